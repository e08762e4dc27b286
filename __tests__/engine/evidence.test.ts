import { describe, expect, it } from '@jest/globals';
import { createEvidence } from '../../src/engine/evidence.js';
import { ownEvent, resourceEvent, STACK_ID } from '../support/events.js';

const ours = { token: 'ours' };
const open = () => createEvidence({ stackId: STACK_ID, token: 'ours', operationId: undefined });

describe('evidence of our operation', () => {
  it('is not given by a settled status of somebody else', () => {
    const evidence = open();
    evidence.take([ownEvent('UPDATE_COMPLETE', { token: 'theirs', operationId: 'op-0' })]);
    expect([evidence.seen, evidence.ending, evidence.foreign]).toEqual([
      false,
      undefined,
      undefined,
    ]);
  });

  it('ends with a settled own event that carries our token', () => {
    const evidence = open();
    evidence.take([ownEvent('UPDATE_IN_PROGRESS', { ...ours, operationId: 'op-1' })]);
    expect(evidence.ending).toBeUndefined();
    evidence.take([ownEvent('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', ours)]);
    expect(evidence.ending).toBeUndefined();
    evidence.take([ownEvent('UPDATE_COMPLETE', ours)]);
    expect(evidence.ending?.status).toBe('UPDATE_COMPLETE');
    expect(evidence.operationId).toBe('op-1');
  });

  it('recognises events without a token by the operation id that it has learnt', () => {
    const evidence = open();
    evidence.take([ownEvent('CREATE_IN_PROGRESS', { ...ours, operationId: 'op-1' })]);
    evidence.take([ownEvent('CREATE_COMPLETE', { operationId: 'op-1' })]);
    expect(evidence.ending?.status).toBe('CREATE_COMPLETE');
  });

  it('crosses exactly one boundary into the rollback, whose operation id is another', () => {
    const evidence = open();
    evidence.take([
      ownEvent('UPDATE_IN_PROGRESS', { ...ours, operationId: 'op-1' }),
      ownEvent('UPDATE_ROLLBACK_IN_PROGRESS', { operationId: 'op-2' }),
      ownEvent('UPDATE_ROLLBACK_COMPLETE', { operationId: 'op-2' }),
      ownEvent('UPDATE_IN_PROGRESS', { operationId: 'op-3', token: 'theirs' }),
      ownEvent('UPDATE_ROLLBACK_IN_PROGRESS', { operationId: 'op-4', token: 'theirs' }),
    ]);
    expect(evidence.ending?.status).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(evidence.foreign?.operationId).toBe('op-3');
    expect(evidence.operationId).toBe('op-1');
  });

  it('sees that somebody else deletes the stack meanwhile', () => {
    const evidence = open();
    evidence.take([
      ownEvent('CREATE_IN_PROGRESS', ours),
      ownEvent('DELETE_IN_PROGRESS', { token: 'theirs' }),
      ownEvent('DELETE_COMPLETE', { token: 'theirs' }),
    ]);
    expect(evidence.ending).toBeUndefined();
    expect(evidence.foreign?.status).toBe('DELETE_IN_PROGRESS');
  });

  it('tells apart an endpoint whose events carry neither token nor operation id', () => {
    const evidence = open();
    evidence.take([ownEvent('CREATE_COMPLETE')]);
    expect([evidence.seen, evidence.anonymous?.status]).toEqual([false, 'CREATE_COMPLETE']);
  });

  it('keeps the events of the operation in their order, resources included', () => {
    const evidence = open();
    const events = [
      ownEvent('CREATE_IN_PROGRESS', ours),
      resourceEvent(ours),
      ownEvent('CREATE_COMPLETE', ours),
    ];
    evidence.take(events);
    expect(evidence.events).toEqual(events);
  });
});
