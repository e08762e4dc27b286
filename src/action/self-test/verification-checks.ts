import { expectRun, firstOf, lacks, type SelfTestCheck, type SelfTestRun } from './check.js';
import { SAMPLE, SAMPLE_STACK } from './sample-stack.js';

/** Nothing changes, so that only the read-backs decide. */
const AGAIN = { ...SAMPLE, operation: 'deploy', parameters: 'Label=four' } as const;
const SICK = {
  state: 'unhealthy',
  reason: 'Target.ResponseCodeMismatch',
  description: 'Health checks failed with these codes: [502]',
};

function expectVerified(run: SelfTestRun, wanted: string): string | undefined {
  const seen = run.outputs.get('verified') ?? '';
  return seen === wanted ? undefined : `the output \`verified\` is ${seen} instead of ${wanted}`;
}

const text = ({ screen }: SelfTestRun): string => screen.join('\n');

/** Read-backs: whether what was deployed works. */
export const VERIFICATION_CHECKS: readonly SelfTestCheck[] = [
  {
    title: 'what works is verified',
    run: async ({ run }) => {
      const seen = await run({ inputs: AGAIN });
      return firstOf(
        expectRun(seen, { result: 'no-changes' }),
        expectVerified(seen, 'true'),
        lacks('the log', text(seen), 'target group Web: 2 healthy'),
        lacks('the summary', seen.summary, '### Verification'),
      );
    },
  },
  {
    title: 'targets that become healthy late are waited for',
    run: async ({ run, simulator }) => {
      const { targets } = simulator.world.health;
      targets.set('web', [{ state: 'initial', reason: 'Elb.InitialHealthChecking' }]);
      const onLine = (line: string): void => {
        if (line.startsWith('Waiting for target group Web')) targets.clear();
      };
      const late = await run({ inputs: AGAIN, onLine });
      return firstOf(
        expectRun(late, { result: 'no-changes' }),
        expectVerified(late, 'true'),
        lacks('the log', text(late), 'Waiting for target group Web'),
      );
    },
  },
  {
    title: 'a target that never works fails the run, with its reason and what to look at',
    run: async ({ run, simulator }) => {
      simulator.world.health.targets.set('web', [SICK]);
      const sick = await run({ inputs: { ...AGAIN, 'verify-timeout-minutes': '1' } });
      return firstOf(
        expectRun(sick, { result: 'failed', failure: 'verification-failed' }),
        expectVerified(sick, 'false'),
        lacks('the log', text(sick), 'Target.ResponseCodeMismatch'),
        lacks('the log', text(sick), 'matcher of the target group'),
      );
    },
  },
  {
    title:
      'an update that does not work is taken back where that is asked for, and fails all the same',
    run: async ({ run, simulator }) => {
      const { targets } = simulator.world.health;
      targets.set('web', [SICK]);
      const onLine = (line: string): void => {
        if (line === 'Revert') targets.clear();
      };
      const inputs = {
        ...SAMPLE,
        operation: 'update',
        parameters: 'Label=sick',
        'verify-timeout-minutes': '1',
        'on-verification-failure': 'revert',
      };
      const { outcome } = await run({ inputs, onLine });
      const live = simulator.world.stack(SAMPLE_STACK)?.parameters['Label'] ?? '';
      return firstOf(
        outcome.failure?.code !== 'verification-failed' && `saw ${outcome.failure?.code ?? 'none'}`,
        outcome.reversion?.state !== 'done' && `the revert is ${outcome.reversion?.state ?? 'off'}`,
        live !== 'four' && `the label that is live is ${live}`,
      );
    },
  },
  {
    title: 'a read-back that is denied is never called passed',
    run: async ({ run, simulator }) => {
      const permission = 'elasticloadbalancing:DescribeTargetHealth';
      const message = `User: arn:aws:sts::123456789012:assumed-role/ci/1 is not authorized to perform: ${permission}`;
      simulator.faults.add({
        match: { action: 'DescribeTargetHealth' },
        effect: { kind: 'error', code: 'AccessDenied', message, status: 403 },
      });
      const blind = await run({ inputs: AGAIN });
      const strict = await run({ inputs: { ...AGAIN, verify: 'required' } });
      return firstOf(
        expectRun(blind, { result: 'no-changes' }),
        expectVerified(blind, 'skipped'),
        lacks('the log', text(blind), 'Deployed, not fully verified'),
        lacks('the warnings', JSON.stringify(blind.annotations), permission),
        expectRun(strict, { result: 'failed', failure: 'verification-failed' }),
      );
    },
  },
];
