/** From what was seen of a run and what the simulator has to tell, the figures of this run; seconds unless named otherwise. */

const FINAL = /\b(?:CREATE|UPDATE|DELETE)_(?:COMPLETE|FAILED|SKIPPED)\b/;
const SECOND = 1_000;
const MEGABYTE = 1_000_000;

/**
 * @param run of `runMeasured`
 * @param report of the account
 * @param changeSetMs how long the account takes for a change set
 */
export function measure(run, report, changeSetMs) {
  const wall = (run.ended - run.began) / SECOND;
  const { requests } = report;
  return {
    code: run.code,
    wall,
    cpu: run.cpuMs === undefined ? undefined : run.cpuMs / SECOND,
    memory: run.memoryBytes === undefined ? undefined : run.memoryBytes / MEGABYTE,
    logBytes: run.bytes,
    calls: requests.length,
    callsPerMinute: (requests.length * 60) / wall,
    start: requests.length === 0 ? undefined : (requests[0].at - run.began) / SECOND,
    longestSilence: longestSilence(requests) / SECOND,
    beyondChangeSet: wall - changeSetMs / SECOND,
    ...operationFigures(run, report, changeSetMs),
    ...eventFigures(run, report.events),
    requests: requests.map(({ at, action, status }) => [
      Math.round(at - run.began),
      action,
      status,
    ]),
  };
}

/** Longest time between two requests that were answered, in ms. */
function longestSilence(requests) {
  const answered = requests.filter(({ status }) => status !== 0);
  return Math.max(0, ...answered.slice(1).map(({ at }, index) => at - answered[index].at));
}

/** What a run adds to CloudFormation's own time, and where: the parts make up the sum. */
function operationFigures(run, report, changeSetMs) {
  const { requests, events, changeSets } = report;
  const since = (earlier, later) => (later - earlier) / SECOND;
  const create = requests.findLast(({ action }) => action === 'CreateChangeSet');
  const execute = requests.find(({ action }) => action === 'ExecuteChangeSet');
  const settled = changeSets.at(-1)?.settledAt;
  const begun = events.find(
    ({ own, at, status }) => own && at >= run.began && /^(?:CREATE|UPDATE)_IN_/.test(status),
  );
  const ended = events.findLast(({ own, status }) => own && !status.includes('_IN_PROGRESS'));
  if (!create || !execute || settled === undefined || !begun || !ended || ended.at < begun.at)
    return {};
  const operation = since(begun.at, ended.at);
  const tail = since(ended.at, run.ended);
  return {
    operation,
    readyLag: since(settled, execute.at),
    tail,
    added: since(run.began, run.ended) - changeSetMs / SECOND - operation,
    parts: {
      start: since(run.began, requests[0].at),
      'before the change set': since(requests[0].at, create.at),
      'CreateChangeSet itself': since(create.at, settled) - changeSetMs / SECOND,
      'ready lag': since(settled, execute.at),
      'ExecuteChangeSet itself': since(execute.at, begun.at),
      tail,
    },
    /** Calls that were on their way when the stack was at its end, or came after it; ms from the end. */
    lastCalls: [
      ...requests
        .filter(({ at }) => at >= ended.at - SECOND)
        .map(({ at, action }) => [Math.round(at - ended.at), action]),
      [Math.round(run.ended - ended.at), 'exit'],
    ],
  };
}

/** How late, how completely and in which order the log shows the last event of each resource. */
function eventFigures(run, events) {
  const rows = events.filter(
    ({ own, at, status }) => !own && at >= run.began && FINAL.test(status),
  );
  if (rows.length === 0) return {};
  const waiting = new Map(
    rows.map((row, index) => [`${row.logicalId} ${row.status}`, { ...row, index }]),
  );
  const shown = [];
  for (const { at, text } of run.lines) {
    const status = FINAL.exec(text)?.[0];
    if (status === undefined) continue;
    // A logical id can be the last word of its type as well.
    const words = new Set(text.match(/\w+/g) ?? []);
    const keys = [...words].map((word) => `${word} ${status}`);
    for (const key of keys.filter((item) => waiting.has(item))) {
      const row = waiting.get(key);
      waiting.delete(key);
      shown.push({ index: row.index, lag: (at - row.at) / SECOND });
    }
  }
  if (shown.length === 0) return { lags: [], shown: 0 };
  return {
    lags: shown.map(({ lag }) => lag),
    shown: (100 * shown.length) / rows.length,
    disorder: shown.filter(({ index }, at) => at > 0 && index < shown[at - 1].index).length,
  };
}
