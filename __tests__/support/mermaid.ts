import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TOOLS = join(import.meta.dirname, '../../tools/node_modules');

/** Mermaid is among the heavy judges; tests that need it say so where it is missing. */
export const hasMermaid = existsSync(join(TOOLS, 'mermaid'));
if (!hasMermaid) {
  console.log('skipped: Mermaid is not there; `npm ci --prefix tools` installs it');
}

/** A bar of a gantt as Mermaid understands it; times in epoch milliseconds. */
export interface Task {
  readonly section: string;
  readonly name: string;
  readonly isCritical: boolean;
  readonly from: number;
  readonly to: number;
}

async function load(path: string): Promise<object> {
  const module = (await import(pathToFileURL(join(TOOLS, path)).href)) as {
    readonly default: object;
  };
  return module.default;
}

async function loadMermaid(): Promise<Mermaid> {
  const purifier = await load('dompurify/dist/purify.es.mjs');
  // Without a browser the purifier is an empty shell; it cleans labels when they are drawn, which has no part in parsing.
  Object.assign(purifier, {
    addHook: () => undefined,
    sanitize: (text: string) => text,
  });
  return (await load('mermaid/dist/mermaid.core.mjs')) as Mermaid;
}

let loaded: Promise<Mermaid> | undefined;

/** The Mermaid diagrams of a Markdown text, in order. */
export function diagramsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```mermaid\n(.*?)^```$/gms)].map(([, diagram = '']) => diagram);
}

/**
 * Parses a diagram with Mermaid's own parser and tells its type (`flowchart-v2`, `gantt`, …).
 *
 * @throws Mermaid's error where the text is none of its diagrams
 */
export async function parseDiagram(diagram: string): Promise<string> {
  loaded ??= loadMermaid();
  const mermaid = await loaded;
  return (await mermaid.parse(diagram)).diagramType;
}

/**
 * Parses a diagram with Mermaid's own parser and computes its bars, as it does before it draws.
 *
 * @throws Mermaid's error where the text is none of its diagrams
 */
export async function ganttOf(diagram: string): Promise<readonly Task[]> {
  loaded ??= loadMermaid();
  const mermaid = await loaded;
  await mermaid.parse(diagram);
  // Not meant for everybody, but the only way to the dates without a browser to draw in.
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(diagram);
  return db.getTasks().map((task) => ({
    section: task.section,
    name: task.task,
    isCritical: task.crit === true,
    from: task.startTime.getTime(),
    to: task.endTime.getTime(),
  }));
}

interface Mermaid {
  parse(text: string): Promise<{ readonly diagramType: string }>;
  readonly mermaidAPI: {
    getDiagramFromText(text: string): Promise<{ readonly db: { getTasks(): readonly RawTask[] } }>;
  };
}

interface RawTask {
  readonly section: string;
  readonly task: string;
  readonly crit: boolean | undefined;
  readonly startTime: Date;
  readonly endTime: Date;
}
