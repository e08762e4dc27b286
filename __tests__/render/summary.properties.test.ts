import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { summaryMarkdown } from '../../src/render/summary.js';
import { fencedBlocks, markdownFaults } from '../support/markdown-form.js';
import { ganttOf, hasMermaid } from '../support/mermaid.js';
import { anyOutcome, anyRun } from '../support/outcomes.js';

describe('the job summary of any outcome, 1,000 cases each', () => {
  it('is well-formed Markdown without an effect that is not ours', () => {
    fc.assert(
      fc.property(anyOutcome, anyRun, (outcome, run) => {
        expect(markdownFaults(summaryMarkdown(outcome, run))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays within its budget by leaving out whole sections, and says so', () => {
    fc.assert(
      fc.property(
        anyOutcome,
        anyRun,
        fc.integer({ min: 10_000, max: 200_000 }),
        fc.integer({ min: 1, max: 60 }),
        (outcome, run, budget, factor) => {
          const many = <T>(list: readonly T[]): readonly T[] =>
            Array.from({ length: factor }, () => list).flat();
          const large = {
            ...outcome,
            outputs: many(outcome.outputs),
            notices: many(outcome.notices),
            timings: outcome.timings,
            changeSet:
              outcome.changeSet === undefined
                ? undefined
                : { ...outcome.changeSet, changes: many(outcome.changeSet.changes.slice(0, 3)) },
          };
          const page = summaryMarkdown(large, run, budget);
          expect(Buffer.byteLength(page)).toBeLessThanOrEqual(budget);
          const whole = summaryMarkdown(large, run, Number.MAX_SAFE_INTEGER);
          expect(page.includes('_Left out, because')).toBe(Buffer.byteLength(whole) > budget);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  (hasMermaid ? it : it.skip)(
    'has diagrams that Mermaid itself parses, with a date for each bar',
    async () => {
      let diagrams = 0;
      await fc.assert(
        fc.asyncProperty(anyOutcome, anyRun, async (outcome, run) => {
          for (const block of fencedBlocks(summaryMarkdown(outcome, run), 'mermaid')) {
            diagrams += 1;
            for (const task of await ganttOf(block)) {
              expect(task.to).toBeGreaterThan(task.from);
              expect(task.to).toBeLessThan(Date.UTC(2000, 1, 2));
            }
          }
        }),
        { numRuns: 1_000 },
      );
      expect(diagrams).toBeGreaterThan(300);
    },
  );
});
