import { countChanges, type ChangeSet } from '../core/change-set.js';
import { settleSuffix } from '../core/environment-suffix.js';
import type { ChangeSetFacts } from '../core/outcome.js';
import { resolveParameters } from '../core/parameters.js';
import type { Request, Template } from '../core/request.js';
import { isServiceError } from '../core/service-error.js';
import { prepareChangeSet, type PreparedChangeSet } from '../engine/change-set.js';
import { lookBack, type Before } from '../engine/event-stream.js';
import type { Free } from '../engine/stack-lock.js';
import type { Ports } from '../ports/ports.js';
import type { ParameterToSend, TemplateSource } from '../ports/stacks.js';
import { changeLines, describeCounts } from '../render/change-lines.js';
import { readBaseline, type Baseline } from './baseline.js';
import { composeChangeSet } from './change-set-input.js';
import { givenChangeSet } from './given-change-set.js';

/** Somebody else's operation began between our look and our request. */
export interface LostRace {
  readonly kind: 'lost-race';
}

/** A set that is ready, with what is known of the stack before it. */
export interface ReadyChangeSet {
  readonly kind: 'ready';
  readonly set: ChangeSet;
  /** What the stack did before; `undefined` for a new one. */
  readonly before: Before | undefined;
  /** What the request gave for the parameters; `undefined` where the set was made by somebody else. */
  readonly sent: readonly ParameterToSend[] | undefined;
  /** What an update is to be reverted to; `undefined` where that is not wanted, and for creations. */
  readonly baseline: Baseline | undefined;
}

/** What a round of preparation gives. */
export type Prepared = ReadyChangeSet | { readonly kind: 'empty' } | LostRace;

/** Everything that a change set is made from. */
export interface Preparation {
  readonly request: Request;
  readonly template: Template;
  readonly source: TemplateSource;
  readonly free: Free;
}

/** The set to execute: the one that the user named, or a new one. */
export async function changeSetFor(preparation: Preparation, ports: Ports): Promise<Prepared> {
  ports.log.section('Change set');
  const baseline = await baselineOf(preparation, ports);
  const { changeSet } = preparation.request;
  const prepared =
    changeSet === undefined
      ? await makeSet(preparation, ports)
      : await takeSet(changeSet, preparation, ports);
  if (prepared.kind !== 'ready') return prepared;
  const { set } = prepared;
  ports.journal.record({ changeSet: factsOf(set) });
  show(set, ports);
  return { ...prepared, baseline };
}

type WithoutBaseline = Omit<ReadyChangeSet, 'baseline'> | Exclude<Prepared, ReadyChangeSet>;

async function takeSet(
  reference: string,
  { request, free }: Preparation,
  ports: Ports,
): Promise<WithoutBaseline> {
  const [set, before] = await Promise.all([
    givenChangeSet(reference, request, ports),
    free.kind === 'live' ? lookBack(free.stack.id, ports) : undefined,
  ]);
  return { kind: 'ready', set, before, sent: undefined };
}

async function makeSet(preparation: Preparation, ports: Ports): Promise<WithoutBaseline> {
  const { request, source, free } = preparation;
  const sent = parametersOf(preparation, ports);
  const input = composeChangeSet(request, {
    type: free.kind === 'live' ? 'UPDATE' : 'CREATE',
    template: source,
    parameters: sent,
    salt: String(ports.chance.next()),
  });
  const before = free.kind === 'live' ? free.stack : undefined;
  try {
    const prepared = await prepareChangeSet(input, before, ports);
    return prepared.kind === 'executable' ? ready(prepared, sent) : ending(prepared.kind);
  } catch (thrown) {
    if (isServiceError(thrown, 'stack-moving')) return { kind: 'lost-race' };
    // Some endpoints refuse an empty change set at once instead of letting it fail.
    if (isServiceError(thrown, 'no-updates')) return { kind: 'empty' };
    throw thrown;
  }
}

function ready(
  { set, before }: Extract<PreparedChangeSet, { readonly kind: 'executable' }>,
  sent: readonly ParameterToSend[],
): WithoutBaseline {
  return { kind: 'ready', set, before, sent };
}

function ending(kind: 'empty' | 'obsolete'): WithoutBaseline {
  return { kind: kind === 'empty' ? 'empty' : 'lost-race' };
}

async function baselineOf(
  { request, free }: Preparation,
  ports: Ports,
): Promise<Baseline | undefined> {
  const isWanted = request.onVerificationFailure === 'revert' && request.verify !== 'off';
  if (!isWanted || !request.wait || free.kind !== 'live') return undefined;
  return await readBaseline(free.stack, ports);
}

function parametersOf(preparation: Preparation, ports: Ports): readonly ParameterToSend[] {
  const { request, template, free } = preparation;
  const live =
    free.kind === 'live'
      ? new Map(free.stack.parameters.map((parameter) => [parameter.key, parameter.value]))
      : undefined;
  const suffix = settleSuffix({
    suffix: request.suffix,
    given: request.parameters.get('EnvironmentSuffix'),
    live: live?.get('EnvironmentSuffix'),
  });
  const resolved = resolveParameters({
    declared: template.declares,
    given: request.parameters,
    secrets: request.secretParameters,
    suffix,
    live: live === undefined ? undefined : new Set(live.keys()),
  });
  for (const message of resolved.notes) ports.journal.notice({ level: 'info', message });
  return resolved.send;
}

/** A set as the Outcome has it. */
export function factsOf(set: ChangeSet): ChangeSetFacts {
  const { id, name, changes } = set;
  return { id, name, counts: countChanges(changes), changes, hasChanges: true };
}

/** Prints the changes of a set. */
export function show(set: ChangeSet, ports: Ports): void {
  ports.log.info(`Change set ${set.name}: ${describeCounts(countChanges(set.changes))}.`);
  for (const line of changeLines(set.changes)) ports.log.info(`  ${line}`);
}
