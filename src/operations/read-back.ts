import type { CheckResult, Verification } from '../core/outcome.js';
import type { Stack } from '../core/stack.js';
import { verify, type VerificationInput } from '../engine/verify/verify.js';
import type { Ports } from '../ports/ports.js';

/** Reads back what is deployed and prints what each check saw. */
export async function readBack(
  stack: Stack,
  input: Omit<VerificationInput, 'stack'>,
  ports: Ports,
): Promise<Verification> {
  const verification = await verify({ ...input, stack }, ports);
  for (const result of verification.checks) {
    ports.log.info(`${result.state.padEnd(8)} ${result.subject}: ${result.detail}`);
  }
  if (verification.checks.length === 0) ports.log.info('Nothing in this stack needs a read-back.');
  return verification;
}

/** The checks that have found something broken. */
export function failedChecks({ checks }: Verification): readonly CheckResult[] {
  return checks.filter((result) => result.state === 'failed');
}

/** The checks that could not look. */
export function unseenChecks({ checks }: Verification): readonly CheckResult[] {
  return checks.filter((result) => result.unseen === true);
}

/** What checks have seen, in one line. */
export function describeChecks(results: readonly CheckResult[]): string {
  return results.map((result) => `${result.subject}: ${result.detail}`).join('; ');
}
