import type { CheckResult } from '../core/outcome.js';
import { table, text } from './markdown.js';

const STATES = {
  passed: '✅ passed',
  failed: '❌ failed',
  skipped: '➖ skipped',
} as const satisfies Record<CheckResult['state'], string>;

/** What each check has seen, as a table. */
export function checkTable(checks: readonly CheckResult[]): string {
  const rows = checks.map((check) => [
    STATES[check.state],
    text(check.subject),
    text(check.advice === undefined ? check.detail : `${check.detail}. ${check.advice}`),
  ]);
  return table(['Result', 'What', 'Seen'], rows);
}
