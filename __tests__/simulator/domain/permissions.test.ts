import {
  CancelUpdateStackCommand,
  ContinueUpdateRollbackCommand,
  CreateChangeSetCommand,
  DeleteStackCommand,
  ExecuteChangeSetCommand,
  RollbackStackCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBench, type Bench } from '../support/endpoint.js';

/** Semantics 1.2, as printed there; `-` in EXE stands for refusal B. */
const REFERENCE = `
REVIEW_IN_PROGRESS                            Y B Y B Y E F G
CREATE_IN_PROGRESS                            C B B B Y E F G
CREATE_COMPLETE                               C Y Y Y Y E F G
CREATE_FAILED                                 C Y D D Y E F Y
ROLLBACK_IN_PROGRESS                          C B B B Y E F G
ROLLBACK_COMPLETE                             C B B B Y E F G
ROLLBACK_FAILED                               C B B B Y E F G
UPDATE_IN_PROGRESS                            C B B B H Y F G
UPDATE_COMPLETE_CLEANUP_IN_PROGRESS           C B B B H E F G
UPDATE_COMPLETE                               C Y Y Y Y E F G
UPDATE_FAILED                                 C Y D D Y E F Y
UPDATE_ROLLBACK_IN_PROGRESS                   C B B B H E F G
UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS  C B B B H E F G
UPDATE_ROLLBACK_COMPLETE                      C Y Y Y Y E F G
UPDATE_ROLLBACK_FAILED                        C B B B Y E Y G
DELETE_IN_PROGRESS                            C B B B Y E F G
DELETE_COMPLETE                               C B B B Y A A A
DELETE_FAILED                                 C B B B Y E F G
IMPORT_IN_PROGRESS                            C B B B H E F G
IMPORT_COMPLETE                               C Y Y Y Y E F G
IMPORT_ROLLBACK_IN_PROGRESS                   C B B B H E F G
IMPORT_ROLLBACK_COMPLETE                      C Y Y Y Y E F G
IMPORT_ROLLBACK_FAILED                        C B B B Y E F G
`;
const REQUESTS = ['CCS-C', 'CCS-U', 'EXE', 'UPD', 'DEL', 'CAN', 'CUR', 'RBS'] as const;
type Request = (typeof REQUESTS)[number];

interface Cell {
  readonly status: string;
  readonly request: Request;
  readonly verdict: string;
}

const CELLS: readonly Cell[] = REFERENCE.trim()
  .split('\n')
  .flatMap((line) => {
    const [status = '', ...verdicts] = line.trim().split(/\s+/);
    return REQUESTS.map((request, index) => ({ status, request, verdict: verdicts[index] ?? '' }));
  });

/** Semantics 1.3. */
function expectedMessage({ verdict, status }: Cell, stack: { id: string; name: string }): string {
  const { id, name } = stack;
  const messages: Readonly<Record<string, string>> = {
    A: `Stack [${name}] does not exist`,
    B: `Stack:${id} is in ${status} state and can not be updated.`,
    C: `Stack [${name}] already exists and cannot be created again with the changeSet [fresh].`,
    D: `This stack is currently in a non-terminal [${status}] state. To update the stack from this state, please use the disable-rollback parameter with update-stack API. To rollback to the last known good state, use the rollback-stack API`,
    E: 'CancelUpdateStack cannot be called from current stack status',
    F: `ContinueUpdateRollback cannot be called from stack with ${status} status`,
    G: 'RollbackStack cannot be called from current stack status',
    H: `Stack [${name}] cannot be deleted while in status ${status}`,
  };
  return messages[verdict] ?? 'accepted';
}

const TEMPLATE = 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n';
const CHANGED = `${TEMPLATE}    Properties: { DisplayName: changed }\n`;

describe('what a stack permits', () => {
  let bench: Bench;
  let count = 0;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(async () => {
    expect(bench.simulator.defects).toEqual([]);
    await bench.dispose();
  });

  /** A set can only be made in a state that permits it; the status is then brought about by a seed of the same kind. */
  async function send(cell: Cell, stack: { id: string; name: string }): Promise<string> {
    const { client } = bench;
    const StackName = stack.id;
    const type = cell.request === 'CCS-C' ? 'CREATE' : 'UPDATE';
    const change = { StackName, TemplateBody: CHANGED };
    const send = {
      'CCS-C': () =>
        client.send(
          new CreateChangeSetCommand({ ...change, ChangeSetName: 'fresh', ChangeSetType: type }),
        ),
      'CCS-U': () =>
        client.send(
          new CreateChangeSetCommand({ ...change, ChangeSetName: 'fresh', ChangeSetType: type }),
        ),
      EXE: () => client.send(new ExecuteChangeSetCommand({ ChangeSetName: 'waiting', StackName })),
      UPD: () => client.send(new UpdateStackCommand(change)),
      DEL: () => client.send(new DeleteStackCommand({ StackName })),
      CAN: () => client.send(new CancelUpdateStackCommand({ StackName })),
      CUR: () => client.send(new ContinueUpdateRollbackCommand({ StackName })),
      RBS: () => client.send(new RollbackStackCommand({ StackName })),
    };
    try {
      await send[cell.request]();
      return 'accepted';
    } catch (thrown) {
      expect(thrown).toMatchObject({ $metadata: { httpStatusCode: 400 }, name: 'ValidationError' });
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
  }

  it.each(CELLS)('$status answers $request with $verdict', async (cell) => {
    count += 1;
    const name = `s${count}`;
    const seed = { name, status: cell.status as never, template: TEMPLATE };
    const stack = await bench.simulator.world.seedStack(seed);
    if (cell.request === 'EXE') {
      await bench.simulator.world.seedChangeSet(stack.id, { name: 'waiting', template: CHANGED });
    }
    const message = await send(cell, stack);
    expect(message).toBe(expectedMessage(cell, stack));
  });

  it('executes and updates a failed stack with rollback disabled', async () => {
    for (const status of ['CREATE_FAILED', 'UPDATE_FAILED'] as const) {
      const seed = { name: `disabled-${status.replace('_', '-')}`, status, template: TEMPLATE };
      const stack = await bench.simulator.world.seedStack(seed);
      await bench.client.send(
        new UpdateStackCommand({
          StackName: stack.id,
          TemplateBody: CHANGED,
          DisableRollback: true,
        }),
      );
      expect(bench.simulator.world.stack(stack.id)?.status).toBe('UPDATE_IN_PROGRESS');
    }
  });
});
