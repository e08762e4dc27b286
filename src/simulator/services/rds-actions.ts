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
    MasterUserSecret: secretOf(world, row),
    ...statesOf(world, row),
  };
}

/** The password that RDS manages, where it does. */
function secretOf(world: World, row: ResourceRow): XmlObject | undefined {
  const arn = row.attributes.get('MasterUserSecret.SecretArn');
  if (propertyText(row, 'ManageMasterUserPassword') !== 'true' || typeof arn !== 'string') {
    return undefined;
  }
  const status = world.health.databaseStates.get(row.physicalId)?.secretStatus ?? 'active';
  return { SecretArn: arn, SecretStatus: status };
}

/** What the instance says of its settings, as tests set it. */
function statesOf(world: World, row: ResourceRow): XmlObject {
  const state = world.health.databaseStates.get(row.physicalId) ?? {};
  return {
    PendingModifiedValues: { ...state.pending },
    DBParameterGroups: namedList('DBParameterGroup', [
      {
        DBParameterGroupName: propertyText(row, 'DBParameterGroupName') ?? 'default',
        ParameterApplyStatus: state.parameterApplyStatus ?? 'in-sync',
      },
    ]),
    OptionGroupMemberships: namedList('OptionGroupMembership', [
      {
        OptionGroupName: propertyText(row, 'OptionGroupName') ?? 'default',
        Status: state.optionGroupStatus ?? 'in-sync',
      },
    ]),
  };
}

function statusFrom({ status }: ResourceRow): string {
  if (status === 'CREATE_IN_PROGRESS') return 'creating';
  if (status === 'UPDATE_IN_PROGRESS') return 'modifying';
  return status === 'DELETE_IN_PROGRESS' ? 'deleting' : 'available';
}
