/** Groups of inputs, in the order of the help text. */
export const INPUT_GROUPS = [
  'What to do',
  'Template and parameters',
  'Stack options',
  'Waiting and failing',
  'Confirmations',
  'Notification',
  'Log',
] as const;

/** What an input takes; decides how the command line reads it and how help shows it. */
export type InputKind = 'text' | 'flag' | 'number' | 'choice' | 'list' | 'pairs';

/** One input: the only source of its name, default and description. */
export interface InputDefinition {
  readonly name: string;
  readonly group: (typeof INPUT_GROUPS)[number];
  readonly kind: InputKind;
  /** As action.yml has it; empty where absence means something of its own. */
  readonly default: string;
  /** One or two sentences; Markdown code spans only. */
  readonly description: string;
  /** Known to the command line only, and so not in action.yml. */
  readonly commandLineOnly?: true;
}
