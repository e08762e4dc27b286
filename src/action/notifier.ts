import { TapstackError, toTapstackError } from '../core/errors.js';
import { NOTIFICATION_TRY_MS } from '../core/limits.js';
import type { Outcome } from '../core/outcome.js';
import type { Redact } from '../core/redaction.js';
import type { Operation, Request } from '../core/request.js';
import type { Stack } from '../core/stack.js';
import { addressTopicName } from '../engine/address-topic.js';
import { notify, TOPIC_OUTPUT, type Channels } from '../engine/notify.js';
import type { Journal, JournalEntry } from '../ports/journal.js';
import { likelySuffixOf } from '../operations/likely-suffix.js';
import type { Ports } from '../ports/ports.js';
import { beginningText, notificationText } from '../render/notification-text.js';

/** Operations whose end is worth a mail (contract, `notify`). */
const NOTIFYING: readonly Operation[] = [
  'deploy',
  'create',
  'update',
  'delete',
  'continue-rollback',
  'cancel',
];

type Surroundings = Pick<Ports, 'notifications' | 'log' | 'journal'>;

/** Tells people how a run goes; it never throws and never changes a result. */
export interface Notifier {
  /**
   * Is told of everything that the run has seen. Keeps the topic of the stack, which is gone after a deletion, and with
   * `notify: all` says that an operation has begun, while that is under way.
   */
  saw(facts: JournalEntry): void;
  /**
   * Tells how the run ended, where that is worth telling. Takes NOTIFICATION_MS at most, and a try more where the first message
   * is still under way.
   *
   * @param stop ends it earlier
   */
  end(outcome: Outcome, stop: AbortSignal): Promise<void>;
}

/** What the notifier of a run is made of. */
export interface NotifierParts {
  readonly redact: Redact;
  readonly journal: Journal;
  /** Opens the ports for one message, of which the signal is the end. */
  readonly open: (stop: AbortSignal) => Promise<Surroundings>;
  /** Ends the message that is sent while the operation is under way. */
  readonly stop: AbortSignal;
}

/** Makes the notifier of one run. */
export function createNotifier(request: Request, parts: NotifierParts): Notifier {
  const { redact, journal } = parts;
  const { when } = request.notification;
  if (when === 'off' || !NOTIFYING.includes(request.operation)) {
    return {
      saw: () => undefined,
      end: async () => {
        await Promise.resolve();
      },
    };
  }
  const { run, operation } = request;
  let seen: Stack | undefined;
  let begun: Promise<void> | undefined;
  const late = new AbortController();
  const channels = (ownMayBeGone: boolean): Channels => ({
    own: topicOf(seen),
    ownMayBeGone,
    fallback: request.notification.topicArn,
    address: request.notification.email,
    addressTopic: addressTopicName(likelySuffixOf(request, seen)),
  });
  return {
    saw: (facts) => {
      const { stack } = facts;
      if (stack !== undefined && (seen === undefined || topicOf(stack) !== undefined)) seen = stack;
      if (when !== 'all' || begun !== undefined || facts.running === undefined) return;
      const { id, status } = stack ?? {};
      const frame = { operation, stack: { name: request.stackName, id, status }, run, redact };
      begun = safely(journal, async () => {
        const ports = await parts.open(AbortSignal.any([parts.stop, late.signal]));
        await notify(beginningText(frame), channels(false), ports);
      });
    },
    end: async (outcome, stop) => {
      await within(begun, late);
      if (!isWorthTelling(outcome, when)) return;
      const isGone =
        operation === 'delete' || !outcome.outputs.some(({ key }) => key === TOPIC_OUTPUT);
      await safely(journal, async () => {
        const ports = await parts.open(stop);
        await notify(notificationText(outcome, { run, redact }), channels(isGone), ports);
      });
    },
  };
}

/** A run that was cancelled has no time left, and nobody has to tell who cancelled it. */
function isWorthTelling({ result, failure }: Outcome, when: 'final' | 'all'): boolean {
  if (result === 'cancelled' || result === 'skipped') return false;
  return when === 'all' || result === 'succeeded' || failure !== undefined;
}

/** A first message that is still under way at the end gets the time of one more try. */
async function within(begun: Promise<void> | undefined, late: AbortController): Promise<void> {
  if (begun === undefined) return;
  const timer = setTimeout(() => {
    late.abort(new TapstackError('timeout', 'SNS gave no answer before the run ended.'));
  }, NOTIFICATION_TRY_MS);
  await begun;
  clearTimeout(timer);
}

/** The result stands; whatever goes wrong here is only told. */
async function safely(journal: Journal, send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (thrown) {
    const message = `The notification failed: ${toTapstackError(thrown).message}`;
    journal.notice({ level: 'warning', message });
  }
}

function topicOf(stack: Stack | undefined): string | undefined {
  const value = stack?.outputs.find((output) => output.key === TOPIC_OUTPUT)?.value ?? '';
  return value === '' ? undefined : value;
}
