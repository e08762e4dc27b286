import type { FaultEffect, FaultMatch, FaultRule, Faults } from './rules.js';
import { REFUSALS } from './rules.js';

/** A request as rules see it. */
export interface Suspect {
  readonly service: string;
  readonly action: string;
  readonly at: number;
}

/** What becomes of a request. */
export interface Judgement {
  /** The answer is replaced, delayed or lost. */
  readonly reply: Exclude<FaultEffect, ViewEffect> | undefined;
  readonly latencyMs: number;
  /** How far back the caller's view of things is. */
  readonly staleMs: number;
  readonly invisibleMs: number;
  readonly lateEventsMs: number;
  /** How far the service's clock is ahead of the caller's. */
  readonly skewMs: number;
}

/** Effects on what is seen, not on whether it is answered. */
export type ViewEffect = Extract<
  FaultEffect,
  { readonly kind: 'stale' | 'invisible' | 'late-events' | 'latency' | 'rate' | 'skew' }
>;

/** The rules in force, and what they make of each request. */
export interface Injector extends Faults {
  judge(suspect: Suspect): Judgement;
}

interface Armed {
  readonly rule: FaultRule;
  seen: number;
  firstAt: number | undefined;
}

/** Makes an injector without rules; chance comes from outside, so that a seed decides. */
export function createInjector(chance: () => number): Injector {
  const armed: Armed[] = [];
  const past: Suspect[] = [];
  return {
    add: (rule) => {
      armed.push({ rule, seen: 0, firstAt: undefined });
      return rule;
    },
    remove: (rule) => {
      const index = armed.findIndex((item) => item.rule === rule);
      if (index >= 0) armed.splice(index, 1);
    },
    clear: () => {
      armed.length = 0;
    },
    judge: (suspect) => {
      const effects = armed.flatMap((item) => {
        return applies(item, suspect, chance) ? [item.rule.effect] : [];
      });
      const judgement = combine(effects, suspect, past);
      past.push(suspect);
      // A minute is longer than any effect that looks back for single requests.
      if (past.length > 10_000) past.splice(0, 5000);
      return judgement;
    },
  };
}

function applies(armed: Armed, suspect: Suspect, chance: () => number): boolean {
  const { match = {} } = armed.rule;
  if (!isMeant(match, suspect)) return false;
  armed.seen += 1;
  armed.firstAt ??= suspect.at;
  const { from = 1, times = Infinity, duringMs = Infinity, probability = 1 } = match;
  if (armed.seen < from || armed.seen >= from + times) return false;
  if (suspect.at - armed.firstAt > duringMs) return false;
  return probability >= 1 || chance() < probability;
}

function isMeant({ service, action, window }: FaultMatch, suspect: Suspect): boolean {
  if (service !== undefined && service !== suspect.service) return false;
  if (window !== undefined && (suspect.at < window.from || suspect.at >= window.until))
    return false;
  if (action === undefined) return true;
  return typeof action === 'string' ? action === suspect.action : action.includes(suspect.action);
}

function combine(
  effects: readonly FaultEffect[],
  suspect: Suspect,
  past: readonly Suspect[],
): Judgement {
  const judgement = {
    reply: undefined as Judgement['reply'],
    latencyMs: 0,
    staleMs: 0,
    invisibleMs: 0,
    lateEventsMs: 0,
    skewMs: 0,
  };
  for (const effect of effects) {
    switch (effect.kind) {
      case 'latency':
        judgement.latencyMs += effect.ms;
        break;
      case 'stale':
        if (isStaleNow(effect, suspect, past)) {
          judgement.staleMs = Math.max(judgement.staleMs, effect.ms);
        }
        break;
      case 'invisible':
        judgement.invisibleMs = Math.max(judgement.invisibleMs, effect.ms);
        break;
      case 'late-events':
        judgement.lateEventsMs = Math.max(judgement.lateEventsMs, effect.ms);
        break;
      case 'skew':
        judgement.skewMs += effect.ms;
        break;
      case 'rate':
        if (isTooFast(effect.perSecond, suspect, past)) judgement.reply ??= REFUSALS.throttling;
        break;
      default:
        judgement.reply ??= effect;
    }
  }
  return judgement;
}

function isStaleNow(
  effect: Extract<FaultEffect, { readonly kind: 'stale' }>,
  suspect: Suspect,
  past: readonly Suspect[],
): boolean {
  const { after, forMs = effect.ms } = effect;
  if (after === undefined) return true;
  const trigger = past.findLast(({ action }) => after.includes(action));
  return trigger !== undefined && suspect.at - trigger.at < forMs;
}

function isTooFast(perSecond: number, suspect: Suspect, past: readonly Suspect[]): boolean {
  // Less than one a second is one in so many seconds.
  const windowMs = 1_000 / Math.min(1, perSecond);
  const recent = past.filter((item) => {
    const same = item.service === suspect.service && item.action === suspect.action;
    return same && suspect.at - item.at < windowMs;
  });
  return recent.length >= Math.max(1, perSecond);
}
