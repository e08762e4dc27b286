import { describe, expect, it } from '@jest/globals';
import { createLogContext } from '../../src/action/log-context.js';
import { announceOutcome } from '../../src/action/publish.js';
import { createLog } from '../../src/adapters/local/log.js';
import type { Outcome } from '../../src/core/outcome.js';
import type { Stack } from '../../src/core/stack.js';
import { createProgressView } from '../../src/operations/progress-view.js';
import type { Ports } from '../../src/ports/ports.js';
import type { Screen } from '../../src/ports/screen.js';
import { resourceEvent, STACK_ID } from '../support/events.js';
import { createVirtualClock } from '../support/virtual-clock.js';

function open() {
  const file: string[] = [];
  const lines: string[] = [];
  const print = (text: string): void => void lines.push(text);
  const ignore = (): void => undefined;
  const screen: Screen = {
    line: print,
    warning: print,
    error: print,
    section: print,
    endSection: ignore,
    live: ignore,
  };
  const context = createLogContext('app');
  const log = createLog({
    screen,
    file: (line) => file.push(line),
    redact: (text) => text,
    level: 'info',
    clock: { now: () => 1_000 },
    common: context.fields,
  });
  const last = (): Record<string, unknown> =>
    JSON.parse(file.at(-1) ?? '{}') as Record<string, unknown>;
  return { context, log, last, lines };
}

describe('a record of the log file', () => {
  it('names the stack, and the operation from its beginning on', () => {
    const { context, log, last } = open();
    log.info('one');
    expect(last()).toEqual({
      time: '1970-01-01T00:00:01.000Z',
      level: 'info',
      message: 'one',
      stack: 'app',
    });
    const stack = { id: STACK_ID, name: 'app' } as Stack;
    context.learn({ stack, running: { stackId: STACK_ID, token: 'our-token' } });
    log.debug('two');
    expect(last()).toMatchObject({ stack: 'app', stackId: STACK_ID, operationId: 'our-token' });
    context.learn({ stack, operationId: 'id-of-the-service' });
    log.debug('three');
    expect(last()).toMatchObject({ operationId: 'id-of-the-service' });
  });

  it('of an event has all its facts apart, and a line in columns', () => {
    const { log, last, lines } = open();
    const ports = { log, clock: createVirtualClock() } as unknown as Ports;
    const view = createProgressView({ stackId: STACK_ID, resources: 1, ms: undefined }, ports);
    const id = { logicalId: 'Db', type: 'AWS::RDS::DBInstance', physicalId: 'db-1' };
    view.events([resourceEvent({ ...id, status: 'CREATE_IN_PROGRESS', at: 0 })]);
    const end = { status: 'CREATE_FAILED', at: 754_000, reason: 'no', operationId: 'op' };
    view.events([resourceEvent({ ...id, ...end })]);
    expect(last()).toMatchObject({
      ...end,
      logicalId: 'Db',
      resourceType: 'AWS::RDS::DBInstance',
      physicalId: 'db-1',
      tookMs: 754_000,
    });
    view.events([resourceEvent({ logicalId: 'Topic', status: 'CREATE_COMPLETE', at: 1_000 })]);
    expect(lines).toEqual([
      '00:12:34  CREATE_FAILED      12 min 34 s  Db (AWS::RDS::DBInstance)  no',
      '00:00:01  CREATE_COMPLETE                 Topic (AWS::SNS::Topic)',
    ]);
  });

  it('of the end has the reason code and the root cause', () => {
    const { log, last } = open();
    const rootCause = {
      ...{ logicalId: 'Db', type: 'AWS::RDS::DBInstance', status: 'CREATE_FAILED', reason: 'no' },
      ...{ errorCode: 'AlreadyExists', through: [], remedy: undefined, others: [] },
      location: { file: 'app.yml', line: 7 },
    };
    const failure = { code: 'deployment-failed', message: 'It failed.', hint: 'x', rootCause };
    const outcome = { result: 'failed', operation: 'deploy', headline: 'It failed.', failure };
    const facts = { outputs: [], notices: [], durationMs: 5_000 };
    announceOutcome({ ...outcome, ...facts } as unknown as Outcome, log);
    expect(last()).toMatchObject({
      level: 'error',
      outcome: 'failed',
      code: 'deployment-failed',
      logicalId: 'Db',
      errorCode: 'AlreadyExists',
      file: 'app.yml',
      line: 7,
    });
  });
});
