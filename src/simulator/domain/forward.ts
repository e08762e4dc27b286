import { validationError } from '../api-error.js';
import type { ResourceDeclaration } from '../contracts.js';
import type { Deployment } from './deployment.js';
import { isHalted, type Run } from './run.js';
import { scopeOf } from './scope.js';
import { allDone, type Process, type Task } from './timeline.js';

/** How far a resource has come in the forward phase. */
export type Progress = 'waiting' | 'running' | 'configured' | 'complete' | 'failed';

/** One resource's turn in the forward phase. */
export interface Turn {
  readonly run: Run;
  readonly declaration: ResourceDeclaration;
  /** A planned modification that shows in no property: tags, metadata. */
  readonly plannedBeyondProperties: boolean;
  /** The resource's values are known although it is still stabilising. */
  configured(): void;
}

/** Creates, updates or replaces one resource; tells whether it is well. */
export type Provision = (turn: Turn) => Process<boolean>;

/**
 * The forward phase: everything that is ready starts in parallel. After a failure nothing new starts and
 * what runs is cancelled; with rollback disabled, independent paths carry on (semantics 9.1, 2.8).
 */
export function* forward(run: Run, provision: Provision): Process {
  const { world, stack } = run;
  const deployment = deploymentOf(run);
  const scope = scopeOf(world, stack, { deployment, unknown: 'known-after-apply' });
  const dependencies = world.templates.dependencies(deployment.model, scope);
  const progress = new Map<string, Progress>([...dependencies.keys()].map((id) => [id, 'waiting']));
  const tasks = [...dependencies].flatMap(([id, waitsFor]) => {
    const declaration = deployment.model.resources.get(id);
    return declaration === undefined
      ? []
      : [world.timeline.start(life({ run, provision, declaration, waitsFor, progress }))];
  });
  run.operation.tasks.push(...tasks);
  yield* withinTimeout(run, tasks);
}

/** The deployment that this operation works towards. */
export function deploymentOf(run: Run): Deployment {
  const { deployment } = run.operation.request;
  if (deployment === undefined) throw validationError('The operation has no template.');
  return deployment;
}

interface Life {
  readonly run: Run;
  readonly provision: Provision;
  readonly declaration: ResourceDeclaration;
  readonly waitsFor: readonly string[];
  readonly progress: Map<string, Progress>;
}

function* life(subject: Life): Process {
  const { run, provision, declaration, progress } = subject;
  const id = declaration.logicalId;
  yield { until: () => isHalted(run) || isBlocked(subject) || isReady(subject) };
  if (isHalted(run) || !isReady(subject)) {
    // Nothing is said of a resource whose turn never came.
    progress.set(id, 'failed');
    return;
  }
  progress.set(id, 'running');
  const ok = yield* provision({
    run,
    declaration,
    plannedBeyondProperties: isPlannedBeyondProperties(run, id),
    configured: () => progress.set(id, 'configured'),
  });
  progress.set(id, ok ? 'complete' : 'failed');
  if (ok || run.operation.request.disableRollback === true) return;
  run.operation.halt ??= { kind: 'failure', reason: undefined };
}

function isBlocked({ waitsFor, progress }: Life): boolean {
  return waitsFor.some((id) => progress.get(id) === 'failed');
}

/** Ref and GetAtt are content with a configured resource; DependsOn waits for the whole (semantics 3.3). */
function isReady({ waitsFor, progress, declaration }: Life): boolean {
  return waitsFor.every((id) => {
    const state = progress.get(id);
    if (state === 'complete') return true;
    return state === 'configured' && !declaration.dependsOn.includes(id);
  });
}

function* withinTimeout(run: Run, tasks: readonly Task[]): Process {
  const minutes = run.stack.facts.current.timeoutMinutes;
  const over = () => tasks.every((task) => task.done);
  if (minutes === undefined || run.operation.type !== 'CREATE_STACK') {
    yield* allDone(tasks);
    return;
  }
  yield { ms: (minutes * 60_000) / run.world.settings.speed, until: over };
  if (!over()) {
    run.operation.halt ??= {
      kind: 'timeout',
      reason: 'Stack creation time exceeded the specified timeout. ',
    };
  }
  yield* allDone(tasks);
}

function isPlannedBeyondProperties(run: Run, id: string): boolean {
  const plan = run.operation.request.plan;
  const change = plan?.changes.find(({ logicalId }) => logicalId === id);
  return (
    change?.action === 'Modify' &&
    change.scope.some((attribute) => attribute === 'Tags' || attribute === 'Metadata')
  );
}
