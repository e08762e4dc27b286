import { TapstackError } from '../core/errors.js';
import type { CheckResult, Reversion, Verification } from '../core/outcome.js';
import type { Request } from '../core/request.js';
import { ServiceError } from '../core/service-error.js';
import type { Stack } from '../core/stack.js';
import type { Ports } from '../ports/ports.js';
import type { Deployed } from './deployed.js';
import { describeChecks, failedChecks, readBack, unseenChecks } from './read-back.js';
import { revert } from './revert.js';
import type { Success } from './success.js';

/** A deployment that ended well, or that had nothing to do. */
export interface Ended {
  /** One sentence for the reader. */
  readonly headline: string;
  readonly deployed: Deployed;
  /** CloudFormation with what was listed while the stack was busy; for the read-backs of this deployment only. */
  readonly listed?: Ports['stacks'];
}

/**
 * What comes after a deployment: settings that CloudFormation takes through calls of their own, and the read-backs. Only
 * then is it a success. A read-back that fails may lead back to what was live before; the run fails all the same.
 */
export async function finishDeployment(
  request: Request,
  ended: Ended,
  ports: Ports,
): Promise<Success> {
  const { headline } = ended;
  const { stack } = ports.journal.facts();
  if (stack === undefined) {
    throw new TapstackError('internal-error', 'The stack was not read after the deployment.');
  }
  // What may be taken back must not be locked by its own stack policy before it is known to work.
  const isTentative = request.onVerificationFailure === 'revert' && request.verify !== 'off';
  if (!isTentative) await applySettings(request, stack, ports);
  const verification = await check(request, stack, {
    ...ports,
    stacks: ended.listed ?? ports.stacks,
  });
  if (verification.verdict === 'failed') throw await notVerified(request, ended, ports);
  if (verification.verdict === 'partly' && request.verify === 'required') {
    throw notVerifiable(headline, verification);
  }
  if (isTentative) await applySettings(request, stack, ports);
  return { result: 'succeeded', headline: headlineOf(headline, verification) };
}

function headlineOf(headline: string, { verdict }: Verification): string {
  switch (verdict) {
    case 'partly':
      return `Deployed, not fully verified: ${headline}`;
    case 'off':
      return `${headline} Nothing was verified (\`verify: false\`).`;
    case 'failed':
    case 'passed':
    case 'nothing-to-check':
      return headline;
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
    const message = `Nothing was verified (\`verify: false\`): whether what is deployed works is not known.`;
    ports.journal.notice({ level: 'warning', message });
    return verification;
  }
  ports.log.section('Verification');
  // A change set that the user named may hold another template than the file.
  const template = request.changeSet === undefined ? request.template : undefined;
  const { types, outputs } = template ?? {};
  const verification = await readBack(stack, { types, outputs, windowMs: request.verifyMs }, ports);
  ports.journal.record({ verification });
  if (verification.verdict === 'partly' && request.verify !== 'required') {
    const message = `Deployed, not fully verified: ${describeChecks(unseenChecks(verification))}.`;
    ports.journal.notice({ level: 'warning', message });
  }
  return verification;
}

/** Goes back where that is wanted, and tells the whole story. */
async function notVerified(request: Request, ended: Ended, ports: Ports): Promise<TapstackError> {
  const { headline, deployed } = ended;
  const { verification } = ports.journal.facts();
  const failed = verification === undefined ? [] : failedChecks(verification);
  const message = `${headline} But it does not work: ${describeChecks(failed)}.`;
  const advice = adviceOn(failed);
  if (request.onVerificationFailure === 'fail') {
    const hint = `${advice}Then deploy again: a run without changes checks again too. Nothing has been rolled back.`;
    return new TapstackError('verification-failed', message, { hint });
  }
  const reversion = await revert(request, deployed, ports).catch((thrown: unknown) => {
    throw stopped(thrown, message);
  });
  return new TapstackError('verification-failed', `${message} ${reversion.detail}`, {
    hint: `${advice}${NEXT[reversion.state]}`,
  });
}

/** What a reader does when the cause is mended. */
const NEXT = {
  done: 'Mend the cause, then deploy again.',
  refused:
    'The stack stays as it was deployed. Mend the cause and deploy again, or go back by hand.',
  failed: 'Look at the stack before anything else; then mend the cause and deploy again.',
  'not-possible': 'The stack stays as it was deployed. Mend the cause, then deploy again.',
  unfinished: 'Follow the stack with operation `status` and `wait: true`, then deploy again.',
} as const satisfies Record<Reversion['state'], string>;

/** The end of the run rules; that it came in the middle of a revert is told with it. */
function stopped(thrown: unknown, why: string): unknown {
  if (!(thrown instanceof TapstackError)) return thrown;
  const message = `${thrown.message} This happened during a revert. ${why}`;
  return new TapstackError(thrown.code, message, { hint: thrown.hint, cause: thrown });
}

function adviceOn(failed: readonly CheckResult[]): string {
  return failed
    .map(({ subject, advice }) => `${subject}: ${advice ?? 'look at its events and logs'}. `)
    .join('');
}

function notVerifiable(headline: string, verification: Verification): TapstackError {
  return new TapstackError(
    'verification-failed',
    `${headline} But not all of it could be verified: ${describeChecks(unseenChecks(verification))}.`,
    {
      hint: 'Give the named permissions to the role of this job (README, Permissions) and run again. It is a failure because of `verify: required`; nothing has been rolled back, since nothing was seen to be broken.',
    },
  );
}
