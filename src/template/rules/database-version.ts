import { isOpen, referredId } from '../resolved-value.js';
import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { textOf, valueAt } from '../template-value.js';

/** A major version: RDS writes MySQL's with a dot. */
const MAJOR = /^(?:\d+|8\.[04])$/;
/** Families that RDS has, of the engines that the template offers (RDS user guide, supported versions). */
const FAMILIES = new Set([
  'postgres14',
  'postgres15',
  'postgres16',
  'postgres17',
  'postgres18',
  'mysql8.0',
  'mysql8.4',
]);

/** The database has a major version only, and a parameter group of its family that forces TLS. */
export const databaseVersion: Rule = {
  id: 'database-version',
  severity: 'error',
  checklist: ['R1', 'R2', 'R3'],
  what: 'EngineVersion is a major version; every version that the parameters admit gives a parameter-group family that exists; the group forces TLS (rds.force_ssl or require_secure_transport).',
  why: 'Minor versions are withdrawn, and after an automatic upgrade a pinned one is a refused downgrade; postgres16.4 is no family; without the parameter clients may talk in the clear.',
  remedy:
    'Take the version from a parameter with AllowedValues of majors, and derive the family from engine and version.',
  example: {
    fails: `Resources:
  Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: postgres16.4 } }
  Database: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: '16.4', DBParameterGroupName: !Ref Group } }
`,
    passes: `Resources:
  Group: { Type: AWS::RDS::DBParameterGroup, Properties: { Family: postgres16, Parameters: { rds.force_ssl: '1' } } }
  Database: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, EngineVersion: '16', DBParameterGroupName: !Ref Group } }
`,
  },
  checks: { resources: { 'AWS::RDS::DBInstance': checkDatabase } },
};

function checkDatabase(database: ResolvedResource, { stack, report }: Stage): void {
  const engine = textOf(database.get('Engine')) ?? '';
  const version = textOf(database.get('EngineVersion'));
  if (version !== undefined && !isOpen(version) && !MAJOR.test(version))
    report(
      database.at('EngineVersion'),
      `${database.id} has the version ${version}, not a major one.`,
      'major',
    );
  const written = database.get('DBParameterGroupName');
  const group = stack.referred(written);
  if (group === undefined) {
    if (referredId(written) === undefined)
      report(
        database.at('DBParameterGroupName'),
        `${database.id} has no parameter group of the stack.`,
      );
    return;
  }
  const family = textOf(group.get('Family'));
  if (family !== undefined && !FAMILIES.has(family))
    report(group.at('Family'), `There is no parameter-group family ${family}.`);
  if (family !== undefined && !family.startsWith(engine))
    report(group.at('Family'), `The family ${family} is not one of ${engine}.`);
  const forced = engine === 'postgres' ? 'rds.force_ssl' : 'require_secure_transport';
  const value = textOf(valueAt(group.get('Parameters'), forced));
  if (value !== '1' && value !== 'ON')
    report(group.at('Parameters'), `${group.id} does not force TLS (${forced}).`);
}
