/** The tables, as plain text and as Markdown. */
import { partsOf, summarise } from './figures.js';

/**
 * @param scenario of scenarios.js
 * @param results samples by contender, by case
 * @param contenders names in order; the first one is the one that the goals are for
 */
export function scenarioTable(scenario, results, contenders) {
  const rows = scenario.figures.map((item) => {
    const goal =
      item.goal === undefined ? '' : `${item.least ? '≥' : '≤'} ${item.goal}${unit(item)}`;
    const cells = contenders.map((name) => {
      const samples = results[name];
      const summary = samples === undefined ? undefined : summarise(item, samples);
      return summary === undefined ? '-' : shown(item, summary, name === contenders[0]);
    });
    return [item.name, goal, ...cells];
  });
  return [['figure', 'goal', ...contenders], ...rows.filter((row) => row.slice(2).some(isShown))];
}

/** Where the added time of the deployments goes, in seconds. */
export function partsTable(scenarios, results, contender) {
  const lines = scenarios.flatMap(({ name }) => {
    const samples = results[name]?.[contender];
    const parts = samples === undefined ? {} : partsOf(samples);
    return Object.keys(parts).length === 0 ? [] : [{ name, parts }];
  });
  if (lines.length === 0) return undefined;
  const names = Object.keys(lines[0].parts);
  return [
    ['scenario', ...names],
    ...lines.map(({ name, parts }) => [name, ...names.map((part) => parts[part].toFixed(2))]),
  ];
}

/** What the calls of a run are, most frequent first: where to look when there are too many. */
export function callLines(scenarios, results, contender) {
  return scenarios.flatMap(({ name }) =>
    Object.entries(results[name]?.[contender] ?? {}).map(([what, [run]]) => {
      const counts = new Map();
      for (const [, action] of run.requests) counts.set(action, (counts.get(action) ?? 0) + 1);
      const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
      const label = what === 'run' ? name : `${name}, ${what}`;
      return `${label}: ${sorted.map(([action, count]) => `${action} ${count}`).join(', ')}`;
    }),
  );
}

/** Goals that the first contender misses, one line each. */
export function missedGoals(scenarios, results, contender) {
  return scenarios.flatMap((scenario) => {
    const samples = results[scenario.name]?.[contender];
    if (samples === undefined) return [];
    return scenario.figures.flatMap((item) => {
      const summary = summarise(item, samples);
      if (summary?.met !== false) return [];
      const bound = `${item.least ? '≥' : '≤'} ${item.goal}`;
      return [
        `${scenario.name}: ${item.name} ${number(item, summary.value)}${unit(item)} (goal ${bound})`,
      ];
    });
  });
}

/** Columns of equal width. */
export function plain(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd(),
    )
    .join('\n');
}

/** The same for a job summary. */
export function markdown(rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(rows[0]), line(rows[0].map(() => '---')), ...rows.slice(1).map(line)].join('\n');
}

function shown(item, summary, judged) {
  const { value, lowest, highest, met } = summary;
  const low = number(item, lowest);
  const high = number(item, highest);
  const span = low === high ? '' : ` (${low} to ${high})`;
  const mark = !judged || met === undefined ? '' : met ? ' ok' : ' MISSED';
  return `${number(item, value)}${unit(item)}${span}${mark}`;
}

function number(item, value) {
  return value.toFixed(item.digits);
}

function unit(item) {
  return item.unit === '' ? '' : ` ${item.unit}`;
}

function isShown(cell) {
  return cell !== '-';
}
