import { TapstackError } from '../core/errors.js';
import { ServiceError } from '../core/service-error.js';
import type { CheckResult, Verification } from '../core/outcome.js';
import type { Request } from '../core/request.js';
import type { Stack } from '../core/stack.js';
import { verify } from '../engine/verify/verify.js';
import type { Ports } from '../ports/ports.js';
import type { Success } from './success.js';

/**
 * What comes after a deployment that ended well, or that had nothing to do: settings that CloudFormation takes through
 * calls of their own, and the read-backs. Only then is it a success.
 */
export async function finishDeployment(
  request: Request,
  headline: string,
  ports: Ports,
): Promise<Success> {
  const { stack } = ports.journal.facts();
  if (stack === undefined) {
    throw new TapstackError('internal-error', 'The stack was not read after the deployment.');
  }
  await applySettings(request, stack, ports);
  const verification = await check(request, stack, ports);
  switch (verification.verdict) {
    case 'failed':
      throw notVerified(headline, verification);
    case 'partly':
      if (request.verify === 'required') throw notVerifiable(headline, verification);
      return { result: 'succeeded', headline: `Deployed, not fully verified: ${headline}` };
    case 'off':
      return {
        result: 'succeeded',
        headline: `${headline} Nothing was verified (\`verify: false\`).`,
      };
    case 'passed':
    case 'nothing-to-check':
      return { result: 'succeeded', headline };
  }
}

/** Termination protection and the stack policy are no part of a change set (semantics 2.2). */
async function applySettings(request: Request, stack: Stack, ports: Ports): Promise<void> {
  const { terminationProtection, stackPolicy } = request;
  try {
    if (
      terminationProtection !== undefined &&
      terminationProtection !== stack.terminationProtection
    ) {
      await ports.stacks.setTerminationProtection(stack.id, terminationProtection);
      ports.log.info(`Termination protection is ${terminationProtection ? 'on' : 'off'} now.`);
    }
    if (stackPolicy !== undefined) {
      await ports.stacks.setPolicy(stack.id, stackPolicy);
      ports.log.info('The stack policy is set.');
    }
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown;
    throw new TapstackError(
      'follow-up-failed',
      `The stack is deployed, but a setting was refused: ${thrown.message}`,
      { hint: thrown.hint, cause: thrown },
    );
  }
}

async function check(request: Request, stack: Stack, ports: Ports): Promise<Verification> {
  if (request.verify === 'off') {
    const verification: Verification = { verdict: 'off', checks: [] };
    ports.journal.record({ verification });
    return verification;
  }
  ports.log.section('Verification');
  // A change set that the user named may hold another template than the file.
  const template = request.changeSet === undefined ? request.template : undefined;
  const verification = await verify(
    { stack, types: template?.types, outputs: template?.outputs, windowMs: request.verifyMs },
    ports,
  );
  ports.journal.record({ verification });
  for (const result of verification.checks) {
    ports.log.info(`${result.state.padEnd(8)} ${result.subject}: ${result.detail}`);
  }
  if (verification.checks.length === 0) ports.log.info('Nothing in this stack needs a read-back.');
  if (verification.verdict === 'partly' && request.verify !== 'required') {
    const message = `Deployed, not fully verified: ${describe(unseen(verification))}.`;
    ports.journal.notice({ level: 'warning', message });
  }
  return verification;
}

function unseen({ checks }: Verification): readonly CheckResult[] {
  return checks.filter((result) => result.unseen === true);
}

function describe(results: readonly CheckResult[]): string {
  return results.map((result) => `${result.subject}: ${result.detail}`).join('; ');
}

function notVerified(headline: string, verification: Verification): TapstackError {
  const failed = verification.checks.filter((result) => result.state === 'failed');
  return new TapstackError(
    'verification-failed',
    `${headline} But it does not work: ${describe(failed)}.`,
    {
      hint: `${adviceOn(failed)}Then deploy again: a run without changes checks again too. Nothing has been rolled back.`,
    },
  );
}

function adviceOn(failed: readonly CheckResult[]): string {
  return failed
    .map(({ subject, advice }) => `${subject}: ${advice ?? 'look at its events and logs'}. `)
    .join('');
}

function notVerifiable(headline: string, verification: Verification): TapstackError {
  return new TapstackError(
    'verification-failed',
    `${headline} But not all of it could be verified: ${describe(unseen(verification))}.`,
    {
      hint: 'Give the named permissions to the role of this job (README, Permissions) and run again. It is a failure because of `verify: required`; nothing has been rolled back.',
    },
  );
}
