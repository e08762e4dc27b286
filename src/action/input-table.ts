import type { InputDefinition } from './input-definition.js';

/** All inputs of this version, in the order of action.yml. */
export const INPUTS = [
  {
    name: 'operation',
    group: 'What to do',
    kind: 'choice',
    default: 'auto',
    description:
      'What to do: `auto`, `validate`, `deploy`, `create`, `update`, `delete`, `continue-rollback`, `cancel`, `status` or `self-test`. `auto` deploys on a push to the default branch and refuses other events.',
  },
  {
    name: 'environment-suffix',
    group: 'What to do',
    kind: 'text',
    default: '',
    description:
      'Suffix of the environment, `[a-z0-9]+(-[a-z0-9]+)*`, 2 to 20 characters; sent as parameter `EnvironmentSuffix` where the template declares it. Unset: `ENVIRONMENT_SUFFIX` of the environment, else from a stack name `tapstack-<suffix>`, else the live value of the stack, else `dev`. A value that contradicts the live stack or such a name is refused.',
  },
  {
    name: 'stack-name',
    group: 'What to do',
    kind: 'text',
    default: '',
    description: 'Name of the stack. Unset: `tapstack-<environment-suffix>`.',
  },
  {
    name: 'template',
    group: 'Template and parameters',
    kind: 'text',
    default: 'TapStack.yml',
    description:
      'Path of the template (YAML or JSON), relative to the workspace. If the default is absent there, the shipped TapStack.yml is used.',
  },
  {
    name: 'parameters',
    group: 'Template and parameters',
    kind: 'pairs',
    default: '',
    description:
      'Parameter values: lines `Key=Value`, a YAML or JSON mapping, a JSON list in the form of CloudFormation or `["Key=Value"]`, a CodePipeline configuration, or `file:PATH` of any of these. Parameters that are left out keep their live values. Secrets go into `TAPSTACK_PARAM_<Key>` of the environment.',
  },
  {
    name: 'tags',
    group: 'Template and parameters',
    kind: 'pairs',
    default: '',
    description:
      'Tags of the stack, in the same forms, at most 50. Unset keeps the live tags; a set of tags replaces them all, `{}` removes them.',
  },
  {
    name: 'capabilities',
    group: 'Template and parameters',
    kind: 'list',
    default: 'CAPABILITY_NAMED_IAM',
    description:
      'Capabilities that the template may use: `CAPABILITY_IAM`, `CAPABILITY_NAMED_IAM`, `CAPABILITY_AUTO_EXPAND`.',
  },
  {
    name: 'role-arn',
    group: 'Stack options',
    kind: 'text',
    default: '',
    description:
      'ARN of the service role that CloudFormation uses, on every call that takes one, deletion too. The stack keeps it for later operations.',
  },
  {
    name: 'notification-arns',
    group: 'Stack options',
    kind: 'list',
    default: '',
    description: 'ARNs of the SNS topics that get the stack events, at most 5. Unset keeps them.',
  },
  {
    name: 'template-bucket',
    group: 'Template and parameters',
    kind: 'text',
    default: '',
    description:
      'Bucket for a template of more than 51,200 bytes; it is stored under a key made of its content.',
  },
  {
    name: 'change-set',
    group: 'What to do',
    kind: 'text',
    default: '',
    description:
      'Name or ARN of a change set that `deploy` executes as it is, instead of making one. One that is gone or obsolete is a failure.',
  },
  {
    name: 'timeout-minutes',
    group: 'Waiting and failing',
    kind: 'number',
    default: '60',
    description:
      'Longest duration of the whole run, queue and verification included, 1 to 1440. Reaching it is a failure that says what is still moving.',
  },
  {
    name: 'wait-for-stack-minutes',
    group: 'Waiting and failing',
    kind: 'number',
    default: '10',
    description:
      'How long to queue behind another operation on the stack, 0 to 1440; `0` refuses at once.',
  },
  {
    name: 'wait',
    group: 'Waiting and failing',
    kind: 'flag',
    default: 'true',
    description:
      '`false` starts the operation and ends with outcome `detached`. With operation `status`, `true` follows a running operation to its end.',
  },
  {
    name: 'on-failure',
    group: 'Waiting and failing',
    kind: 'choice',
    default: 'rollback',
    description:
      'What CloudFormation does when a deployment fails: `rollback`, `delete` (creations only; an update is rolled back) or `do-nothing`.',
  },
  {
    name: 'on-cancel',
    group: 'Waiting and failing',
    kind: 'choice',
    default: 'detach',
    description:
      'What happens to a running update when the job is cancelled: `detach` lets it go on, `cancel` asks CloudFormation to roll it back.',
  },
  {
    name: 'termination-protection',
    group: 'Stack options',
    kind: 'flag',
    default: '',
    description:
      '`true` or `false` sets the protection after success; unset leaves it. Deleting a protected stack needs `false`.',
  },
  {
    name: 'stack-policy',
    group: 'Stack options',
    kind: 'text',
    default: '',
    description: 'Path of a JSON stack policy, at most 16,384 bytes; set after success.',
  },
  {
    name: 'rollback-alarms',
    group: 'Stack options',
    kind: 'list',
    default: '',
    description:
      'ARNs of CloudWatch alarms, at most 5, that roll a deployment back. Unset keeps the live ones.',
  },
  {
    name: 'monitoring-minutes',
    group: 'Stack options',
    kind: 'number',
    default: '',
    description: 'How long the rollback alarms are watched after a deployment, 0 to 180.',
  },
  {
    name: 'import-existing-resources',
    group: 'Stack options',
    kind: 'flag',
    default: 'false',
    description:
      '`true` imports resources that exist already under the names in the template, instead of failing.',
  },
  {
    name: 'revert-drift',
    group: 'Stack options',
    kind: 'flag',
    default: 'false',
    description:
      '`true` makes updates bring drifted resources back to the template. Creations are not affected.',
  },
  {
    name: 'express',
    group: 'Stack options',
    kind: 'flag',
    default: 'false',
    description:
      '`true` deploys in the express mode of CloudFormation, which does not wait until resources are stable.',
  },
  {
    name: 'fail-on-no-changes',
    group: 'Waiting and failing',
    kind: 'flag',
    default: 'false',
    description: '`true` fails the step when there is nothing to change.',
  },
  {
    name: 'verify',
    group: 'Waiting and failing',
    kind: 'choice',
    default: 'true',
    description:
      'Checks after a deployment, and when there was nothing to change, that what is deployed works: outputs, targets of load balancers, Auto Scaling groups, databases. `true`, `false` (nothing is checked), or `required` (a check that can not run for want of a permission fails the run).',
  },
  {
    name: 'verify-timeout-minutes',
    group: 'Waiting and failing',
    kind: 'number',
    default: '10',
    description:
      'How long the checks are repeated until everything is well, 0 to 1440; `0` looks once.',
  },
  {
    name: 'on-verification-failure',
    group: 'Waiting and failing',
    kind: 'choice',
    default: 'fail',
    description:
      'What follows when the checks after an update fail: `fail`, or `revert`, which deploys the template and the parameters that were live before again, unless that would remove or replace what holds data, and checks again. The run fails all the same.',
  },
  {
    name: 'confirm',
    group: 'Confirmations',
    kind: 'text',
    default: '',
    description:
      'The exact stack name, for `delete`, for `resources-to-skip` and for rolling back a failed creation.',
  },
  {
    name: 'retain-resources',
    group: 'Confirmations',
    kind: 'list',
    default: '',
    description:
      'Logical ids that `delete` may leave behind, and only when their deletion has failed.',
  },
  {
    name: 'resources-to-skip',
    group: 'Confirmations',
    kind: 'list',
    default: '',
    description:
      'Logical ids (`NestedStack.LogicalId` inside nested stacks) that `continue-rollback` skips; needs `confirm`.',
  },
  {
    name: 'notify',
    group: 'Notification',
    kind: 'choice',
    default: 'final',
    description:
      'When a notification is sent by `deploy`, `create`, `update`, `delete`, `continue-rollback` and `cancel`: `final` (success, failure and refusal), `all` (also when an operation begins, and when there was nothing to do) or `off`. It goes to the topic in the stack output `NotificationTopicArn`, else to `NOTIFICATION_TOPIC_ARN` of the environment, else to `NOTIFICATION_EMAIL`.',
  },
  {
    name: 'mask-account-id',
    group: 'Log',
    kind: 'flag',
    default: 'false',
    description:
      '`true` shortens account ids to their last four digits in the log, the log file and the job summary: in ARNs, and alone where it is the account of the stack. Outputs, report and notification keep them.',
  },
  {
    name: 'log-level',
    group: 'Log',
    kind: 'choice',
    default: 'info',
    description:
      'Least important level that is shown: `debug`, `info`, `warning` or `error`. The log file gets everything.',
  },
  {
    name: 'log-file',
    group: 'Log',
    kind: 'text',
    default: '',
    description:
      'Path of the log file (JSON lines, 5 files of 5 MB, secrets removed). Unset: `tapstack.log` in the temporary folder of the runner, elsewhere in the working directory.',
  },
  {
    name: 'format',
    group: 'Log',
    kind: 'choice',
    default: 'text',
    description: '`json` prints one JSON object with the outcome on stdout and nothing else.',
    commandLineOnly: true,
  },
] as const satisfies readonly InputDefinition[];

/** Name of an input of this version. */
export type InputName = (typeof INPUTS)[number]['name'];

/** The definition of an input by its name; `undefined` for a name that this version does not know. */
export function findInput(
  name: string,
): (InputDefinition & { readonly name: InputName }) | undefined {
  return INPUTS.find((input) => input.name === name);
}

/** Names that a source may use. */
export function knownInputs(source: 'action' | 'command-line'): readonly InputName[] {
  const inputs: readonly (InputDefinition & { readonly name: InputName })[] = INPUTS;
  return inputs
    .filter((input) => source === 'command-line' || input.commandLineOnly !== true)
    .map((input) => input.name);
}
