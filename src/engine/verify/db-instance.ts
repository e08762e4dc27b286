import type { DbInstanceHealth, DbPart } from '../../ports/health.js';
import { notFound, type Check, type Look } from './check.js';

/** States in which a database serves (RDS user guide, "Viewing DB instance status"). */
const GOOD = [
  'available',
  'backing-up',
  'configuring-associated-roles',
  'configuring-enhanced-monitoring',
  'configuring-iam-database-auth',
  'configuring-log-exports',
  'storage-config-upgrade',
  'storage-initialization',
  'storage-optimization',
];

/** States from which no waiting leads on, with what to look at (the same page). */
const FINAL: Readonly<Record<string, string>> = {
  deleting: 'somebody deletes the database: see the events of the database and CloudTrail',
  'delete-precheck': 'somebody deletes the database: see the events of the database and CloudTrail',
  failed: 'RDS can not recover it: restore it from its latest backup to a new instance',
  'inaccessible-encryption-credentials':
    'its KMS key is disabled or out of reach: restore the access to the key, then restore the database from a backup',
  'inaccessible-encryption-credentials-recoverable':
    'its KMS key is disabled or out of reach: enable the key and its grants, then start the database',
  'insufficient-capacity': 'RDS has no capacity for this class here: take another class or zone',
  'restore-error': 'the restoration failed: see the events of the database',
  'storage-full':
    'its storage is used up: raise AllocatedStorage, and set MaxAllocatedStorage so that it grows by itself',
  stopped: 'start the database, then deploy again',
};

/** States of parts that tell of a change which could not be made. */
const FAILED_PARTS = ['failed', 'failed-to-apply', 'impaired', 'error', 'terminated'];

/** The database serves, and what was to change in it has changed or will. */
export const dbInstance: Check = {
  types: ['AWS::RDS::DBInstance'],
  part: 'databases',
  noun: 'database',
  permissions: ['rds:DescribeDBInstances'],
  helpful: [],
  good: GOOD,
  look: async (identifier, { health, elapsedMs }) => {
    const instance = await health.dbInstance(identifier);
    if (instance === undefined) return notFound(elapsedMs);
    return GOOD.includes(instance.status) ? serving(instance) : notServing(instance.status);
  },
};

function serving({ status, parts, pending }: DbInstanceHealth): Look {
  const failed = parts.find((part) => FAILED_PARTS.includes(part.status));
  if (failed !== undefined) {
    return {
      state: 'failed',
      detail: `${status}, but a change has failed: ${describe(failed)}`,
      advice: 'see the events of the database, and mend what is named',
    };
  }
  const later = pending.length === 0 ? '' : `; changes later: ${pending.join(', ')}`;
  return { state: 'passed', detail: `${status}${later}` };
}

function notServing(status: string): Look {
  const final =
    FINAL[status] ??
    (status.startsWith('incompatible-')
      ? 'what it was told does not go together: see the events of the database for which network, option group or parameters'
      : undefined);
  return final === undefined
    ? {
        state: 'waiting',
        detail: status,
        advice: 'see the events of the database, or raise `verify-timeout-minutes`',
      }
    : { state: 'failed', detail: status, advice: final };
}

function describe({ name, status, message }: DbPart): string {
  return `${name} is ${status}${message === undefined || message === '' ? '' : ` (${message})`}`;
}
