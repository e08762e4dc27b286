import { expectProperty, forbidProperty } from '../expectations.js';
import { covers, inlinePolicies, statementsOf } from '../policy.js';
import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { textOf, textsOf } from '../template-value.js';

/** Bytes of an inline function (Lambda API reference, Code.ZipFile: 4 MB since 2020; ours, a file that people can read). */
const INLINE_BYTES = 4_096;

/** Functions run on a current runtime, can write their logs and lose no event. */
export const functionForm: Rule = {
  id: 'function-form',
  severity: 'error',
  checklist: ['M1', 'M3', 'M4', 'M5', 'M6', 'M7'],
  what: 'A function has the runtime python3.12, an inline handler that exists, an encrypted dead-letter queue that its role may send to before it is created, no reserved concurrency by default and no VPC; its role may write log streams, not create log groups, and decrypt its environment.',
  why: 'New accounts have ten concurrent executions and refuse to reserve any; network interfaces hold a delete for 20 to 40 minutes; a late call recreates a deleted log group; a missing right fails at the first call.',
  remedy: 'Set the property, or grant the action in the role itself.',
  example: {
    fails: `Resources:
  Function: { Type: AWS::Lambda::Function, Properties: { Runtime: python3.12, Handler: index.main, Code: { ZipFile: 'def handler(e, c): pass' }, ReservedConcurrentExecutions: 5 } }
`,
    passes: `Resources:
  Key: { Type: AWS::KMS::Key }
  Queue: { Type: AWS::SQS::Queue, Properties: { KmsMasterKeyId: !Ref Key } }
  Role:
    Type: AWS::IAM::Role
    Properties:
      Policies: [{ PolicyName: all, PolicyDocument: { Statement: [{ Effect: Allow, Action: [logs:CreateLogStream, logs:PutLogEvents, sqs:SendMessage], Resource: x }] } }]
  Function: { Type: AWS::Lambda::Function, Properties: { Runtime: python3.12, Handler: index.handler, Code: { ZipFile: 'def handler(e, c): pass' },
    Role: !GetAtt Role.Arn, DeadLetterConfig: { TargetArn: !GetAtt Queue.Arn } } }
`,
  },
  checks: {
    resources: {
      'AWS::Lambda::Function': (fn, stage) => {
        expectProperty(fn, stage, { path: ['Runtime'], values: ['python3.12'] });
        forbidProperty(fn, stage, {
          path: ['VpcConfig'],
          because: 'its interfaces hold up the delete',
        });
        checkCode(fn, stage);
        checkConcurrency(fn, stage);
        checkRole(fn, stage);
        checkQueue(fn, stage);
      },
    },
  },
};

function checkCode(fn: ResolvedResource, { report }: Stage): void {
  const code = textOf(fn.get('Code', 'ZipFile'));
  if (code === undefined) {
    report(fn.at('Code'), `${fn.id} has no inline code.`);
    return;
  }
  if (code.length > INLINE_BYTES)
    report(fn.at('Code'), `The code of ${fn.id} has more than ${INLINE_BYTES} bytes.`);
  const name = /^index\.(\w+)$/.exec(textOf(fn.get('Handler')) ?? '')?.[1];
  if (name === undefined || !new RegExp(`^def ${name}\\(`, 'm').test(code))
    report(fn.at('Handler'), `The handler of ${fn.id} is not in its code.`);
}

/** Only a parameter that asks for it may reserve concurrency. */
function checkConcurrency(fn: ResolvedResource, { stack, report }: Stage): void {
  const reserved = textOf(fn.get('ReservedConcurrentExecutions'));
  const asked = stack.parameters['LambdaReservedConcurrency'] ?? '-1';
  if (reserved !== undefined && (asked === '-1' || reserved !== asked))
    report(
      fn.at('ReservedConcurrentExecutions'),
      `${fn.id} reserves concurrency that nobody asked for.`,
    );
}

function checkRole(fn: ResolvedResource, { stack, report }: Stage): void {
  const role = stack.referred(fn.get('Role'));
  if (role === undefined) {
    report(fn.at('Role'), `${fn.id} has no role of the stack.`);
    return;
  }
  const statements = inlinePolicies(role.properties).flatMap(({ document }) =>
    statementsOf(document),
  );
  const may = (action: string) => statements.some((one) => one.allows && covers(one, action));
  const needed = ['logs:CreateLogStream', 'logs:PutLogEvents'];
  if (fn.get('KmsKeyArn') !== undefined) needed.push('kms:Decrypt');
  if (fn.get('DeadLetterConfig') !== undefined) needed.push('sqs:SendMessage');
  for (const action of needed.filter((one) => !may(one)))
    report(role.at('Policies'), `${role.id} may not ${action}.`);
  const managed = textsOf(role.get('ManagedPolicyArns')).join();
  if (may('logs:CreateLogGroup') || managed.includes('AWSLambdaBasicExecutionRole'))
    report(role.at(), `${role.id} may create log groups.`);
}

function checkQueue(fn: ResolvedResource, { stack, report }: Stage): void {
  const queue = stack.referred(fn.get('DeadLetterConfig', 'TargetArn'));
  if (queue === undefined) {
    report(fn.at('DeadLetterConfig'), `${fn.id} has no dead-letter queue.`);
    return;
  }
  const managed = textOf(queue.get('SqsManagedSseEnabled')) === 'true';
  if (queue.type === 'AWS::SQS::Queue' && !managed && queue.get('KmsMasterKeyId') === undefined)
    report(queue.at(), `${queue.id} is not encrypted.`);
}
