import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

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

(hasJudges ? describe : describe.skip)('cdk-nag and Control Tower judge TapStack.yml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scanned-'));
  let results: readonly Result[] = [];
  let status: number | null = null;

  // Loading the judges takes most of the time: one process judges both files.
  beforeAll(() => {
    let spoilt = changed(template, '   not manageable here, unused:', '   unused:');
    spoilt = changed(spoilt, 'unused: VPCDefaultSecurityGroupClosed', 'unused: VPCFlowLogsEnabled');
    spoilt = changed(spoilt, '   StorageEncrypted: true\n', '');
    spoilt = changed(spoilt, 'no finer resource: IAM5\n', 'no finer resource: IAM5x2\n');
    const file = join(folder, 'spoilt.yml');
    writeFileSync(file, spoilt);
    const run = spawnSync(
      process.execPath,
      [join(root, 'scripts/scan-template.js'), join(root, 'TapStack.yml'), file, '--json'],
      { encoding: 'utf8' },
    );
    expect(run.stderr).toBe('');
    results = JSON.parse(run.stdout) as readonly Result[];
    status = run.status;
  }, 600_000);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('every finding is acknowledged with a reason, and every acknowledgement has its finding', () => {
    const [clean] = results;
    expect(clean?.findings.filter(({ reason }) => reason === undefined)).toEqual([]);
    expect(clean?.unused).toEqual([]);
    expect(new Set(clean?.findings.map(({ pack }) => pack))).toEqual(
      new Set(['AWS Solutions', 'NIST 800-53 R5', 'Control Tower']),
    );
  });

  it('docs/template.md tells how many there are of each pack', () => {
    const guide = readFileSync(join(root, 'docs/template.md'), 'utf8');
    const findings = results[0]?.findings ?? [];
    for (const pack of new Set(findings.map((one) => one.pack))) {
      const ofPack = findings.filter((one) => one.pack === pack);
      const rules = new Set(ofPack.map(({ rule }) => rule)).size;
      expect(guide).toMatch(
        new RegExp(`\\| ${pack} +\\| ${String(rules)} +\\| ${String(ofPack.length)} `),
      );
    }
  });

  it('a finding without acknowledgement, an acknowledgement without finding and a wrong number of findings fail', () => {
    const open = results[1]?.findings.filter(({ reason }) => reason === undefined) ?? [];
    expect(open.map(({ rule, resource }) => `${resource} ${rule}`)).toEqual(
      expect.arrayContaining([
        'Vpc VPCDefaultSecurityGroupClosed',
        'Database RDS2',
        'Database RDSStorageEncrypted',
        'FlowLogRole IAM5',
      ]),
    );
    expect(results[1]?.unused.map(({ rule, resource }) => `${resource} ${rule}`)).toEqual([
      'Vpc VPCFlowLogsEnabled',
      'FlowLogRole IAM5',
    ]);
    expect(status).toBe(1);
  });
});
