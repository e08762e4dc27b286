import { referencesIn } from '../intrinsics.js';
import type { Rule } from '../rule.js';
import { resourceEntries } from '../template-model.js';
import { textOf, valueAt } from '../template-value.js';

/** Nobody is subscribed who was not named. */
export const subscriptionOptional: Rule = {
  id: 'subscription-optional',
  severity: 'error',
  checklist: ['M9'],
  what: 'A subscription takes its address from a parameter whose default is empty, and exists only where the address is not empty.',
  why: 'SNS refuses an empty address, and the creation rolls back.',
  remedy: "Add a Condition: !Not [!Equals [!Ref <parameter>, '']].",
  example: {
    fails: `Parameters: { Mail: { Type: String, Default: '' } }
Resources:
  Subscription: { Type: AWS::SNS::Subscription, Properties: { Protocol: email, Endpoint: !Ref Mail } }
`,
    passes: `Parameters: { Mail: { Type: String, Default: '' } }
Conditions: { HasMail: !Not [!Equals [!Ref Mail, '']] }
Resources:
  Subscription: { Type: AWS::SNS::Subscription, Condition: HasMail, Properties: { Protocol: email, Endpoint: !Ref Mail } }
`,
  },
  checks: {
    resources: {
      'AWS::SNS::Subscription': (subscription, { report }) => {
        if (textOf(subscription.get('Endpoint')) === '')
          report(subscription.at('Endpoint'), `${subscription.id} has an empty address.`);
      },
    },
    template: ({ model, report }) => {
      for (const { id, type, body } of resourceEntries(model)) {
        if (
          type !== 'AWS::SNS::Subscription' ||
          !textOf(valueAt(body, 'Properties', 'Protocol'))?.startsWith('email')
        )
          continue;
        const path = ['Resources', id, 'Properties', 'Endpoint'];
        const [parameter] = referencesIn(valueAt(body, 'Properties', 'Endpoint') ?? null);
        const standard = valueAt(model.parameters, parameter?.name ?? '', 'Default');
        if (standard !== '') report(path, `${id} takes no address that is empty by default.`);
      }
    },
  },
};
