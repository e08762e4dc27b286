import DOMPurify from 'dompurify';

/** A bar of a gantt as Mermaid understands it; times in epoch milliseconds. */
export interface Task {
  readonly section: string;
  readonly name: string;
  readonly isCritical: boolean;
  readonly from: number;
  readonly to: number;
}

// Without a browser the purifier is an empty shell; it cleans labels when they are drawn, which has no part in parsing.
Object.assign(DOMPurify, {
  addHook: () => undefined,
  sanitize: (text: string) => text,
});

/**
 * Parses a diagram with Mermaid's own parser and computes its bars, as it does before it draws.
 *
 * @throws Mermaid's error where the text is none of its diagrams
 */
export async function ganttOf(diagram: string): Promise<readonly Task[]> {
  const { default: mermaid } = await import('mermaid');
  await mermaid.parse(diagram);
  // Not meant for everybody, but the only way to the dates without a browser to draw in.
  const inner = Reflect.get(mermaid, 'mermaidAPI') as unknown as Inner;
  const { db } = await inner.getDiagramFromText(diagram);
  return db.getTasks().map((task) => ({
    section: task.section,
    name: task.task,
    isCritical: task.crit === true,
    from: task.startTime.getTime(),
    to: task.endTime.getTime(),
  }));
}

interface Inner {
  getDiagramFromText(text: string): Promise<{ readonly db: { getTasks(): readonly RawTask[] } }>;
}

interface RawTask {
  readonly section: string;
  readonly task: string;
  readonly crit: boolean | undefined;
  readonly startTime: Date;
  readonly endTime: Date;
}
