import { afterEach, describe, expect, it } from '@jest/globals';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import fc from 'fast-check';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { withoutKnownRows } from '../../../src/adapters/aws/event-rows.js';
import { createStacks } from '../../../src/adapters/aws/stacks.js';
import type { Stacks } from '../../../src/ports/stacks.js';
import { createSurroundings } from './run-surroundings.js';

function row(id: string, reason = ''): string {
  return `<member><StackId>arn:s</StackId><EventId>${id}</EventId><StackName>s</StackName><Timestamp>2026-01-02T03:04:05.678Z</Timestamp><ResourceStatus>CREATE_COMPLETE</ResourceStatus><ResourceStatusReason>${reason}</ResourceStatusReason></member>`;
}

function page(rows: string, more = ''): string {
  return `<?xml version="1.0"?>\n<DescribeStackEventsResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStackEventsResult><StackEvents>${rows}</StackEvents>${more}</DescribeStackEventsResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></DescribeStackEventsResponse>`;
}

const known = (ids: readonly string[], mark?: string) => ({ ids: new Set(ids), mark });

describe('a page of events loses the rows that are known', () => {
  it('wherever they stand, and keeps those that became visible late', () => {
    const whole = page(row('new') + row('seen-2') + row('late') + row('seen-1'));
    expect(withoutKnownRows(whole, known(['seen-1', 'seen-2']))).toBe(
      page(row('new') + row('late')),
    );
  });

  it('and the mark with all that is behind it, but not what tells of more pages', () => {
    const whole = page(row('b') + row('mark') + row('older'), '<NextToken>t</NextToken>');
    expect(withoutKnownRows(whole, known([], 'mark'))).toBe(
      page(row('b'), '<NextToken>t</NextToken>'),
    );
  });

  it('between which blanks may stand, as some endpoints write them', () => {
    expect(withoutKnownRows(page(`\n ${row('a')}\n ${row('b')}\n`), known(['b']))).toBe(
      page(row('a')),
    );
  });

  it('and nothing where none is known', () => {
    expect(withoutKnownRows(page(row('a')), known(['b'], 'c'))).toBeUndefined();
  });

  it('exactly those, for all rows and all that is known', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9-]{1,6}$/), { maxLength: 12 });
    const reasons = fc.array(fc.string().map(escaped), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(ids, fc.func(fc.boolean()), reasons, (all, isKnown, texts) => {
        const seen = all.filter((id) => isKnown(id));
        const rows = (list: readonly string[]) =>
          page(list.map((id) => row(id, texts[all.indexOf(id)])).join(''));
        const rest = rows(all.filter((id) => !seen.includes(id)));
        expect(withoutKnownRows(rows(all), known(seen)) ?? rows(all)).toBe(rest);
      }),
    );
  });
});

describe('an answer of another form is left as it is', () => {
  const good = page(row('new') + row('seen'));

  it('at whatever place it is cut off', () => {
    for (let length = 0; length < good.length; length += 1) {
      expect(withoutKnownRows(good.slice(0, length), known(['seen']))).toBeUndefined();
    }
  });

  it.each([
    ['a page of a proxy', '<html><h1>Sign in</h1></html>'],
    ['text between the rows', page(`${row('new')}text${row('seen')}`)],
    ['a list inside a row', page(row('seen', '<X><member>1</member></X>'))],
    ['a row with two ids', page(row('seen', '<EventId>x</EventId>'))],
    ['a row without an id', page(row('seen') + '<member><StackId>s</StackId></member>')],
    ['a comment', page(`<!-- ${row('seen')} -->`)],
    ['marked text', page(row('seen', '<![CDATA[</member>]]>'))],
    ['two lists', page(`${row('seen')}</StackEvents><StackEvents>${row('new')}`)],
    ['no end', good.replace('</DescribeStackEventsResponse>', '')],
  ])('%s', (_, answer) => {
    expect(withoutKnownRows(answer, known(['seen']))).toBeUndefined();
  });
});

let server: Server | undefined;
let handler: NodeHttpHandler | undefined;

/** CloudFormation that treats the first request as it is told and answers all others with a page. */
async function answering(
  answer: string,
  bad?: RequestListener,
): Promise<{ readonly stacks: Stacks; readonly requests: () => number }> {
  let requests = 0;
  server = createServer((request, response) => {
    request.resume();
    requests += 1;
    if (requests === 1 && bad !== undefined) bad(request, response);
    else response.end(answer);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  handler = new NodeHttpHandler();
  const settings = {
    region: 'us-west-2',
    maxAttempts: 1 as const,
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
    requestHandler: handler,
    customUserAgent: [] as [string, string][],
  };
  return { stacks: createStacks(settings, createSurroundings().call), requests: () => requests };
}

describe('on a real connection', () => {
  afterEach(async () => {
    handler?.destroy();
    server?.closeAllConnections();
    await new Promise((resolve) => {
      server?.close(resolve);
    });
  });

  const asked = { known: known(['seen']) };

  it('only new events arrive, with umlauts and entities as they were', async () => {
    const { stacks } = await answering(page(row('new', 'Größe &lt; 5 €') + row('seen')));
    const { events, leavesOut } = await stacks.events('s', asked);
    expect(events).toMatchObject([{ id: 'new', reason: 'Größe < 5 €', at: 1767323045678 }]);
    expect(leavesOut).toBe(true);
  });

  it('a page of known events is an empty one, and no reason to ask again', async () => {
    const { stacks, requests } = await answering(page(row('seen'), '<NextToken>t</NextToken>'));
    await expect(stacks.events('s', asked)).resolves.toEqual({
      events: [],
      leavesOut: true,
      next: 't',
    });
    expect(requests()).toBe(1);
  });

  it.each<[string, RequestListener]>([
    ['cut-off XML', (_, response) => response.end(page(row('new') + row('seen')).slice(0, -120))],
    ['an empty answer', (_, response) => response.end()],
    ['a page of a proxy', (_, response) => response.end('<html></html>')],
    ['a 503', (_, response) => response.writeHead(503).end(page(row('seen')))],
    [
      'a connection that breaks in the middle',
      (_, response) => {
        response.writeHead(200, { 'content-length': '5000' });
        response.write(page(row('seen')));
        setImmediate(() => response.destroy());
      },
    ],
  ])('%s is found out and asked for again', async (_, bad) => {
    const { stacks, requests } = await answering(page(row('new') + row('seen')), bad);
    const { events } = await stacks.events('s', asked);
    expect(events.map(({ id }) => id)).toEqual(['new']);
    expect(requests()).toBe(2);
  });
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
