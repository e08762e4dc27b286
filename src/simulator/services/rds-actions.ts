import { ApiError } from '../api-error.js';
import type { ResourceRow } from '../domain/deployment.js';
import type { World } from '../domain/world.js';
import type { ActionTable } from '../wire/action.js';
import { pageOf } from '../wire/paging.js';
import { isoTime, namedList, type XmlObject } from '../wire/xml.js';
import { liveRows, propertyText } from './live-rows.js';

/** Database instances of the stacks. */
export const RDS_ACTIONS: ActionTable = {
  DescribeDBInstances: ({ world, input }) => {
    const id = input.text('DBInstanceIdentifier');
    const filters = input.items('Filters', 'Filter') ?? [];
    const wanted = filters
      .filter((filter) => filter.text('Name') === 'db-instance-id')
      .flatMap((filter) => filter.texts('Values', 'Value') ?? []);
    const rows = liveRows(world, 'AWS::RDS::DBInstance').filter(({ physicalId }) => {
      if (id !== undefined) return physicalId === id.toLowerCase();
      return wanted.length === 0 || wanted.includes(physicalId);
    });
    if (id !== undefined && rows.length === 0) {
      throw new ApiError('DBInstanceNotFound', `DBInstance ${id} not found.`, 404);
    }
    const { items, next } = pageOf(rows, {
      token: input.text('Marker'),
      size: world.settings.pageSize,
    });
    return {
      Marker: next,
      DBInstances: namedList(
        'DBInstance',
        items.map((row) => databaseShape(world, row)),
      ),
    };
  },
};

function databaseShape(world: World, row: ResourceRow): XmlObject {
  const { attributes, physicalId } = row;
  const address = attributes.get('Endpoint.Address');
  const status = world.health.databases.get(physicalId) ?? statusFrom(row);
  const secret = attributes.get('MasterUserSecret.SecretArn');
  const managed = propertyText(row, 'ManageMasterUserPassword') === 'true';
  return {
    DBInstanceIdentifier: physicalId,
    DBInstanceClass: propertyText(row, 'DBInstanceClass'),
    Engine: propertyText(row, 'Engine'),
    EngineVersion: propertyText(row, 'EngineVersion'),
    DBInstanceStatus: status,
    Endpoint:
      status === 'creating' || typeof address !== 'string'
        ? undefined
        : { Address: address, Port: Number(attributes.get('Endpoint.Port') ?? 3306) },
    AllocatedStorage: propertyText(row, 'AllocatedStorage'),
    InstanceCreateTime: isoTime(row.updatedAt),
    MultiAZ: propertyText(row, 'MultiAZ') ?? 'false',
    PubliclyAccessible: propertyText(row, 'PubliclyAccessible') ?? 'false',
    StorageEncrypted: propertyText(row, 'StorageEncrypted') ?? 'false',
    DeletionProtection: propertyText(row, 'DeletionProtection') ?? 'false',
    DBInstanceArn: `arn:aws:rds:${world.settings.region}:${world.settings.accountId}:db:${physicalId}`,
    MasterUserSecret:
      managed && typeof secret === 'string'
        ? { SecretArn: secret, SecretStatus: 'active' }
        : undefined,
  };
}

function statusFrom({ status }: ResourceRow): string {
  if (status === 'CREATE_IN_PROGRESS') return 'creating';
  if (status === 'UPDATE_IN_PROGRESS') return 'modifying';
  return status === 'DELETE_IN_PROGRESS' ? 'deleting' : 'available';
}
