import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const template = readFileSync(join(root, 'TapStack.yml'), 'utf8');
const hasJudges = ['cdk-nag', '@cdklabs/cdk-validator-cfnguard'].every((name) =>
  existsSync(join(root, 'tools/node_modules', name)),
);
if (!hasJudges) {
  console.log(
    'skipped: the scanners of TapStack.yml are not there; `npm ci --prefix tools` installs them',
  );
}

interface Finding {
  readonly pack: string;
  readonly rule: string;
  readonly resource: string;
  readonly reason?: string;
}

interface Result {
  readonly findings: readonly Finding[];
  readonly unused: readonly { readonly resource: string; readonly rule: string }[];
}

/** TapStack.yml with the one place changed; fails loudly where it is not there. */
function changed(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, to);
}

/** Judges TapStack.yml, or another file, as `npm run scan:template` does. */
function scan(...args: readonly string[]): {
  readonly status: number | null;
  readonly result: Result;
} {
  const run = spawnSync(process.execPath, [join(root, 'scripts/scan-template.js'), ...args], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return { status: run.status, result: JSON.parse(run.stdout) as Result };
}

(hasJudges ? describe : describe.skip)('cdk-nag and Control Tower judge TapStack.yml', () => {
  let clean: Result = { findings: [], unused: [] };

  beforeAll(() => {
    clean = scan('--json').result;
  }, 600_000);

  it('every finding is acknowledged with a reason, and every acknowledgement has its finding', () => {
    expect(clean.findings.filter(({ reason }) => reason === undefined)).toEqual([]);
    expect(clean.unused).toEqual([]);
    expect(new Set(clean.findings.map(({ pack }) => pack))).toEqual(
      new Set(['AWS Solutions', 'NIST 800-53 R5', 'Control Tower']),
    );
  });

  it('docs/template.md tells how many there are of each pack', () => {
    const guide = readFileSync(join(root, 'docs/template.md'), 'utf8');
    const findings = clean.findings;
    for (const pack of new Set(findings.map((one) => one.pack))) {
      const ofPack = findings.filter((one) => one.pack === pack);
      const rules = new Set(ofPack.map(({ rule }) => rule)).size;
      expect(guide).toMatch(
        new RegExp(`\\| ${pack} +\\| ${String(rules)} +\\| ${String(ofPack.length)} `),
      );
    }
  });

  it('a finding without acknowledgement, an acknowledgement without finding and a wrong number of findings fail', () => {
    const folder = mkdtempSync(join(tmpdir(), 'scanned-'));
    let spoilt = changed(template, ': VPCDefaultSecurityGroupClosed', ': VPCFlowLogsEnabled');
    spoilt = changed(spoilt, '   StorageEncrypted: true\n', '');
    spoilt = changed(spoilt, 'no finer resource: IAM5\n', 'no finer resource: IAM5x2\n');
    writeFileSync(join(folder, 'spoilt.yml'), spoilt);
    const { status, result } = scan(join(folder, 'spoilt.yml'), '--json', '--defaults');
    rmSync(folder, { recursive: true });
    const open = result.findings.filter(({ reason }) => reason === undefined);
    const shown = open.map(({ rule, resource }) => `${resource} ${rule}`);
    expect(shown).toContain('Vpc VPCDefaultSecurityGroupClosed');
    expect(shown).toContain('Database RDSStorageEncrypted');
    expect(shown).toContain('FlowLogRole IAM5');
    const unused = result.unused.map(({ rule, resource }) => `${resource} ${rule}`);
    expect(unused).toContain('Vpc VPCFlowLogsEnabled');
    expect(unused).toContain('FlowLogRole IAM5');
    expect(status).toBe(1);
  }, 600_000);
});
