import type {
  CloudFormationClient,
  DescribeStackEventsCommand,
} from '@aws-sdk/client-cloudformation';
import type { KnownEvents } from '../../ports/stacks.js';
import { UnreadableAnswer } from './call.js';

/**
 * A page of events is some 50 kB of XML for 100 rows, of which mostly a few are new; parsing all of it at each look took half
 * of a run's processor time. So the rows that the caller has go before the SDK parses the page.
 */
const BEGIN = '<StackEvents>';
const END = '</StackEvents>';
const ROW_BEGIN = '<member>';
const ROW_END = '</member>';
const ID_BEGIN = '<EventId>';
const ID_END = '</EventId>';
const ANSWER_END = '</DescribeStackEventsResponse>';

/**
 * The answer of DescribeStackEvents without the rows that are known already, and without the mark and what is behind it. Ids
 * are compared as they are written: one that the answer escapes is never taken for a known one.
 *
 * @returns `undefined` where nothing is to be left out, or where the answer has not exactly the expected form: it is cut off,
 *   no XML of this kind, or holds what could hide a row. Such an answer is the parser's to judge
 */
export function withoutKnownRows(answer: string, known: KnownEvents): string | undefined {
  const begin = answer.indexOf(BEGIN);
  const end = answer.lastIndexOf(END);
  if (begin < 0 || end < begin || !answer.trimEnd().endsWith(ANSWER_END)) return undefined;
  // Whatever could make a tag out of a text, or a text out of a tag.
  if (answer.includes('<!') || answer.includes(BEGIN, begin + 1)) return undefined;
  let kept = answer.slice(0, begin + BEGIN.length);
  let hasLeftOut = false;
  for (let at = begin + BEGIN.length; ;) {
    const row = rowAt(answer, at, end);
    if (row === 'none') break;
    if (row === undefined) return undefined;
    if (row.id === known.mark) {
      hasLeftOut = true;
      break;
    }
    if (known.ids.has(row.id)) hasLeftOut = true;
    else kept += answer.slice(row.begin, row.end);
    at = row.end;
  }
  return hasLeftOut ? kept + answer.slice(end) : undefined;
}

interface Row {
  readonly begin: number;
  readonly end: number;
  readonly id: string;
}

/** The row after an offset; `none` when only blanks are left; `undefined` where something else stands there. */
function rowAt(answer: string, from: number, limit: number): Row | 'none' | undefined {
  let begin = from;
  while (begin < limit && answer.charCodeAt(begin) <= 0x20) begin += 1;
  if (begin === limit) return 'none';
  if (!answer.startsWith(ROW_BEGIN, begin)) return undefined;
  const close = answer.indexOf(ROW_END, begin);
  if (close < 0 || close > limit) return undefined;
  const inside = answer.slice(begin + ROW_BEGIN.length, close);
  const id = inside.indexOf(ID_BEGIN);
  const idEnd = inside.indexOf(ID_END, id);
  // A list inside a row, or a second id, is nothing that this reader knows.
  if (id < 0 || idEnd < 0 || inside.includes(ROW_BEGIN) || inside.includes(ID_BEGIN, id + 1)) {
    return undefined;
  }
  return {
    begin,
    end: close + ROW_END.length,
    id: inside.slice(id + ID_BEGIN.length, idEnd),
  };
}

/**
 * Makes a command's answer lose the rows that are known before the SDK parses it.
 *
 * @returns whether the latest answer has lost any, to be asked after it was sent
 */
export function leaveOut(
  known: KnownEvents,
  command: DescribeStackEventsCommand,
  { config }: Pick<CloudFormationClient, 'config'>,
): () => boolean {
  let hasLeftOut = false;
  // Of the lowest priority: it stands between the connection and the SDK's own parser.
  command.middlewareStack.add(
    (next) => async (request) => {
      const result = await next(request);
      const { response } = result;
      if (!isReadable(response)) return result;
      const bytes = await config.streamCollector(response.body).catch((thrown: unknown) => {
        throw Object.assign(new UnreadableAnswer('the answer broke off'), { cause: thrown });
      });
      const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      // One character for each byte, so that nothing but the rows can change.
      const shorter = withoutKnownRows(whole.toString('latin1'), known);
      hasLeftOut = shorter !== undefined;
      response.body = shorter === undefined ? bytes : Buffer.from(shorter, 'latin1');
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'tapstackKnownEvents' },
  );
  return () => hasLeftOut;
}

interface Answer {
  readonly statusCode: 200;
  body: unknown;
}

/** A refusal is left to the SDK. */
function isReadable(response: unknown): response is Answer {
  return (
    typeof response === 'object' &&
    response !== null &&
    'statusCode' in response &&
    response.statusCode === 200 &&
    'body' in response &&
    response.body !== undefined
  );
}
