import { TEMPLATE_BODY_BYTES } from '../core/limits.js';
import type { Request } from '../core/request.js';
import type { Stack } from '../core/stack.js';
import type { Ports } from '../ports/ports.js';
import type { ChangeSetInput } from '../ports/stacks.js';
import type { Baseline } from './baseline.js';
import type { Updated } from './deployed.js';
import { isSurelySame, parametersBefore } from './parameters-before.js';
import { composeRevert } from './revert-input.js';
import { sourceOf } from './template-source.js';

/** A request that leads back, or why there is none. */
export type WayBack =
  | { readonly kind: 'found'; readonly input: ChangeSetInput }
  | {
      readonly kind: 'none';
      /** Completes the sentence "Not reverted: …". */
      readonly why: string;
    };

/** An update and what was before it. */
export interface History {
  readonly deployed: Updated;
  readonly baseline: Extract<Baseline, { readonly kind: 'known' }>;
  /** The stack as the update has left it. */
  readonly now: Stack;
}

/** Makes the request that deploys again what was live before an update, where everything that it needs can be had. */
export async function findWayBack(
  request: Request,
  history: History,
  ports: Ports,
): Promise<WayBack> {
  const { deployed, baseline, now } = history;
  const { body, stack: before } = baseline;
  const parameters = parametersBefore({
    before: before.parameters,
    after: now.parameters,
    sent: deployed.sent,
  });
  const replaced = await replacedSecrets(parameters.overwritten, history, ports);
  const why = secretsGone({ replaced, dropped: parameters.dropped }, deployed);
  if (why !== undefined) return { kind: 'none', why };
  const bytes = Buffer.byteLength(body, 'utf8');
  if (bytes > TEMPLATE_BODY_BYTES && request.templateBucket === undefined) {
    const why = `the template that was live before has ${bytes} bytes, and more than ${TEMPLATE_BODY_BYTES} travel through a bucket only (input \`template-bucket\`)`;
    return { kind: 'none', why };
  }
  if (before.roleArn === undefined && now.roleArn !== undefined) {
    ports.journal.notice({
      level: 'info',
      message: `The stack keeps the service role ${now.roleArn}, which CloudFormation does not take away again.`,
    });
  }
  const template = await sourceOf({ body }, request, ports);
  const salt = String(ports.chance.next());
  const input = composeRevert(request, {
    before,
    now,
    template,
    parameters: parameters.send,
    salt,
  });
  return { kind: 'found', input };
}

/** Those of the overwritten secrets of which nothing shows that the new value is the old one. */
async function replacedSecrets(
  overwritten: readonly string[],
  { deployed, baseline, now }: History,
  ports: Ports,
): Promise<readonly string[]> {
  if (overwritten.length === 0) return [];
  const [after, resources] = await Promise.all([
    ports.stacks.template(now.id),
    ports.stacks.resources(now.id),
  ]);
  const traces = { before: baseline.body, after, changes: deployed.set.changes, resources };
  return overwritten.filter((key) => !isSurelySame(key, traces));
}

/** Which secrets of before can not be had, and why; `undefined` where all can. */
function secretsGone(
  { replaced, dropped }: Readonly<Record<'replaced' | 'dropped', readonly string[]>>,
  { sent }: Updated,
): string | undefined {
  const set = sent === undefined ? 'the change set may have set' : 'this deployment set';
  const parts = [
    ...(replaced.length === 0 ? [] : [`${set} the ${named(replaced)}`]),
    ...(dropped.length === 0 ? [] : [`its template no longer has the ${named(dropped)}`]),
  ];
  if (parts.length === 0) return undefined;
  return `${parts.join(', and ')}; CloudFormation does not give back what the value was before`;
}

function named(keys: readonly string[]): string {
  return `NoEcho parameter${keys.length === 1 ? '' : 's'} ${keys.join(', ')}`;
}
