import { dirname, join } from 'node:path';
import { writeReport } from '../adapters/local/report-file.js';
import { toTapstackError } from '../core/errors.js';
import type { Outcome } from '../core/outcome.js';
import { redactOutcome } from '../core/redacted-outcome.js';
import { redactStrings, type Redact } from '../core/redaction.js';
import type { Log } from '../ports/log.js';
import { annotationsOf, type Annotation } from '../render/annotations.js';
import { summaryMarkdown, type SummaryRun } from '../render/summary.js';
import type { OutputName } from './output-table.js';
import { reportName, reportOf } from './report.js';
import { stepOutputs } from './step-outputs.js';

/** Where a run's Outcome goes in a workflow. */
export interface Runner {
  readonly writeOutputs: (outputs: ReadonlyMap<OutputName, string>) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly appendSummary: (markdown: string) => Promise<void>;
}

/** What the hand-over is made with. */
export interface HandOver {
  readonly runner: Runner;
  readonly logFile: string;
  readonly redact: Redact;
  /** What people read passes this, too: it may hide more than secrets. */
  readonly read: Redact;
  /** The Outcome whose links work with what is hidden. */
  readonly linkable: (outcome: Outcome) => Outcome;
  readonly log: Log;
  readonly run: SummaryRun;
}

/**
 * Gives an Outcome to the workflow: annotations, report file, step outputs, job summary. Each is written whatever becomes of the others,
 * and trouble with them decides nothing.
 */
export async function handOver(outcome: Outcome, parts: HandOver): Promise<void> {
  const { runner, redact, log } = parts;
  const shown = redactOutcome(outcome, redact);
  for (const annotation of annotationsOf(redactOutcome(shown, parts.read))) {
    runner.annotate(annotation);
  }
  let report: string | undefined;
  try {
    const text = JSON.stringify(reportOf(shown), undefined, 2);
    report = writeReport(join(dirname(parts.logFile), reportName(outcome)), text);
    runner.writeOutputs(stepOutputs(outcome, { log: parts.logFile, report }, redact));
  } catch (thrown) {
    log.warning(`Outputs or report could not be written: ${toTapstackError(thrown).message}`);
  } finally {
    const run = redactStrings(parts.run, redact, new Set());
    const began = performance.now();
    const summary = parts.read(summaryMarkdown(parts.linkable(shown), run));
    await runner.appendSummary(summary);
    const summaryMs = Math.round(performance.now() - began);
    log.debug('The job summary is written.', { summaryMs, bytes: Buffer.byteLength(summary) });
  }
}
