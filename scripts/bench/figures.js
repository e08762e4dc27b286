/** The figures that are shown, each with the goal that it has; all goals are upper bounds unless `least` is set. */

/** From the samples of one contender (by case, one for each run) to one number for each run. */
export const each = (read, name) => (samples) => (samples[name] ?? firstOf(samples)).map(read);

/** A figure of `unit`, shown with `digits`; `values` makes a number of each run. */
export function figure(name, unit, values, more = {}) {
  return { name, unit, values, digits: 2, summary: 'mean', ...more };
}

const cpu = (goal) =>
  figure(
    'processor time',
    's',
    each((run) => run.cpu),
    { goal, summary: 'median' },
  );
const memory = (goal) =>
  figure(
    'peak memory',
    'MB',
    each((run) => run.memory),
    { goal, digits: 0, summary: 'median' },
  );
const calls = (goal) =>
  figure(
    'calls',
    '',
    each((run) => run.calls),
    { goal, digits: 0 },
  );
const log = figure(
  'log',
  'kB',
  each((run) => run.logBytes / 1_000),
  { digits: 1 },
);

/** Start-up, told in ms. */
export const START = [
  figure(
    'spawn to first request',
    'ms',
    each((run) => milliseconds(run.start)),
    {
      goal: 200,
      digits: 0,
      summary: 'median',
    },
  ),
  figure(
    'whole process',
    'ms',
    each((run) => milliseconds(run.wall)),
    {
      digits: 0,
      summary: 'median',
    },
  ),
  cpu(),
  memory(),
];

/** A deployment; what it costs has a goal where the size is the usual one. */
export function deployment({ tail = 0.6, usual = false } = {}) {
  return [
    figure(
      'start',
      's',
      each((run) => run.start),
      { summary: 'median' },
    ),
    figure(
      'ready lag',
      's',
      each((run) => run.readyLag),
      { goal: 0.5 },
    ),
    figure(
      'tail',
      's',
      each((run) => run.tail),
      { goal: tail },
    ),
    figure(
      'added time',
      's',
      each((run) => run.added),
      { goal: 1.3 },
    ),
    figure('event lag p50', 's', pooled(0.5)),
    figure('event lag p95', 's', pooled(0.95)),
    figure(
      'events shown',
      '%',
      each((run) => run.shown),
      { goal: 100, least: true, digits: 0 },
    ),
    figure(
      'events out of order',
      '',
      each((run) => run.disorder),
      { goal: 0, digits: 0 },
    ),
    calls(),
    figure(
      'calls a minute',
      '',
      each((run) => run.callsPerMinute),
      { digits: 1 },
    ),
    figure('tail × calls a minute', 's', product, { goal: 25, digits: 1 }),
    cpu(usual ? 0.45 : undefined),
    memory(usual ? 60 : undefined),
    log,
  ];
}

/** A push that changes nothing. */
export const NO_OP = [
  figure(
    'beyond the change set',
    's',
    each((run) => run.beyondChangeSet),
    { goal: 1 },
  ),
  calls(5),
  cpu(),
  memory(),
];

/** The same update of a young stack and of an old one. */
export const HISTORY = [
  figure(
    'calls, old ÷ young',
    '×',
    ratioOf((run) => run.calls),
    { goal: 1 },
  ),
  ...['young', 'old'].flatMap((name) => [
    figure(
      `calls, ${name}`,
      '',
      each((run) => run.calls, name),
      { digits: 0 },
    ),
    figure(
      `added time, ${name}`,
      's',
      each((run) => run.added, name),
    ),
    figure(
      `processor time, ${name}`,
      's',
      each((run) => run.cpu, name),
    ),
    figure(
      `peak memory, ${name}`,
      'MB',
      each((run) => run.memory, name),
      { digits: 0 },
    ),
  ]),
];

/** The same update with and without a read that hangs. */
export const HUNG = [
  figure(
    'stall beyond the run without fault',
    's',
    differenceOf((run) => run.wall),
    { goal: 6 },
  ),
  figure(
    'wall time without fault',
    's',
    each((run) => run.wall, 'calm'),
  ),
  figure(
    'wall time with the hung read',
    's',
    each((run) => run.wall, 'hung'),
  ),
  figure(
    'longest time without an answer',
    's',
    each((run) => run.longestSilence, 'hung'),
  ),
  figure(
    'calls with the hung read',
    '',
    each((run) => run.calls, 'hung'),
    { digits: 0 },
  ),
];

/** Where the added time of deployments goes. */
export function partsOf(samples) {
  const runs = Object.values(samples)
    .flat()
    .filter(({ parts }) => parts !== undefined);
  const names = Object.keys(runs[0]?.parts ?? {});
  return Object.fromEntries(
    names.map((name) => [name, mean(runs.map(({ parts }) => parts[name]))]),
  );
}

/** One figure of one contender: the number that counts, its span over the runs, and whether the goal is met. */
export function summarise(item, samples) {
  const values = item.values(samples).filter((value) => Number.isFinite(value));
  if (values.length === 0) return undefined;
  const value = item.summary === 'median' ? quantile(values, 0.5) : mean(values);
  const shown = Number(value.toFixed(item.digits));
  const { goal } = item;
  const met = goal === undefined ? undefined : item.least === true ? shown >= goal : shown <= goal;
  return { value, shown, met, lowest: Math.min(...values), highest: Math.max(...values) };
}

function milliseconds(seconds) {
  return seconds === undefined ? undefined : seconds * 1_000;
}

function firstOf(samples) {
  return Object.values(samples)[0];
}

function pooled(share) {
  return (samples) => {
    const lags = firstOf(samples).flatMap((run) => run.lags ?? []);
    return lags.length === 0 ? [] : [quantile(lags, share)];
  };
}

/** Mean tail times mean rate: what a fixed interval can not bring below 30 s. */
function product(samples) {
  const runs = firstOf(samples).filter(({ tail }) => tail !== undefined);
  if (runs.length === 0) return [];
  return [
    mean(runs.map(({ tail }) => tail)) * mean(runs.map(({ callsPerMinute }) => callsPerMinute)),
  ];
}

function ratioOf(read) {
  return ({ young = [], old = [] }) => old.map((run, at) => read(run) / read(young[at]));
}

function differenceOf(read) {
  return ({ calm = [], hung = [] }) => hung.map((run, at) => read(run) - read(calm[at]));
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Between the two neighbours where the place is none of them. */
function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}
