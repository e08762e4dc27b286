/**
 * Names of the intrinsic functions that CloudFormation's YAML accepts as short tags. The functions of
 * `Rules` sections and of the language extensions are among them.
 */
const FUNCTIONS: ReadonlySet<string> = new Set([
  'And',
  'Base64',
  'Cidr',
  'Contains',
  'EachMemberEquals',
  'EachMemberIn',
  'Equals',
  'FindInMap',
  'ForEach',
  'GetAtt',
  'GetAZs',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'RefAll',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
  'ValueOf',
  'ValueOfAll',
]);

/** All short tags, for a reader that wants to know them beforehand. */
export const SHORT_TAGS: readonly string[] = ['!Ref', '!Condition'].concat(
  [...FUNCTIONS].map((name) => `!${name}`),
);

/** The key that a short tag stands for (`!Ref` → `Ref`, `!GetAtt` → `Fn::GetAtt`); undefined for a tag that CloudFormation does not know. */
export function longForm(tag: string): string | undefined {
  const name = tag.startsWith('!') ? tag.slice(1) : '';
  if (name === 'Ref' || name === 'Condition') return name;
  return FUNCTIONS.has(name) ? `Fn::${name}` : undefined;
}

/**
 * The two parameters of a `Fn::GetAtt` written as one text: the part before the first dot and the rest
 * (`DB.Endpoint.Address` → `DB`, `Endpoint.Address`). Without a dot there is one part only, which CloudFormation refuses.
 */
export function splitAttribute(text: string): readonly string[] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}
