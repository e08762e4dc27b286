import { nameTag, TAGGED_TYPES } from '../name-forms.js';
import { isOpen } from '../resolved-value.js';
import type { Rule, Stage } from '../rule.js';
import type { ResolvedResource } from '../resolved-stack.js';
import { itemsOf, textOf, valueAt } from '../template-value.js';

/** What has no name property has a Name tag. */
export const nameTags: Rule = {
  id: 'name-tag',
  severity: 'error',
  checklist: ['N6'],
  what: 'Resources without a name property (network parts, flow logs, keys) have a tag Name that ends in the suffix; instances and volumes get one from the launch template.',
  why: 'The console and the bill show them by id only, and nobody can tell which environment they belong to.',
  remedy: "Add a tag { Key: Name, Value: !Sub '${ProjectName}-<role>-${EnvironmentSuffix}' }.",
  example: {
    fails: `Parameters: { EnvironmentSuffix: { Type: String, Default: dev } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
`,
    passes: `Parameters: { EnvironmentSuffix: { Type: String, Default: dev } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, Tags: [{ Key: Name, Value: !Sub 'vpc-\${EnvironmentSuffix}' }] } }
`,
  },
  checks: {
    resources: {
      '*': (resource, stage) => {
        if (!TAGGED_TYPES.has(resource.type)) return;
        const tag = nameTag(resource);
        if (tag !== undefined && (isOpen(tag) || tag.endsWith(suffixOf(stage)))) return;
        const problem = tag === undefined ? 'has no tag Name' : 'has a tag Name without the suffix';
        stage.report(resource.at('Tags'), `${resource.id} ${problem}.`);
      },
      'AWS::EC2::LaunchTemplate': checkLaunchTemplate,
    },
  },
};

function suffixOf({ stack, profile }: Stage): string {
  return `-${stack.parameters[profile.suffixParameter] ?? ''}`;
}

function checkLaunchTemplate(resource: ResolvedResource, stage: Stage): void {
  const specifications = itemsOf(resource.get('LaunchTemplateData', 'TagSpecifications'));
  for (const kind of ['instance', 'volume']) {
    const found = specifications.find((one) => valueAt(one, 'ResourceType') === kind);
    const tag = itemsOf(valueAt(found, 'Tags')).find((one) => valueAt(one, 'Key') === 'Name');
    const name = textOf(valueAt(tag, 'Value')) ?? '';
    if (isOpen(name) || name.endsWith(suffixOf(stage))) continue;
    stage.report(
      resource.at('LaunchTemplateData', 'TagSpecifications'),
      `${resource.id} gives its ${kind}s no tag Name that ends in the suffix.`,
    );
  }
}
