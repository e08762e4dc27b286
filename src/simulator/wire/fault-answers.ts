import { ApiError } from '../api-error.js';
import type { Judgement } from '../faults/injector.js';
import { errorAnswer, type AnswerTo } from './answers.js';
import type { WireAnswer } from './exchange.js';

/** Bytes that get through before a connection breaks within an answer. */
const CUT_AFTER = 200;

/** The answer of a request that is never applied; `undefined` when it is. */
export function answerBefore(effect: Judgement['reply'], to: AnswerTo): WireAnswer | undefined {
  const nothing = { status: 500, headers: {}, body: '' } as const;
  switch (effect?.kind) {
    case 'error':
      return errorAnswer(to, new ApiError(effect.code, effect.message, effect.status));
    case 'http':
      return {
        status: effect.status,
        headers: { 'content-type': effect.contentType ?? 'text/html' },
        body: effect.body,
      };
    case 'reset':
      return effect.when === 'before'
        ? { ...nothing, delivery: { kind: 'reset', afterBytes: 0 } }
        : undefined;
    case 'hang':
      return { ...nothing, delivery: { kind: 'hang', ms: effect.ms } };
    case 'trickle':
    case 'truncate':
    case undefined:
      return undefined;
  }
}

/** What becomes of the answer of a request that was applied. */
export function answerAfter(effect: Judgement['reply'], answer: WireAnswer): WireAnswer {
  switch (effect?.kind) {
    case 'reset': {
      const afterBytes = effect.when === 'mid-body' ? CUT_AFTER : 0;
      return { ...answer, delivery: { kind: 'reset', afterBytes } };
    }
    case 'trickle':
      return { ...answer, delivery: { kind: 'trickle', ms: effect.ms } };
    case 'truncate': {
      const bytes = Buffer.from(answer.body);
      return { ...answer, body: bytes.subarray(0, effect.bytes ?? Math.floor(bytes.length / 2)) };
    }
    case 'error':
    case 'http':
    case 'hang':
    case undefined:
      return answer;
  }
}
