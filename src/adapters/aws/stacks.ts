import {
  CancelUpdateStackCommand,
  CloudFormationClient,
  ContinueUpdateRollbackCommand,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  GetTemplateCommand,
  ListStackResourcesCommand,
  RollbackStackCommand,
  SetStackPolicyCommand,
  UpdateTerminationProtectionCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import { isServiceError } from '../../core/service-error.js';
import type { Stack, StackResource } from '../../core/stack.js';
import type { EventsPage, Stacks, TemplateFacts } from '../../ports/stacks.js';
import { acknowledged, listed, required, type Caller } from './call.js';
import { referenceFields, templateFields, toCreateChangeSet } from './change-set-mapping.js';
import {
  completeChangeSet,
  describeChangeSet,
  findings,
  importers,
  listChangeSets,
} from './change-set-reading.js';
import type { ClientSettings } from './client-settings.js';
import { leaveOut } from './event-rows.js';
import { toEvent, toResource, toStack } from './stack-mapping.js';

/** What reading and writing stacks needs. */
export interface StacksParts {
  readonly client: CloudFormationClient;
  readonly call: Caller;
}

/** CloudFormation behind the port; each verb is one request, or all pages of one. */
export function createStacks(settings: ClientSettings, call: Caller): Stacks {
  return openStacks(settings)(call);
}

/** The same for several callers, which share one client: its connections, its credentials and the offset of its clock. */
export function openStacks(settings: ClientSettings): (call: Caller) => Stacks {
  const client = new CloudFormationClient({ ...settings });
  // It prepares a copy of each answer for a logger, of which there is none.
  client.middlewareStack.remove('loggerMiddleware');
  return (call) => {
    const parts: StacksParts = { client, call };
    return {
      ...reading(parts),
      ...changing(parts),
      ...settling(parts),
      throttleCount: () => call.throttles(),
    };
  };
}

type Reading = Pick<
  Stacks,
  | 'find'
  | 'validateTemplate'
  | 'describeChangeSet'
  | 'completeChangeSet'
  | 'listChangeSets'
  | 'events'
  | 'findings'
  | 'resources'
  | 'template'
  | 'importers'
>;

function reading(parts: StacksParts): Reading {
  return {
    find: async (nameOrId) => await find(parts, nameOrId),
    validateTemplate: async (template) => await validateTemplate(parts, template),
    describeChangeSet: async (set, scope) => await describeChangeSet(parts, set, scope),
    completeChangeSet: async (first) => await completeChangeSet(parts, first),
    listChangeSets: async (stackId) => await listChangeSets(parts, stackId),
    events: async (stackId, from) => await events(parts, stackId, from),
    findings: async (changeSetId) => await findings(parts, changeSetId),
    resources: async (stackId) => await resources(parts, stackId),
    template: async (stackId) => await template(parts, stackId),
    importers: async (exportName) => await importers(parts, exportName),
  };
}

async function find({ client, call }: StacksParts, nameOrId: string): Promise<Stack | undefined> {
  try {
    return await call('DescribeStacks', async (abortSignal) => {
      const command = new DescribeStacksCommand({ StackName: nameOrId });
      const { Stacks: stacks } = await client.send(command, { abortSignal });
      return toStack(required(stacks?.[0], 'Stacks'));
    });
  } catch (thrown) {
    if (isServiceError(thrown, 'stack-missing')) return undefined;
    throw thrown;
  }
}

async function validateTemplate(
  { client, call }: StacksParts,
  source: Parameters<Stacks['validateTemplate']>[0],
): Promise<TemplateFacts> {
  const answer = await call('ValidateTemplate', async (abortSignal) => {
    const command = new ValidateTemplateCommand(templateFields(source));
    const facts = await client.send(command, { abortSignal });
    return { ...facts, Parameters: listed(facts.Parameters, facts, 'Parameters') };
  });
  return {
    description: answer.Description,
    parameters: answer.Parameters.map((parameter) => ({
      key: parameter.ParameterKey ?? '',
      noEcho: parameter.NoEcho ?? false,
      defaultValue: parameter.DefaultValue,
    })),
    capabilities: answer.Capabilities ?? [],
    capabilitiesReason: answer.CapabilitiesReason,
    transforms: answer.DeclaredTransforms ?? [],
  };
}

async function events(
  { client, call }: StacksParts,
  stackId: string,
  { next, known }: NonNullable<Parameters<Stacks['events']>[1]> = {},
): Promise<EventsPage> {
  return await call('DescribeStackEvents', async (abortSignal) => {
    const page = next === undefined ? {} : { NextToken: next };
    const command = new DescribeStackEventsCommand({ StackName: stackId, ...page });
    const leavesOut = known === undefined ? () => false : leaveOut(known, command, client);
    const answer = await client.send(command, { abortSignal });
    // A stack has at least the event of its own beginning: an answer without any can not be read.
    const list = leavesOut()
      ? (answer.StackEvents ?? [])
      : required(answer.StackEvents, 'StackEvents');
    return { events: list.map(toEvent), leavesOut: leavesOut(), next: answer.NextToken };
  });
}

async function resources(
  { client, call }: StacksParts,
  stackId: string,
): Promise<readonly StackResource[]> {
  const all: StackResource[] = [];
  let next: string | undefined;
  do {
    const token = next;
    const page = await call('ListStackResources', async (abortSignal) => {
      const more = token === undefined ? {} : { NextToken: token };
      const command = new ListStackResourcesCommand({ StackName: stackId, ...more });
      const answer = await client.send(command, { abortSignal });
      required(answer.StackResourceSummaries, 'StackResourceSummaries');
      return answer;
    });
    all.push(...(page.StackResourceSummaries ?? []).map(toResource));
    next = page.NextToken;
  } while (next !== undefined);
  return all;
}

async function template({ client, call }: StacksParts, stackId: string): Promise<string> {
  return await call('GetTemplate', async (abortSignal) => {
    const command = new GetTemplateCommand({ StackName: stackId, TemplateStage: 'Original' });
    const answer = await client.send(command, { abortSignal });
    return required(answer.TemplateBody, 'TemplateBody');
  });
}

type Changing = Pick<
  Stacks,
  | 'createChangeSet'
  | 'deleteChangeSet'
  | 'executeChangeSet'
  | 'deleteStack'
  | 'cancelUpdate'
  | 'continueRollback'
  | 'rollback'
>;

function changing({ client, call }: StacksParts): Changing {
  return {
    createChangeSet: async (input) =>
      await call('CreateChangeSet', async (abortSignal) => {
        const command = new CreateChangeSetCommand(toCreateChangeSet(input));
        const answer = await client.send(command, { abortSignal });
        return { id: required(answer.Id, 'Id'), stackId: required(answer.StackId, 'StackId') };
      }),
    deleteChangeSet: async (set) => {
      await ignoringMissing(
        call('DeleteChangeSet', async (abortSignal) => {
          acknowledged(
            await client.send(new DeleteChangeSetCommand(referenceFields(set)), { abortSignal }),
          );
        }),
      );
    },
    executeChangeSet: async ({ id, token, disableRollback }) => {
      await call('ExecuteChangeSet', async (abortSignal) => {
        const command = new ExecuteChangeSetCommand({
          ChangeSetName: id,
          ClientRequestToken: token,
          ...(disableRollback === undefined ? {} : { DisableRollback: disableRollback }),
        });
        acknowledged(await client.send(command, { abortSignal }));
      });
    },
    deleteStack: async ({ stackId, token, roleArn, retainResources }) => {
      await call('DeleteStack', async (abortSignal) => {
        const command = new DeleteStackCommand({
          StackName: stackId,
          ClientRequestToken: token,
          ...(roleArn === undefined ? {} : { RoleARN: roleArn }),
          ...(retainResources.length === 0 ? {} : { RetainResources: [...retainResources] }),
        });
        acknowledged(await client.send(command, { abortSignal }));
      });
    },
    cancelUpdate: async (stackId, token) => {
      await call('CancelUpdateStack', async (abortSignal) => {
        const input = { StackName: stackId, ClientRequestToken: token };
        acknowledged(await client.send(new CancelUpdateStackCommand(input), { abortSignal }));
      });
    },
    ...rollingBack({ client, call }),
  };
}

function rollingBack({ client, call }: StacksParts): Pick<Stacks, 'continueRollback' | 'rollback'> {
  return {
    continueRollback: async ({ stackId, token, roleArn, resourcesToSkip }) => {
      await call('ContinueUpdateRollback', async (abortSignal) => {
        const command = new ContinueUpdateRollbackCommand({
          StackName: stackId,
          ClientRequestToken: token,
          ...(roleArn === undefined ? {} : { RoleARN: roleArn }),
          ...(resourcesToSkip.length === 0 ? {} : { ResourcesToSkip: [...resourcesToSkip] }),
        });
        acknowledged(await client.send(command, { abortSignal }));
      });
    },
    rollback: async ({ stackId, token, roleArn }) => {
      await call('RollbackStack', async (abortSignal) => {
        const command = new RollbackStackCommand({
          StackName: stackId,
          ClientRequestToken: token,
          ...(roleArn === undefined ? {} : { RoleARN: roleArn }),
        });
        acknowledged(await client.send(command, { abortSignal }));
      });
    },
  };
}

function settling({
  client,
  call,
}: StacksParts): Pick<Stacks, 'setTerminationProtection' | 'setPolicy'> {
  return {
    setTerminationProtection: async (stackId, enabled) => {
      await call('UpdateTerminationProtection', async (abortSignal) => {
        const input = { StackName: stackId, EnableTerminationProtection: enabled };
        acknowledged(
          await client.send(new UpdateTerminationProtectionCommand(input), { abortSignal }),
        );
      });
    },
    setPolicy: async (stackId, policy) => {
      await call('SetStackPolicy', async (abortSignal) => {
        const input = { StackName: stackId, StackPolicyBody: policy };
        acknowledged(await client.send(new SetStackPolicyCommand(input), { abortSignal }));
      });
    },
  };
}

async function ignoringMissing(request: Promise<void>): Promise<void> {
  try {
    await request;
  } catch (thrown) {
    if (!isServiceError(thrown, 'change-set-missing', 'stack-missing')) throw thrown;
  }
}
