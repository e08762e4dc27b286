import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJournal, type RunJournal } from '../../src/action/journal.js';
import { readRequest } from '../../src/action/inputs.js';
import { operate } from '../../src/action/operate.js';
import { wire } from '../../src/action/wire.js';
import { createVirtualClock } from '../../src/adapters/local/virtual-clock.js';
import { TapstackError, toTapstackError } from '../../src/core/errors.js';
import type { Success } from '../../src/operations/success.js';
import type { Log } from '../../src/ports/log.js';
import type { FaultEffect } from '../../src/simulator/faults/rules.js';
import { startSimulator, type RunningSimulator } from '../../src/simulator/start.js';

/** What came of one operation. */
export interface Ran {
  readonly success: Success | undefined;
  readonly error: TapstackError | undefined;
  readonly journal: RunJournal;
  readonly log: string;
  /** The progress lines, in order. */
  readonly live: readonly string[];
}

/** An account of its own with the real operations and SDK clients in this process, on a clock that waits for nobody. */
export interface Account {
  readonly simulator: RunningSimulator['simulator'];
  readonly clock: ReturnType<typeof createVirtualClock>;
  run(
    operation: string,
    inputs?: Readonly<Record<string, string>>,
    secrets?: Readonly<Record<string, string>>,
    /** Run and attempt; a new run unless given. */
    identity?: { readonly id: string; readonly attempt: string },
  ): Promise<Ran>;
  /** Writes a file beside the template. */
  write(name: string, text: string): void;
  close(): Promise<void>;
}

/** Name of the stack unless a test gives another. */
export const STACK = 'tapstack-test';

/** A small template with all that operations look at. */
export const TEMPLATE = `Parameters:
  EnvironmentSuffix: { Type: String, Default: dev }
  Label: { Type: String, Default: one }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub 'app-\${EnvironmentSuffix}', DisplayName: !Ref Label } }
  Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub 'app-\${EnvironmentSuffix}' } }
Outputs:
  NotificationTopicArn: { Value: !Ref Topic }
`;

/** The same with a topic that deletion keeps, and a database, which takes minutes. */
export const WITH_DATABASE = TEMPLATE.replace(
  'Outputs:',
  "  Kept: { Type: AWS::SNS::Topic, DeletionPolicy: Retain }\n  Db: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceClass: db.t4g.micro, Engine: postgres, AllocatedStorage: '20', MasterUsername: app, ManageMasterUserPassword: true } }\nOutputs:",
);

/** An answer of DescribeStacks with a status that no version knows. */
export function unknownStatus(name: string): FaultEffect {
  return {
    kind: 'http',
    status: 200,
    contentType: 'text/xml',
    body: `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member><StackId>arn:aws:cloudformation:us-west-2:1:stack/${name}/1</StackId><StackName>${name}</StackName><StackStatus>SOMETHING_NEW</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
  };
}

let runs = 0;

/** Opens an account. Endpoint and credentials of this process are those of the account until it is closed. */
export async function openAccount(): Promise<Account> {
  const clock = createVirtualClock(Date.UTC(2026, 0, 2));
  const running = await startSimulator({ clock, pageSize: 5 });
  const folder = mkdtempSync(join(tmpdir(), 'tapstack-account-'));
  writeFileSync(join(folder, 'app.yml'), TEMPLATE);
  const before = { ...process.env };
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: running.url,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
  return {
    simulator: running.simulator,
    clock,
    write: (name, text) => {
      writeFileSync(join(folder, name), text);
    },
    run: async (operation, inputs = {}, secrets = {}, identity) => {
      runs += 1;
      const lines: string[] = [];
      const live: string[] = [];
      const log = recording(lines, live);
      const journal = createJournal(log, () => undefined);
      const given = new Map(
        Object.entries({ operation, template: 'app.yml', 'stack-name': STACK, ...inputs }),
      );
      try {
        const request = await readRequest(
          { kind: 'command-line', given, environment: secrets, faults: [] },
          {
            folder,
            shippedTemplate: join(folder, 'none.yml'),
            event: undefined,
            run: {
              repository: 'org/service',
              ...(identity ?? { id: String(runs), attempt: '1' }),
              actor: 'octocat',
              commit: undefined,
              url: undefined,
              pullRequest: undefined,
            },
          },
          (notice) => {
            journal.notice(notice);
          },
        );
        const { signal } = new AbortController();
        const ports = await wire({ log, journal, clock, signal, endpoint: running.url });
        if (request.operation === 'self-test') throw new TapstackError('internal-error', 'no');
        const success = await operate(request.operation, request, ports);
        return { success, error: undefined, journal, log: lines.join('\n'), live };
      } catch (thrown) {
        const error = toTapstackError(thrown);
        return { success: undefined, error, journal, log: lines.join('\n'), live };
      }
    },
    close: async () => {
      for (const name of ['AWS_ENDPOINT_URL', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) {
        if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = before[name];
      }
      await running.close();
    },
  };
}

function recording(lines: string[], live: string[]): Log {
  const write = (message: string): void => {
    lines.push(message);
  };
  const ignore = (): void => undefined;
  return {
    debug: write,
    info: write,
    warning: write,
    error: write,
    section: write,
    endSection: ignore,
    progress: (line) => {
      if (line !== undefined) live.push(line);
    },
  };
}
