import { validationError } from '../../api-error.js';
import type { ResourceRow } from '../../domain/deployment.js';
import { requireStack } from '../../domain/lookup.js';
import type { Stack } from '../../domain/stack.js';
import type { World } from '../../domain/world.js';
import type { ActionTable, View } from '../action.js';
import { pageOf } from '../paging.js';
import { isoTime, type XmlObject } from '../xml.js';
import { requireVisible } from './visible.js';

/** DescribeStackResources shows no more than these (semantics 6). */
const DESCRIBED_RESOURCES = 100;

/** Resources of stacks. */
export const RESOURCE_ACTIONS: ActionTable = {
  DescribeStackResources: ({ world, input, view }) => {
    const name = input.text('StackName');
    const physicalId = input.text('PhysicalResourceId');
    if ((name === undefined) === (physicalId === undefined)) {
      throw validationError('Either StackName or PhysicalResourceId must be specified, not both.');
    }
    const stack =
      name === undefined
        ? ownerOf(world, physicalId ?? '', view)
        : requireVisible(world, name, view).stack;
    const only = input.text('LogicalResourceId');
    const rows = sorted(stack).filter(({ logicalId }) => only === undefined || logicalId === only);
    return {
      StackResources: rows.slice(0, DESCRIBED_RESOURCES).map((row) => ({
        StackName: stack.name,
        StackId: stack.id,
        ...resourceShape(row),
        Timestamp: isoTime(row.updatedAt),
      })),
    };
  },
  DescribeStackResource: ({ world, input, view }) => {
    const name = input.required('StackName');
    const { stack } = requireVisible(world, name, view);
    const logicalId = input.required('LogicalResourceId');
    const row = stack.resources.get(logicalId);
    if (row === undefined) {
      throw validationError(`Resource ${logicalId} does not exist for stack ${stack.name}`);
    }
    return {
      StackResourceDetail: {
        StackName: stack.name,
        StackId: stack.id,
        ...resourceShape(row),
        LastUpdatedTimestamp: isoTime(row.updatedAt),
        Metadata:
          row.declaration.metadata === undefined
            ? undefined
            : JSON.stringify(row.declaration.metadata),
      },
    };
  },
  ListStackResources: ({ world, input }) => {
    const stack = requireStack(world, input.required('StackName'), 'by-id');
    const { items, next } = pageOf(sorted(stack), {
      token: input.text('NextToken'),
      size: world.settings.pageSize,
    });
    return {
      StackResourceSummaries: items.map((row) => ({
        ...resourceShape(row),
        LastUpdatedTimestamp: isoTime(row.updatedAt),
      })),
      NextToken: next,
    };
  },
};

function sorted(stack: Stack): readonly ResourceRow[] {
  return [...stack.resources.values()].sort((one, other) =>
    one.logicalId < other.logicalId ? -1 : 1,
  );
}

function ownerOf(world: World, physicalId: string, view: View): Stack {
  const owner = world.stacks.findLast(({ resources }) => {
    return [...resources.values()].some((row) => row.physicalId === physicalId);
  });
  return owner ?? requireVisible(world, physicalId, view).stack;
}

function resourceShape(row: ResourceRow): XmlObject {
  return {
    LogicalResourceId: row.logicalId,
    PhysicalResourceId: row.physicalId === '' ? undefined : row.physicalId,
    ResourceType: row.type,
    ResourceStatus: row.status,
    ResourceStatusReason: row.statusReason,
    DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' },
  };
}
