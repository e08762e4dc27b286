/** All outputs of this version with their descriptions, in the order of action.yml. */
export const OUTPUTS = {
  outcome:
    'How the run ended: `succeeded`, `no-changes`, `refused`, `failed`, `cancelled`, `detached` or `skipped`.',
  'failure-reason': 'Code of the failure (a section of docs/errors.md); empty otherwise.',
  operation: 'The operation that ran; what `auto` has chosen.',
  'operation-id':
    'Identifies the operation in the account: the id that CloudFormation gave it, or the client request token.',
  'stack-name': 'Name of the stack.',
  'stack-id': 'ARN of the stack; empty when there is none.',
  'stack-status': 'Status of the stack as it was seen last, for example `UPDATE_COMPLETE`.',
  'has-changes': '`true` when the change set contains changes, `false` when it does not.',
  'change-counts':
    'JSON object with the numbers of changes: `add`, `modify`, `replace`, `remove`, `import`, `dynamic`, `sync`.',
  'change-set-id': 'ARN of the change set.',
  'change-set-name': 'Name of the change set.',
  verified:
    '`true` only if every check after the deployment ran and passed; `false` if one failed; `skipped` otherwise.',
  'stack-outputs': 'JSON object with the outputs of the stack; known secrets are replaced.',
  'console-url': 'Link to the stack in the AWS console.',
  'log-file': 'Path of the log file.',
  'report-file':
    'Path of a JSON file with everything about how the run ended; known secrets are replaced.',
  'duration-seconds': 'Duration of the run in seconds.',
} as const satisfies Readonly<Record<string, string>>;

/** Name of an output. */
export type OutputName = keyof typeof OUTPUTS;
