import type { Outcome } from '../core/outcome.js';
import type { Redact } from '../core/redaction.js';
import { consoleUrl } from '../render/console-url.js';
import type { OutputName } from './output-table.js';

/**
 * The step outputs of an Outcome. A secret inside a value is replaced: a job output that holds one would be dropped by
 * the runner without a word.
 */
export function stepOutputs(
  outcome: Outcome,
  files: { readonly log: string; readonly report: string | undefined },
  redact: Redact,
): ReadonlyMap<OutputName, string> {
  const { stack, changeSet, verification } = outcome;
  const outputs: Readonly<Record<OutputName, string>> = {
    outcome: outcome.result,
    'failure-reason': outcome.failure?.code ?? '',
    operation: outcome.operation,
    'operation-id': outcome.operationId ?? '',
    'stack-name': stack.name,
    'stack-id': stack.id ?? '',
    'stack-status': stack.status ?? '',
    'has-changes': String(changeSet?.hasChanges ?? false),
    'change-counts': changeSet === undefined ? '' : JSON.stringify(changeSet.counts),
    'change-set-id': changeSet?.id ?? '',
    'change-set-name': changeSet?.name ?? '',
    verified: verifiedOutput(verification?.verdict),
    'stack-outputs': JSON.stringify(
      Object.fromEntries(outcome.outputs.map((output) => [output.key, redact(output.value)])),
    ),
    'console-url': consoleUrl(stack),
    'log-file': files.log,
    'report-file': files.report ?? '',
    'duration-seconds': String(Math.round(outcome.durationMs / 1_000)),
  };
  const entries = Object.entries(outputs) as [OutputName, string][];
  // JSON is made of redacted values; redacted as a whole it could stop being JSON.
  return new Map(
    entries.map(([name, value]) => [name, JSON_OUTPUTS.has(name) ? value : redact(value)]),
  );
}

const JSON_OUTPUTS: ReadonlySet<OutputName> = new Set(['stack-outputs', 'change-counts']);

type Verdict = NonNullable<Outcome['verification']>['verdict'];

/** `true` only if every check ran and passed; a stack without anything to check has nothing that failed. */
function verifiedOutput(verdict: Verdict | undefined): string {
  switch (verdict) {
    case 'passed':
    case 'nothing-to-check':
      return 'true';
    case 'failed':
      return 'false';
    case 'partly':
    case 'off':
    case undefined:
      return 'skipped';
  }
}
