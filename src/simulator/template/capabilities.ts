import type { ResourceDeclaration } from '../contracts.js';

/** IAM types that need a capability, and the property that gives them a name of the user's choice (semantics 7.1). */
const NAMED_BY: ReadonlyMap<string, string | undefined> = new Map([
  ['AWS::IAM::AccessKey', undefined],
  ['AWS::IAM::Group', 'GroupName'],
  ['AWS::IAM::InstanceProfile', 'InstanceProfileName'],
  ['AWS::IAM::ManagedPolicy', 'ManagedPolicyName'],
  ['AWS::IAM::Policy', undefined],
  ['AWS::IAM::Role', 'RoleName'],
  ['AWS::IAM::User', 'UserName'],
  ['AWS::IAM::UserToGroupAddition', undefined],
]);

/** What the caller must acknowledge, and why. */
export interface RequiredCapabilities {
  readonly capabilities: readonly string[];
  readonly capabilitiesReason: string | undefined;
}

/** The capability that a template's resources need: none, CAPABILITY_IAM, or CAPABILITY_NAMED_IAM. */
export function requiredCapabilities(
  resources: Iterable<ResourceDeclaration>,
): RequiredCapabilities {
  const concerned = [...resources].filter(({ type }) => NAMED_BY.has(type));
  if (concerned.length === 0) return { capabilities: [], capabilitiesReason: undefined };
  const named = concerned.some(({ type, properties }) => {
    const property = NAMED_BY.get(type);
    return property !== undefined && Object.hasOwn(properties, property);
  });
  const types = [...new Set(concerned.map(({ type }) => type))];
  return {
    capabilities: [named ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM'],
    capabilitiesReason: `The following resource(s) require capabilities: [${types.join(', ')}]`,
  };
}
