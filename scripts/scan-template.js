/**
 * Judges TapStack.yml by cdk-nag (packs AWS Solutions and NIST 800-53 R5) and by Control Tower's proactive
 * controls (cfn-guard), all from tools/. Prints every finding with its status and ends with 1 when a finding is
 * not acknowledged in its resource's Metadata, or when an acknowledgement has no finding.
 *
 *   node scripts/scan-template.js [file] [--json] [--defaults]     --defaults judges the default values only
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { match } from './scan/acknowledgements.js';
import { readTemplate } from './scan/hook-view.js';
import { createJudges } from './scan/judges.js';

const ROOT = join(import.meta.dirname, '..');

/**
 * What is judged: the defaults, the other engine, and the production-hard form. What a user turns off against a
 * rule (logs, the trail, the standby) is the user's decision and not judged.
 */
const STATES = {
  default: {},
  mysql: { DBEngine: 'mysql', DBEngineVersion: '8.4' },
  hardened: {
    NatGatewayMode: 'per-az',
    CertificateArn:
      'arn:aws:acm:us-west-2:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef',
    HealthCheckPort: '9090',
    AlbDeletionProtection: 'true',
    DBDeletionProtection: 'true',
    LambdaReservedConcurrency: '1',
    NotificationEmail: 'ops@team.test',
    SecondaryNotificationEmail: 'dev@team.test',
  },
};

async function scan(text, states) {
  const judges = createJudges(join(ROOT, 'tools'));
  const template = await readTemplate(text);
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  try {
    const found = Object.entries(states).flatMap(([state, values]) =>
      judges(template, values, folder).map((one) => ({ ...one, state })),
    );
    return match(template, found);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print({ findings, unused }) {
  const rows = findings.map(({ rule, resource, states, reason }) => [
    rule,
    resource,
    reason === undefined ? 'NOT ACKNOWLEDGED' : `acknowledged: ${reason}`,
    states.join(', '),
  ]);
  const table = [['rule', 'resource', 'status', 'found with'], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(row.map((text, column) => text.padEnd(widths[column])).join('  '));
  for (const { resource, rule } of unused)
    console.log(`UNUSED: ${resource} acknowledges ${rule}, which finds something else or nothing.`);
  const open = findings.filter(({ reason }) => reason === undefined).length;
  console.log(
    `${findings.length} findings: ${findings.length - open} acknowledged, ${open} not; ${unused.length} unused acknowledgements`,
  );
}

const file = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
const states = process.argv.includes('--defaults') ? { default: STATES.default } : STATES;
const result = await scan(readFileSync(file ?? join(ROOT, 'TapStack.yml'), 'utf8'), states);
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else print(result);
const isClean =
  result.unused.length === 0 && result.findings.every(({ reason }) => reason !== undefined);
process.exitCode = isClean ? 0 : 1;
