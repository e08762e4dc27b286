import { STACK_TYPE } from '../core/stack.js';
import type { ResourceTiming } from '../core/timing.js';

/** Most bars of a diagram; more can not be read. Ours. */
const BARS = 30;
/** Longest time that is drawn, in ms: no operation takes a month. Ours. */
const LONGEST_MS = 30 * 86_400_000;
/** Longest label, in characters. Ours. */
const LABEL_CHARACTERS = 60;

/** All resources of a type that were created (or updated, or removed) in an operation, as one bar. */
interface Bar {
  readonly section: string;
  readonly type: string;
  readonly count: number;
  /** Milliseconds since the beginning of the operation. */
  readonly from: number;
  readonly to: number;
  readonly isFailed: boolean;
}

/** A diagram with the number of bars that did not fit into it. */
export interface Timeline {
  readonly diagram: string;
  readonly leftOut: number;
}

const SECTIONS = [
  ['CREATE', 'Create'],
  ['IMPORT', 'Import'],
  ['UPDATE', 'Update'],
  ['DELETE', 'Remove'],
] as const;
const OTHER_SECTION = 'Other';

/**
 * The operation as a Mermaid gantt, a bar for each resource type; the axis counts from the operation's beginning.
 *
 * @returns `undefined` where a diagram would not say more than a line
 */
export function timelineOf(timings: readonly ResourceTiming[]): Timeline | undefined {
  const all = barsOf(timings);
  if (all.length < 2) return undefined;
  const longest = all.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, BARS);
  const shown = all.filter((bar) => longest.includes(bar));
  const end = Math.max(...shown.map((bar) => bar.to));
  const lines = [
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss',
    `  axisFormat ${end < 600_000 ? '%M:%S' : '%H:%M'}`,
    '  todayMarker off',
  ];
  for (const section of [...SECTIONS.map(([, title]) => title), OTHER_SECTION]) {
    const bars = shown.filter((bar) => bar.section === section);
    if (bars.length > 0) lines.push(`  section ${section}`, ...bars.map((bar) => lineOf(bar)));
  }
  return { diagram: lines.join('\n'), leftOut: all.length - shown.length };
}

function barsOf(timings: readonly ResourceTiming[]): readonly Bar[] {
  const seen = timings.filter(
    (timing) => timing.type !== STACK_TYPE && Number.isFinite(timing.began),
  );
  const start = Math.min(...seen.map((timing) => timing.began));
  const now = Math.max(...seen.map((timing) => timing.ended ?? timing.began));
  const groups = new Map<string, ResourceTiming[]>();
  for (const timing of seen) {
    const key = `${sectionOf(timing)} ${timing.type}`;
    groups.set(key, [...(groups.get(key) ?? []), timing]);
  }
  const since = (time: number): number => Math.min(LONGEST_MS, Math.max(0, time - start));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const from = since(Math.min(...group.map((timing) => timing.began)));
    const to = since(Math.max(...group.map((timing) => timing.ended ?? now)));
    return {
      section: sectionOf(first),
      type: first.type,
      count: group.length,
      from,
      // A bar without length can not be seen.
      to: Math.max(to, from + 1_000),
      isFailed: group.some((timing) => timing.status.endsWith('_FAILED')),
    };
  });
}

function sectionOf(timing: ResourceTiming): string {
  return SECTIONS.find(([verb]) => timing.status.startsWith(verb))?.[1] ?? OTHER_SECTION;
}

/** The number comes first: a label that begins with one of Mermaid's words would be read as that. */
function lineOf(bar: Bar): string {
  const name = bar.type
    .replace(/^AWS::/, '')
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .slice(0, LABEL_CHARACTERS);
  const mark = bar.isFailed ? 'crit, ' : '';
  return `  ${bar.count} ${name === '' ? 'resource' : name} :${mark}${moment(bar.from)}, ${moment(bar.to)}`;
}

/** Mermaid reads and shows times in the reader's own zone, so a count from midnight stays one everywhere. */
function moment(ms: number): string {
  const midnight = Date.UTC(2000, 0, 1);
  return new Date(midnight + ms).toISOString().slice(0, 19).replace('T', ' ');
}
