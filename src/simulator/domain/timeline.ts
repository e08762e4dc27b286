/** What a process waits for: a span of time, a condition, or whichever comes first. */
export interface Pause {
  readonly ms?: number;
  readonly until?: () => boolean;
}

/** Something that goes on in the world: a generator that says at each step what it waits for next. */
export type Process<Result = void> = Generator<Pause, Result, void>;

/** A process under way. */
export interface Task {
  readonly done: boolean;
  /** Ends it where it waits; nothing of it happens any more. */
  stop(): void;
}

/**
 * The world's time. Nothing happens by itself: `advanceTo` makes all that is due happen in order, each
 * at its own instant, so that timestamps are exact however late somebody looks.
 */
export interface Timeline {
  /** Milliseconds since the epoch; inside a process the instant at which this step happens. */
  now(): number;
  /** Begins a process now; its first steps happen at once. */
  start(process: Process): Task;
  /** Makes everything happen that is due until this instant. An instant in the past changes nothing. */
  advanceTo(instant: number): void;
  /** Lets processes go on whose condition was met by something outside of the timeline. */
  settle(): void;
  /** When the next thing happens; `undefined` when nothing is due at a known time. */
  nextDue(): number | undefined;
}

interface Waiting {
  readonly process: Process;
  readonly task: { done: boolean };
  readonly due: number;
  readonly until: (() => boolean) | undefined;
}

/** Makes a timeline that begins at this instant. */
export function createTimeline(startAt: number): Timeline {
  const state = { now: startAt };
  const due: Waiting[] = [];
  const conditional = new Set<Waiting>();

  const forget = (waiting: Waiting) => {
    conditional.delete(waiting);
    const index = due.indexOf(waiting);
    if (index >= 0) due.splice(index, 1);
  };
  const resume = (process: Process, task: { done: boolean }) => {
    const step = process.next();
    if (task.done) return;
    if (step.done === true) {
      task.done = true;
      return;
    }
    const { ms, until } = step.value;
    const instant = ms === undefined ? Infinity : state.now + Math.max(0, ms);
    const waiting: Waiting = { process, task, due: instant, until };
    if (ms !== undefined) insertByDue(due, waiting);
    if (until !== undefined) conditional.add(waiting);
  };
  const go = (waiting: Waiting) => {
    forget(waiting);
    if (!waiting.task.done) resume(waiting.process, waiting.task);
  };
  const settle = () => {
    while (letMetConditionsGo(conditional, go));
  };
  return {
    now: () => state.now,
    start: (process) => {
      const task = { done: false };
      resume(process, task);
      return stoppable(task, () => {
        for (const waiting of [...due, ...conditional]) {
          if (waiting.task === task) forget(waiting);
        }
      });
    },
    advanceTo: (instant) => {
      settle();
      for (let next = due[0]; next !== undefined && next.due <= instant; next = due[0]) {
        state.now = Math.max(state.now, next.due);
        go(next);
        settle();
      }
      state.now = Math.max(state.now, instant);
      settle();
    },
    settle,
    nextDue: () => due[0]?.due,
  };
}

/** Waits until all of these have come to their end. */
export function* allDone(tasks: readonly Task[]): Process {
  yield { until: () => tasks.every((task) => task.done) };
}

function stoppable(task: { done: boolean }, forget: () => void): Task {
  return {
    get done() {
      return task.done;
    },
    stop: () => {
      task.done = true;
      forget();
    },
  };
}

/** One round over all conditions; true when something moved, which may have met further ones. */
function letMetConditionsGo(conditional: Set<Waiting>, go: (waiting: Waiting) => void): boolean {
  let moved = false;
  for (const waiting of [...conditional]) {
    if (!conditional.has(waiting) || waiting.until?.() !== true) continue;
    moved = true;
    go(waiting);
  }
  return moved;
}

/** Keeps the order of those that are due at the same instant. */
function insertByDue(list: Waiting[], waiting: Waiting): void {
  const index = list.findLastIndex((other) => other.due <= waiting.due);
  list.splice(index + 1, 0, waiting);
}
