import type { Json } from '../contracts.js';

const SSM_VALUE = /^AWS::SSM::Parameter::Value<(.+)>$/;

/** Prefixes of the ids that stand for stored values of these types. */
const ID_PREFIXES: Readonly<Record<string, string>> = {
  'AWS::EC2::Image::Id': 'ami-0',
  'AWS::EC2::Instance::Id': 'i-0',
  'AWS::EC2::SecurityGroup::Id': 'sg-0',
  'AWS::EC2::Subnet::Id': 'subnet-0',
  'AWS::EC2::Volume::Id': 'vol-0',
  'AWS::EC2::VPC::Id': 'vpc-0',
  'AWS::Route53::HostedZone::Id': 'Z0',
};

/** What Ref gives for a parameter: a list for list types, the stored value for SSM types, else the text. */
export function parameterValue(type: string, value: string): Json {
  const stored = resolvedParameterValue(type, value);
  const inner = SSM_VALUE.exec(type)?.[1] ?? type;
  if (inner !== 'CommaDelimitedList' && !inner.startsWith('List<')) return stored ?? value;
  return (stored ?? value).split(',').map((item) => item.trim());
}

/**
 * The stored value behind a parameter of an SSM type, comma-joined for lists; undefined for other types.
 * Nothing is stored here, so the value is made from the name, the same one each time.
 */
export function resolvedParameterValue(type: string, name: string): string | undefined {
  const inner = SSM_VALUE.exec(type)?.[1];
  if (inner === undefined) return undefined;
  const item = /^List<(.+)>$/.exec(inner)?.[1];
  const prefix = ID_PREFIXES[item ?? inner];
  // Public image names (`/aws/service/ami-…`) hold image ids whatever type the template gives them.
  const image = prefix === undefined && name.startsWith('/aws/service/ami-') ? 'ami-0' : prefix;
  return image === undefined ? `value-of-${name}` : `${image}${hexOf(name)}`;
}

/** 16 hexadecimal digits that depend on the text only (FNV-1a, 64 bits). */
function hexOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of text) {
    hash ^= BigInt(character.codePointAt(0) ?? 0);
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}
