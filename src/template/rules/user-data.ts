import { USER_DATA_BYTES } from '../../core/limits.js';
import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { textOf } from '../template-value.js';

/** User data signals for the right group and holds no secret. */
export const userData: Rule = {
  id: 'user-data',
  severity: 'error',
  checklist: ['A8', 'A13'],
  what: 'User data is a shell script of at most 16 KB whose every ${…} is known, that signals on success and failure (trap on EXIT) for the logical id of the group that starts it, with stack and region, and that holds no secret and no yum extras.',
  why: 'An unknown variable is a template error; a signal for another name or none at all leaves the stack waiting for a quarter of an hour, and then it rolls back. Everyone on the machine can read user data.',
  remedy:
    'Trap EXIT with cfn-signal -e $? --stack ${AWS::StackName} --resource <group> --region ${AWS::Region}.',
  example: {
    fails: `Resources:
  Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { UserData: !Base64 'yum -y update' } } }
  Group: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { LaunchTemplate: { LaunchTemplateId: !Ref Template } } }
`,
    passes: `Resources:
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        UserData:
          Fn::Base64: !Sub |
            #!/bin/bash
            trap '/opt/aws/bin/cfn-signal -e $? --stack \${AWS::StackName} --resource Group --region \${AWS::Region}' EXIT
            dnf -y update
  Group: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { LaunchTemplate: { LaunchTemplateId: !Ref Template } } }
`,
  },
  checks: { resources: { 'AWS::AutoScaling::AutoScalingGroup': checkGroup } },
};

function checkGroup(group: ResolvedResource, { stack, report }: Stage): void {
  const template = stack.referred(group.get('LaunchTemplate', 'LaunchTemplateId'));
  if (template === undefined) return;
  const path = ['LaunchTemplateData', 'UserData'] as const;
  const place = template.at(...path);
  const text = textOf(template.get(...path));
  if (text === undefined) {
    report(place, `${template.id} has no user data, or a \${…} in it is not known.`);
    return;
  }
  if (text.length > USER_DATA_BYTES) report(place, 'The user data has more than 16 KB.');
  if (!text.startsWith('#!/bin/bash\n'))
    report(place, 'The user data does not begin with #!/bin/bash.');
  checkSignal(text, group, (message) => {
    report(place, message);
  });
  if (/password|secret_access_key|BEGIN [A-Z ]*PRIVATE KEY/i.test(text))
    report(place, 'The user data holds a secret.');
  if (/\byum\b|amazon-linux-extras/.test(text))
    report(place, 'The user data uses yum; Amazon Linux 2023 has dnf.');
}

function checkSignal(
  text: string,
  group: ResolvedResource,
  report: (message: string) => void,
): void {
  const signal = /trap '?([^'\n]*cfn-signal[^'\n]*)'? EXIT/.exec(text)?.[1] ?? '';
  if (signal === '') {
    report('The user data does not signal on every exit.');
    return;
  }
  if (!signal.includes('-e $?') || !/--stack \S+/.test(signal) || !/--region \S+/.test(signal))
    report('The signal lacks the exit status, the stack or the region.');
  const named = /--resource (\S+)/.exec(signal)?.[1];
  if (named !== group.id) report(`The signal is for ${named ?? 'nothing'}, not for ${group.id}.`);
}
