import type { Bench, SelfTestRun } from './check.js';
import { SAMPLE } from './sample-stack.js';

const SECRET = 'Tr0ub4dor&"3 ünder';
/** What the secret looks like where it is written in another way. */
export const FORMS = [
  SECRET,
  JSON.stringify(SECRET).slice(1, -1),
  encodeURIComponent(SECRET),
  Buffer.from(SECRET).toString('base64'),
];
/** What must have no effect wherever it is shown. */
const HOSTILE =
  '\n::error::forged\r::set-output name=outcome::succeeded\n##[error]forged <script>alert(1)</script> @everyone | x | ```';

/** Gives the run that several checks look at. */
export type FailingRun = (bench: Bench) => Promise<SelfTestRun>;

/**
 * A failing update, in whose reason there is a secret in all its forms and everything that is hostile; the checks of the
 * report look at the same one.
 */
export function failingRun(): FailingRun {
  let known: Promise<SelfTestRun> | undefined;
  const start = async ({ run, simulator }: Bench): Promise<SelfTestRun> => {
    simulator.world.failResource({
      logicalId: 'Queue',
      on: 'update',
      message: `Access denied for ${FORMS.join(' ')} ${HOSTILE} (HandlerErrorCode: AccessDenied)`,
      times: 1,
    });
    return await run({
      inputs: { ...SAMPLE, operation: 'update', parameters: 'Label=eight' },
      environment: { TAPSTACK_PARAM_Password: SECRET },
    });
  };
  return async (bench) => await (known ??= start(bench));
}
