import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type CreateChangeSetCommandInput,
  type ExecuteChangeSetCommandInput,
  type Stack,
  type StackEvent,
} from '@aws-sdk/client-cloudformation';
import { startSimulator, type RunningSimulator } from '../../../src/simulator/start.js';
import type { SimulatorOptions } from '../../../src/simulator/simulator.js';
import { createVirtualClock, type VirtualClock } from '../../support/virtual-clock.js';

/** Settings of every SDK client that talks to the simulator. */
export function clientSettings(endpoint: string, maxAttempts = 1) {
  return {
    endpoint,
    region: 'us-west-2',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    maxAttempts,
  };
}

/** A simulator, a client of it, and a clock that both are moved by. */
export interface Bench extends RunningSimulator {
  readonly clock: VirtualClock;
  readonly client: CloudFormationClient;
  /** Lets time pass and looks at the stack's status, past the wire. */
  after(ms: number, stack: string): string | undefined;
  createChangeSet(
    input: Partial<CreateChangeSetCommandInput>,
  ): Promise<{ readonly id: string; readonly stackId: string }>;
  execute(id: string, input?: Partial<ExecuteChangeSetCommandInput>): Promise<void>;
  /** Change set, execution, and all the time that it needs. */
  deploy(
    input: Partial<CreateChangeSetCommandInput>,
    execution?: Partial<ExecuteChangeSetCommandInput>,
  ): Promise<{ readonly id: string; readonly stackId: string }>;
  describe(stack: string): Promise<Stack>;
  /** Oldest first, over all pages. */
  events(stack: string): Promise<readonly StackEvent[]>;
  dispose(): Promise<void>;
}

/** Longer than any operation of these tests takes. */
export const LONG = 3_600_000;

/** Starts a simulator on a virtual clock with a real client in front of it. */
export async function startBench(options: Partial<SimulatorOptions> = {}): Promise<Bench> {
  const clock = createVirtualClock();
  const running = await startSimulator({ clock, ...options });
  const client = new CloudFormationClient(clientSettings(running.url));
  const createChangeSet: Bench['createChangeSet'] = async (input) => {
    const answer = await client.send(
      new CreateChangeSetCommand({ StackName: 's', ChangeSetName: 'c1', ...input }),
    );
    return { id: answer.Id ?? '', stackId: answer.StackId ?? '' };
  };
  const execute: Bench['execute'] = async (id, input = {}) => {
    await client.send(new ExecuteChangeSetCommand({ ChangeSetName: id, ...input }));
  };
  return {
    ...running,
    clock,
    client,
    createChangeSet,
    execute,
    after: (ms, stack) => {
      clock.advance(ms);
      return running.simulator.world.stack(stack)?.status;
    },
    deploy: async (input, execution) => {
      const created = await createChangeSet(input);
      clock.advance(10_000);
      await execute(created.id, execution);
      clock.advance(LONG);
      return created;
    },
    describe: async (stack) => {
      const answer = await client.send(new DescribeStacksCommand({ StackName: stack }));
      const [found] = answer.Stacks ?? [];
      if (found === undefined) throw new TypeError(`DescribeStacks of ${stack} shows nothing`);
      return found;
    },
    events: async (stack) => await allEvents(client, stack),
    dispose: async () => {
      client.destroy();
      await running.close();
    },
  };
}

/** One line for an event: `Topic CREATE_FAILED "reason"`; the stack itself is `S`. */
export function eventLines(events: readonly StackEvent[]): readonly string[] {
  return events.map((event) => {
    const own = event.PhysicalResourceId === event.StackId;
    const reason = event.ResourceStatusReason;
    return [
      own ? 'S' : event.LogicalResourceId,
      event.ResourceStatus,
      ...(reason === undefined ? [] : [`"${reason}"`]),
      ...(event.DetailedStatus === undefined ? [] : [event.DetailedStatus]),
    ].join(' ');
  });
}

/** Reads a change set. */
export async function describeChangeSet(bench: Bench, id: string, withValues = false) {
  return await bench.client.send(
    new DescribeChangeSetCommand({ ChangeSetName: id, IncludePropertyValues: withValues }),
  );
}

async function allEvents(
  client: CloudFormationClient,
  stack: string,
): Promise<readonly StackEvent[]> {
  const rows: StackEvent[] = [];
  let token: string | undefined;
  do {
    const page = await client.send(
      new DescribeStackEventsCommand({ StackName: stack, NextToken: token }),
    );
    rows.push(...(page.StackEvents ?? []));
    token = page.NextToken;
  } while (token !== undefined);
  return rows.reverse();
}
