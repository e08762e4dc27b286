import { INPUT_GROUPS, type InputDefinition } from './input-definition.js';
import { INPUTS } from './input-table.js';

/** Columns of the help text, so that it fits a terminal of the usual width. */
const COLUMNS = 96;
const INDENT = 6;

const HEAD = [
  'tapstack: deploys, checks and deletes an AWS CloudFormation stack in us-west-2',
  '',
  'Usage:',
  '  tapstack <operation> [--input value]...',
  '  tapstack --self-test    runs the built-in checks; needs neither network nor credentials',
  '  tapstack --help | --version',
  '',
  'Operations:',
] as const;

const OPERATIONS: readonly (readonly [string, string])[] = [
  ['validate', 'checks the template, with CloudFormation too where credentials exist'],
  ['deploy', 'creates or updates the stack through a change set and checks the result'],
  ['create', 'as deploy; updates a stack that exists already'],
  ['update', 'as deploy; fails where there is no stack'],
  ['delete', 'deletes the stack; needs --confirm STACK-NAME'],
  ['continue-rollback', 'leads a stack out of a failed update'],
  ['cancel', 'cancels a running update'],
  ['status', 'shows the stack, its last operation and what can be done next; changes nothing'],
  ['self-test', 'the same as --self-test'],
];

const TAIL = [
  'Environment:',
  '  AWS_ACCESS_KEY_ID and all others that the AWS SDK knows   credentials; never an input',
  '  AWS_ENDPOINT_URL        another endpoint, for example a local one',
  '  ENVIRONMENT_SUFFIX      see --environment-suffix',
  '  TAPSTACK_PARAM_<Key>    value of a secret parameter',
  '  NOTIFICATION_TOPIC_ARN  who is notified where the stack has no topic that takes the message',
  '  NOTIFICATION_EMAIL      secret value of the parameter NotificationEmail, where declared; and',
  '                          who is notified where there is no topic at all',
  '',
  'Lists are separated by commas or line breaks. A value that begins with -- is written --input=value.',
  '',
  'Exit status: 0 succeeded or nothing to do, 1 failed, 2 bad input, 3 refused, 130 cancelled',
] as const;

/** The text of `tapstack --help`, without a final line break. */
export function helpText(): string {
  const width = Math.max(...OPERATIONS.map(([name]) => name.length));
  const operations = OPERATIONS.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`);
  const groups = INPUT_GROUPS.flatMap((group) => {
    const inputs: readonly InputDefinition[] = INPUTS.filter((input) => input.group === group);
    return ['', `${group}:`, ...inputs.flatMap(describeInput)];
  });
  return [...HEAD, ...operations, ...groups, '', ...TAIL].join('\n');
}

function describeInput(input: InputDefinition): readonly string[] {
  const preset = input.default === '' ? '' : ` (default: ${input.default})`;
  const lines = wrap(`${input.description.replaceAll('`', '')}${preset}`, COLUMNS - INDENT);
  return [
    `  --${input.name} ${PLACEHOLDERS[input.kind]}`,
    ...lines.map((line) => ' '.repeat(INDENT) + line),
  ];
}

const PLACEHOLDERS: Readonly<Record<InputDefinition['kind'], string>> = {
  text: 'TEXT',
  flag: '[true|false]',
  number: 'NUMBER',
  choice: 'WORD',
  list: 'A,B,...',
  pairs: 'KEY=VALUE...',
};

function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > columns && line !== '') {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
