import type { Rule } from '../rule.js';
import { textOf } from '../template-value.js';

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:TODO|FIXME|CHANGEME|XXX)\b|<your|placeholder/i, 'a placeholder'],
  [/\bexample\.(?:com|org|net)\b/, 'a sample domain'],
  [/(?<![\d.])\d{12}(?!\d)/, 'an account id'],
  [/\bami-[0-9a-f]{8,}\b/, 'an image id'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|-----BEGIN/, 'a credential'],
  [/\barn:aws[a-z-]*:[a-z0-9-]+:[a-z]{2}(?:-[a-z]+)+-\d:/, 'a region inside an ARN'],
  [/^[a-z]{2}(?:-[a-z]+)+-\d[a-f]?$/, 'a region or zone'],
];

/** Nothing that belongs to one account, one region or nobody. */
export const noPlaceholder: Rule = {
  id: 'no-placeholder',
  severity: 'error',
  checklist: ['F6'],
  what: 'No value is a placeholder, a sample domain, an account id, an image id, a region, a zone or a credential, and no key pair is named.',
  why: 'The template deploys in one account and region only, or not at all; a credential in it is read by everyone.',
  remedy: 'Use a pseudo parameter, a public SSM parameter or a parameter with a default.',
  example: {
    fails: `Resources:
  Host: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-0123456789abcdef0, KeyName: mine } }
`,
    passes: `Parameters:
  AmiId: { Type: AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>, Default: /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64 }
Resources:
  Host: { Type: AWS::EC2::Instance, Properties: { ImageId: !Ref AmiId } }
`,
  },
  checks: {
    value: ({ value, path }, { report }) => {
      const last = path.at(-1);
      if (last === 'KeyName' && path[0] === 'Resources') report(path, 'A key pair is named.');
      const text = typeof value === 'number' ? undefined : textOf(value);
      if (text === undefined || last === 'AllowedPattern') return;
      for (const [pattern, what] of PATTERNS) {
        if (pattern.test(text)) report(path, `There is ${what} in "${text.slice(0, 60)}".`);
      }
    },
  },
};
