import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadResourceSpecs } from '../../src/template/resource-specs.js';
import type { PropertyPath, ResourceSpecs } from '../../src/template/resource-specs.js';
import { isTemplateObject } from '../../src/template/template-value.js';
import type { TemplateValue } from '../../src/template/template-value.js';
import { diagramsOf, hasMermaid, parseDiagram } from '../support/mermaid.js';
import {
  asObject,
  at,
  parameterDefaults,
  resolveTemplate,
  section,
  text,
} from '../template-file/resolved-template.js';
import type { ResolvedTemplate } from '../template-file/resolved-template.js';

const guide = readFileSync(join(import.meta.dirname, '../../docs/template.md'), 'utf8');

/** Another admitted value of each parameter, and what else has to be as it is for the parameter to matter. */
const changes: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>?]>> = {
  ProjectName: ['shop'],
  EnvironmentSuffix: ['test'],
  NotificationEmail: ['ops@team.test'],
  SecondaryNotificationEmail: ['ops@team.test'],
  VpcCidr: ['10.0.0.0/17'],
  PublicSubnet1Cidr: ['10.0.2.0/24'],
  PublicSubnet2Cidr: ['10.0.3.0/24'],
  PrivateSubnet1Cidr: ['10.0.12.0/24'],
  PrivateSubnet2Cidr: ['10.0.13.0/24'],
  NatGatewayMode: ['per-az'],
  AlbIngressCidr: ['192.0.2.0/24'],
  CertificateArn: [
    'arn:aws:acm:us-west-2:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef',
  ],
  HealthCheckPath: ['/ready'],
  HealthCheckPort: ['9090', { AppPort: '8080' }],
  AlbDeletionProtection: ['true'],
  EnableAccessLogs: ['false'],
  InstanceType: ['t3.small'],
  AmiId: ['/aws/service/ami-amazon-linux-latest/al2023-ami-minimal-kernel-default-x86_64'],
  AsgMinSize: ['3'],
  AsgMaxSize: ['6'],
  AppPort: ['9000'],
  DBEngine: ['mysql', { DBEngineVersion: '8.4' }],
  DBEngineVersion: ['16'],
  DBInstanceClass: ['db.t4g.small'],
  DBAllocatedStorage: ['40'],
  DBMaxAllocatedStorage: ['200'],
  DBName: ['other'],
  DBMasterUsername: ['other'],
  DBMultiAZ: ['false'],
  DBBackupRetentionDays: ['14'],
  DBPerformanceInsights: ['false'],
  DBDeletionProtection: ['true'],
  EnableCloudTrail: ['false'],
  LogRetentionDays: ['30'],
  LambdaReservedConcurrency: ['1'],
};

type Effect = 'in place' | 'rolling' | 'replacement' | 'adds' | 'removes';

/** Effects in the order in which the guide names them. */
const ORDER: readonly Effect[] = ['replacement', 'rolling', 'in place', 'adds', 'removes'];

/** Paths at which two values differ; a list that grows or shrinks differs as a whole. */
function differences(
  before: TemplateValue | undefined,
  after: TemplateValue | undefined,
  path: PropertyPath = [],
): readonly PropertyPath[] {
  if (isTemplateObject(before) && isTemplateObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      differences(before[key], after[key], [...path, key]),
    );
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
}

/** What the resource facts say of every resource that changes between two stacks. */
function effects(
  before: ResolvedTemplate,
  after: ResolvedTemplate,
  specs: ResourceSpecs,
): ReadonlyMap<string, Effect> {
  const found = new Map<string, Effect>();
  for (const id of new Set([...before.resources.keys(), ...after.resources.keys()])) {
    const [old, now] = [before.resources.get(id), after.resources.get(id)];
    if (old === undefined || now === undefined) {
      found.set(id, old === undefined ? 'adds' : 'removes');
      continue;
    }
    const paths = differences(old.properties, now.properties);
    if (paths.length === 0) continue;
    const marks = paths.map((path) => specs.get(old.type)?.replacementOf(path));
    found.set(id, marks.includes('yes') ? 'replacement' : 'in place');
    // Its update policy rolls the group when the launch template has a new version.
    if (id === 'LaunchTemplate') found.set('AutoScalingGroup', 'rolling');
  }
  return found;
}

/** Rows of the table under a heading, as cells. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const body = guide.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return body
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the table of what an update of each parameter does', () => {
  const rows = rowsUnder('What an update of a parameter does');
  let specs: ResourceSpecs;

  beforeAll(async () => {
    const types = [...resolveTemplate({ NatGatewayMode: 'per-az' }).resources.values()];
    specs = await loadResourceSpecs(types.map(({ type }) => type));
  });

  it('has one row for each parameter, in the order of the template', () => {
    expect(rows.map(([name]) => name)).toEqual(
      Object.keys(section('Parameters')).map((name) => `\`${name}\``),
    );
  });

  it.each(Object.keys(changes))('says of %s what the resource facts say', (name) => {
    const [value, context = {}] = changes[name] ?? [''];
    const base = { ...parameterDefaults(), ...context };
    const found = effects(
      resolveTemplate({ ...base, ...(name === 'DBEngine' ? { DBEngineVersion: '17' } : {}) }),
      resolveTemplate({ ...base, [name]: value }),
      specs,
    );
    const kinds = ORDER.filter((kind) => [...found.values()].includes(kind));
    const row = rows.find(([parameter]) => parameter === `\`${name}\``);
    expect(row?.[1]).toBe(kinds.join(', '));
    // Project and suffix replace nearly everything: the guide says so in words.
    const isNamed = name !== 'ProjectName' && name !== 'EnvironmentSuffix';
    const replaced = [...found].filter(([, effect]) => isNamed && effect === 'replacement');
    for (const [id] of replaced) expect(row?.[2]).toContain(`\`${id}\``);
  });
});

describe('the table of scanner rules that are not kept', () => {
  it('gives the full reason of every rule that a resource acknowledges, and of no other', () => {
    const acknowledged = Object.values(section('Resources')).flatMap((body) =>
      Object.entries(asObject(at(body, 'Metadata') ?? {}, 'Metadata'))
        .filter(([reason]) => reason !== 'WaitsFor')
        .flatMap(([, rules]) => text(rules).split(' '))
        .map((rule) => rule.replace(/x\d+$/, '')),
    );
    const part = guide.split(/\| rules +\| why +\|/)[1] ?? '';
    const explained = part
      .split('\n')
      .slice(2)
      .flatMap((line) => (line.split('|')[1] ?? '').split(','))
      .map((rule) => rule.trim())
      .filter((rule) => rule !== '');
    expect(new Set(explained)).toEqual(new Set(acknowledged));
  });
});

describe('the diagram', () => {
  (hasMermaid ? it : it.skip)('is one that Mermaid draws', async () => {
    const diagrams = diagramsOf(guide);
    expect(diagrams).toHaveLength(1);
    for (const diagram of diagrams) expect(await parseDiagram(diagram)).toBe('flowchart-v2');
  });
});
