import { cyclesIn } from '../graph.js';
import type { Rule } from '../rule.js';

/** No resource waits for itself. */
export const dependencyCycle: Rule = {
  id: 'dependency-cycle',
  severity: 'error',
  checklist: ['F13'],
  what: 'No resource waits for itself, directly or through others, for any value of the toggles.',
  why: 'CloudFormation refuses the template with "Circular dependency between resources".',
  remedy:
    'Move one of the references into a resource of its own (a separate security group rule), or compose the ARN from names.',
  example: {
    fails: `Resources:
  One: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt Two.TopicName } }
  Two: { Type: AWS::SNS::Topic, DependsOn: One }
`,
    passes: `Resources:
  One: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt Two.TopicName } }
  Two: { Type: AWS::SNS::Topic }
`,
  },
  checks: {
    stack: ({ stack, report }) => {
      for (const cycle of cyclesIn(stack.graph)) {
        const way = cycle.join(' -> ');
        report(['Resources', cycle[0] ?? ''], `These wait for each other: ${way}.`);
      }
    },
  },
};
