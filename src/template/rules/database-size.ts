import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { numberOf, textOf } from '../template-value.js';

/** RDS user guide, gp3: 20 GiB at least; IOPS and throughput can be chosen from 400 GiB. */
const LEAST_GIB = 20;
const IOPS_GIB = 400;
/** RDS user guide, storage autoscaling: the ceiling is at least 10 % above the storage. */
const CEILING = 1.1;

/** Class, storage and insights are a combination that RDS accepts. */
export const databaseSize: Rule = {
  id: 'database-size',
  severity: 'error',
  checklist: ['R5', 'R10', 'R11', 'R12', 'R13'],
  what: 'A database has a current class (db.t4g or newer), gp3 of at least 20 GiB, no IOPS below 400 GiB, a ceiling of at least 110 %, 1 to 35 days of backups; Performance Insights are off on MySQL and keep 7 days with a key, which vanish together with them; enhanced monitoring has its role.',
  why: 'RDS refuses the creation, after the network and everything else was built.',
  remedy: 'Choose values within the limits that are named.',
  example: {
    fails: `Resources:
  Database: { Type: AWS::RDS::DBInstance, Properties: { Engine: mysql, DBInstanceClass: db.t2.micro, StorageType: gp3, AllocatedStorage: 10, EnablePerformanceInsights: true } }
`,
    passes: `Resources:
  Database: { Type: AWS::RDS::DBInstance, Properties: { Engine: mysql, DBInstanceClass: db.t4g.micro, StorageType: gp3, AllocatedStorage: 20, MaxAllocatedStorage: 100, BackupRetentionPeriod: 7 } }
`,
  },
  checks: {
    resources: {
      'AWS::RDS::DBInstance': (database, stage) => {
        checkStorage(database, stage);
        checkInsights(database, stage);
        checkMonitoring(database, stage);
      },
    },
  },
};

function checkStorage(database: ResolvedResource, { report }: Stage): void {
  const size = numberOf(database.get('AllocatedStorage')) ?? 0;
  const ceiling = numberOf(database.get('MaxAllocatedStorage'));
  const kind = textOf(database.get('DBInstanceClass')) ?? '';
  if (!/^db\.(?!(?:t1|t2|m1|m2|m3|r3)\.)[a-z][a-z0-9-]*\.[a-z0-9]+$/.test(kind))
    report(database.at('DBInstanceClass'), `${database.id} has no current class.`);
  if (database.get('StorageType') !== 'gp3')
    report(database.at('StorageType'), `${database.id} is not on gp3.`);
  if (size < LEAST_GIB)
    report(database.at('AllocatedStorage'), `${database.id} has less than ${LEAST_GIB} GiB.`);
  if (ceiling !== undefined && ceiling < size * CEILING)
    report(
      database.at('MaxAllocatedStorage'),
      `The ceiling of ${database.id} is below 110 % of its storage.`,
    );
  for (const property of ['Iops', 'StorageThroughput']) {
    if (database.get(property) !== undefined && size < IOPS_GIB)
      report(database.at(property), `${property} of ${database.id} needs ${IOPS_GIB} GiB.`);
  }
  const days = numberOf(database.get('BackupRetentionPeriod')) ?? 0;
  if (days < 1 || days > 35)
    report(database.at('BackupRetentionPeriod'), `${database.id} keeps ${days} days of backups.`);
}

function checkInsights(database: ResolvedResource, { report }: Stage): void {
  const on = textOf(database.get('EnablePerformanceInsights')) === 'true';
  const days = numberOf(database.get('PerformanceInsightsRetentionPeriod'));
  const key = database.get('PerformanceInsightsKMSKeyId');
  const place = database.at('EnablePerformanceInsights');
  if (on && ['mysql', 'mariadb'].includes(textOf(database.get('Engine')) ?? ''))
    report(place, `${database.id} has Performance Insights, which small MySQL classes refuse.`);
  if (on && ((days ?? 7) !== 7 || key === undefined))
    report(place, `${database.id} does not keep insights for 7 days under a key.`);
  if (!on && (days !== undefined || key !== undefined))
    report(place, `${database.id} has properties of Performance Insights without them.`);
}

function checkMonitoring(database: ResolvedResource, { stack, report }: Stage): void {
  if ((numberOf(database.get('MonitoringInterval')) ?? 0) === 0) return;
  const role = stack.referred(database.get('MonitoringRoleArn'));
  const arns = JSON.stringify(role?.get('ManagedPolicyArns') ?? []);
  if (!arns.includes('AmazonRDSEnhancedMonitoringRole'))
    report(database.at('MonitoringRoleArn'), `${database.id} has no role for enhanced monitoring.`);
}
