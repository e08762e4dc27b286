import type { Health } from '../../ports/health.js';

/**
 * Whether a target group gets requests: `nothing` where every action that names it gives it weight 0 and something to
 * another group. An action that gives nothing to anybody is no blue and green; it answers 503.
 */
export async function shareOf(
  targetGroup: string,
  loadBalancers: readonly string[],
  health: Health,
): Promise<'something' | 'nothing'> {
  const all = await Promise.all(
    loadBalancers.map(async (loadBalancer) => await health.forwards(loadBalancer)),
  );
  const naming = all
    .flat()
    .filter((forward) => forward.some((share) => share.targetGroup === targetGroup));
  const isIdle = naming.every((forward) =>
    forward.every(({ targetGroup: other, weight }) => other !== targetGroup || weight === 0),
  );
  const hasOthers = naming.every((forward) => forward.some(({ weight }) => weight > 0));
  return naming.length > 0 && isIdle && hasOthers ? 'nothing' : 'something';
}
