import { fixedName } from '../name-forms.js';
import type { ResolvedResource } from '../resolved-stack.js';
import { isOpen } from '../resolved-value.js';
import type { Rule, Stage } from '../rule.js';
import { textOf, textsOf } from '../template-value.js';

/** Log groups that a service would create itself exist before their writer. */
export const orderLogGroup: Rule = {
  id: 'order-log-group',
  severity: 'error',
  checklist: ['R9', 'M2', 'W10', '14'],
  what: 'For each function there is a log group /aws/lambda/<name>, for each log that a database exports /aws/rds/instance/<id>/<log>, and the writer waits for it; a flow log refers to its log group.',
  why: 'The service creates a missing group itself, without retention and key, outside the stack: it survives the delete, and the next creation collides with it.',
  remedy: 'Declare the log group under exactly this name and refer to it, or add DependsOn.',
  example: {
    fails: `Resources:
  Function: { Type: AWS::Lambda::Function, Properties: { FunctionName: digest-dev } }
`,
    passes: `Resources:
  Logs: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: /aws/lambda/digest-dev } }
  Function: { Type: AWS::Lambda::Function, DependsOn: Logs, Properties: { FunctionName: digest-dev } }
`,
  },
  checks: {
    resources: {
      'AWS::Lambda::Function': (writer, stage) => {
        const name = fixedName(writer);
        if (name !== undefined && !isOpen(name)) requireGroup(writer, `/aws/lambda/${name}`, stage);
      },
      'AWS::RDS::DBInstance': (writer, stage) => {
        const name = fixedName(writer);
        if (name === undefined || isOpen(name)) return;
        for (const log of textsOf(writer.get('EnableCloudwatchLogsExports')))
          requireGroup(writer, `/aws/rds/instance/${name}/${log}`, stage);
      },
      'AWS::EC2::FlowLog': (flow, stage) => {
        if (flow.get('LogDestinationType') === 's3') return;
        const group = stage.stack.referred(flow.get('LogGroupName') ?? flow.get('LogDestination'));
        if (group?.type !== 'AWS::Logs::LogGroup')
          stage.report(flow.at('LogGroupName'), `${flow.id} does not refer to its log group.`);
      },
    },
  },
};

function requireGroup(writer: ResolvedResource, name: string, { stack, report }: Stage): void {
  const group = stack
    .ofType('AWS::Logs::LogGroup')
    .find((one) => textOf(one.get('LogGroupName')) === name);
  if (group === undefined) {
    const short = name.slice(0, name.indexOf('/', 5));
    report(
      writer.at(),
      `${writer.id} has no log group of the name that it writes to (${short}/…).`,
      name.split('/').at(-1),
    );
    return;
  }
  if (!stack.waitsFor(writer.id, group.id))
    report(writer.at(), `${writer.id} does not wait for ${group.id}.`);
}
