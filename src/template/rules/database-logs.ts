import type { Rule } from '../rule.js';
import { textOf, textsOf } from '../template-value.js';

/** Logs that an engine can export (RDS user guide, publishing logs to CloudWatch Logs). */
const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  postgres: ['postgresql', 'upgrade', 'iam-db-auth-error'],
  mysql: ['audit', 'error', 'general', 'slowquery', 'iam-db-auth-error'],
  mariadb: ['audit', 'error', 'general', 'slowquery', 'iam-db-auth-error'],
};

/** The database exports logs that its engine has. */
export const databaseLogs: Rule = {
  id: 'database-logs',
  severity: 'error',
  checklist: ['R9'],
  what: 'A database exports at least one log, and only logs that its engine knows.',
  why: 'RDS refuses the creation for a log of another engine; without exports nobody sees a failed login.',
  remedy: 'Take the names from a mapping by engine.',
  example: {
    fails: `Resources:
  Database: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EnableCloudwatchLogsExports: [slowquery] } }
`,
    passes: `Resources:
  Database: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EnableCloudwatchLogsExports: [postgresql] } }
`,
  },
  checks: {
    resources: {
      'AWS::RDS::DBInstance': (database, { report }) => {
        const known = EXPORTS[textOf(database.get('Engine')) ?? ''];
        const logs = textsOf(database.get('EnableCloudwatchLogsExports'));
        const place = database.at('EnableCloudwatchLogsExports');
        if (logs.length === 0) report(place, `${database.id} exports no logs.`);
        for (const log of logs) {
          if (known !== undefined && !known.includes(log))
            report(place, `The engine of ${database.id} has no log ${log}.`);
        }
      },
    },
  },
};
