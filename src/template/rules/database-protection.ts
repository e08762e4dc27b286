import { expectProperty, forbidProperty } from '../expectations.js';
import type { Expectation } from '../expectations.js';
import { referencesIn } from '../intrinsics.js';
import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { textOf, textsOf, valueAt } from '../template-value.js';

const EXPECTED: readonly Expectation[] = [
  { path: ['PubliclyAccessible'], values: [false] },
  { path: ['StorageEncrypted'], values: [true] },
  { path: ['ManageMasterUserPassword'], values: [true] },
  { path: ['EnableIAMDatabaseAuthentication'], values: [true] },
  { path: ['CopyTagsToSnapshot'], values: [true] },
  { path: ['AutoMinorVersionUpgrade'], values: [true] },
  { path: ['AllowMajorVersionUpgrade'], values: [false] },
  { path: ['DBSubnetGroupName'] },
];
const RESERVED = new Set([
  'admin',
  'rdsadmin',
  'root',
  'postgres',
  'user',
  'master',
  'mysql',
  'system',
]);
const CHOICES = ['MultiAZ', 'DeletionProtection', 'BackupRetentionPeriod'];

/** The database is private, encrypted, backed up, and its password is in nobody's hands. */
export const databaseProtection: Rule = {
  id: 'database-protection',
  severity: 'error',
  checklist: ['R4', 'R5', 'R6', 'R7', 'R12'],
  what: 'A database is not public, encrypted with a key of the stack from the start, has a managed master secret under that key and no password anywhere, no reserved master user, IAM authentication, tags on snapshots, automatic minor and no automatic major upgrades; standby, deletion protection and days of backups are parameters.',
  why: 'Encryption cannot be added later without a replacement; a password in the template is in every plan and event; a reserved user is refused at creation.',
  remedy: 'Set the property that is named.',
  example: {
    fails: `Resources:
  Database: { Type: AWS::RDS::DBInstance, Properties: { MasterUsername: postgres, MasterUserPassword: secret, PubliclyAccessible: true } }
`,
    passes: `Parameters: { Az: { Type: String, Default: 'true' }, Keep: { Type: String, Default: 'false' }, Days: { Type: Number, Default: 7 } }
Resources:
  Key: { Type: AWS::KMS::Key }
  Database:
    Type: AWS::RDS::DBInstance
    Properties: { PubliclyAccessible: false, StorageEncrypted: true, KmsKeyId: !GetAtt Key.Arn, ManageMasterUserPassword: true,
      MasterUserSecret: { KmsKeyId: !GetAtt Key.Arn }, MasterUsername: tapadmin, EnableIAMDatabaseAuthentication: true, CopyTagsToSnapshot: true,
      AutoMinorVersionUpgrade: true, AllowMajorVersionUpgrade: false, DBSubnetGroupName: private, MultiAZ: !Ref Az, DeletionProtection: !Ref Keep,
      BackupRetentionPeriod: !Ref Days }
`,
  },
  checks: { resources: { 'AWS::RDS::DBInstance': checkDatabase } },
};

function checkDatabase(database: ResolvedResource, stage: Stage): void {
  const { stack, report } = stage;
  for (const expectation of EXPECTED) expectProperty(database, stage, expectation);
  for (const name of ['MasterUserPassword', 'TdeCredentialPassword'])
    forbidProperty(database, stage, { path: [name], because: 'RDS makes and keeps the password' });
  for (const path of [['KmsKeyId'], ['MasterUserSecret', 'KmsKeyId']]) {
    if (stack.referred(database.get(...path))?.type !== 'AWS::KMS::Key')
      report(database.at(...path), `${database.id} has no key of the stack as ${path.join('.')}.`);
  }
  if (RESERVED.has(textOf(database.get('MasterUsername')) ?? 'admin'))
    report(
      database.at('MasterUsername'),
      `The master user of ${database.id} is reserved or missing.`,
    );
  checkChoices(database, stage);
  checkSubnets(stack.referred(database.get('DBSubnetGroupName')), stage);
}

function checkChoices(database: ResolvedResource, { model, report }: Stage): void {
  for (const property of CHOICES) {
    const written = valueAt(model.resources[database.id], 'Properties', property) ?? null;
    const named = referencesIn(written).some(({ name }) => Object.hasOwn(model.parameters, name));
    if (!named)
      report(database.at(property), `${property} of ${database.id} follows no parameter.`);
  }
}

/** Subnets of a database lie in route tables that do not lead out. */
function checkSubnets(group: ResolvedResource | undefined, { stack, report }: Stage): void {
  if (group === undefined) return;
  for (const subnet of textsOf(group.get('SubnetIds')).map(stack.referred)) {
    const open = stack
      .ofType('AWS::EC2::SubnetRouteTableAssociation')
      .filter((one) => stack.referred(one.get('SubnetId'))?.id === subnet?.id)
      .some((one) => leadsOut(stack, stack.referred(one.get('RouteTableId'))?.id));
    if (open)
      report(group.at('SubnetIds'), `${subnet?.id ?? ''} of ${group.id} is a public subnet.`);
  }
}

/** Whether a route table has a route through an internet gateway. */
function leadsOut(stack: Stage['stack'], table: string | undefined): boolean {
  return stack
    .ofType('AWS::EC2::Route')
    .some(
      (route) =>
        stack.referred(route.get('RouteTableId'))?.id === table &&
        route.get('GatewayId') !== undefined,
    );
}
