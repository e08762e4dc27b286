import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const ADAPTERS = join(ROOT, 'src/adapters/aws');

/** IAM's name of a service, by the name of its SDK package, where they differ. */
const IAM_SERVICES: Readonly<Record<string, string>> = {
  'auto-scaling': 'autoscaling',
  'cloudwatch-logs': 'logs',
  'elastic-load-balancing-v2': 'elasticloadbalancing',
  'resource-groups-tagging-api': 'tag',
};

/** Calls whose permission has another name; HeadObject is GetObject, and asking who one is needs no permission. */
const IAM_ACTIONS: Readonly<Record<string, string | undefined>> = {
  's3:DeleteObjects': 's3:DeleteObject',
  's3:HeadBucket': 's3:ListBucket',
  's3:HeadObject': 's3:GetObject',
  's3:ListObjectVersions': 's3:ListBucketVersions',
  's3:ListObjectsV2': 's3:ListBucket',
  'sts:GetCallerIdentity': undefined,
};

/** The permissions that the calls in src/adapters/aws need: each `new …Command` with the SDK package that has it. */
export function adapterActions(): readonly string[] {
  const found = readdirSync(ADAPTERS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => actionsOf(readFileSync(join(ADAPTERS, file), 'utf8'), file));
  return [...new Set(found)].sort();
}

function actionsOf(source: string, file: string): readonly string[] {
  const packages = [...source.matchAll(/['"]@aws-sdk\/client-([a-z0-9-]+)['"]/g)].flatMap(
    ([, name]) => (name === undefined ? [] : [name]),
  );
  return [...source.matchAll(/new (?:\w+\.)?(\w+)Command\b/g)].flatMap(([, name = '']) => {
    const owner = packages.find((candidate) =>
      existsSync(
        join(
          ROOT,
          `node_modules/@aws-sdk/client-${candidate}/dist-types/commands/${name}Command.d.ts`,
        ),
      ),
    );
    if (owner === undefined) throw new TypeError(`${file}: no client of it has ${name}Command`);
    const action = `${IAM_SERVICES[owner] ?? owner}:${name}`;
    const permission = action in IAM_ACTIONS ? IAM_ACTIONS[action] : action;
    return permission === undefined ? [] : [permission];
  });
}
