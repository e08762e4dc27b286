import { describe, expect, it } from '@jest/globals';
import { createTerminalScreen } from '../../../src/adapters/local/terminal-screen.js';
import type { Screen } from '../../../src/ports/screen.js';

function open(kind: {
  readonly isTTY: boolean;
  readonly colours: boolean;
  readonly columns?: number;
}): { screen: Screen; text: () => string; pass: (ms: number) => void } {
  let text = '';
  let now = 0;
  const screen = createTerminalScreen(
    {
      isTTY: kind.isTTY,
      colours: kind.colours,
      columns: kind.columns ?? 80,
      write: (part) => {
        text += part;
      },
    },
    { now: () => now },
  );
  return {
    screen,
    text: () => text,
    pass: (ms) => {
      now += ms;
    },
  };
}

describe('a terminal', () => {
  it('overwrites the progress line and clears it before the next line', () => {
    const { screen, text } = open({ isTTY: true, colours: false });
    screen.live('one');
    screen.live('two');
    screen.line('done');
    expect(text()).toBe('one\r\u001b[2Ktwo\r\u001b[2Kdone\n');
  });

  it('takes the progress line away when it is told to', () => {
    const { screen, text } = open({ isTTY: true, colours: false });
    screen.live('one');
    screen.live(undefined);
    screen.live(undefined);
    expect(text()).toBe('one\r\u001b[2K');
  });

  it('cuts the progress line to its width, for a broken line can not be overwritten', () => {
    const { screen, text } = open({ isTTY: true, colours: false, columns: 40 });
    screen.live('x'.repeat(100));
    expect(text()).toBe('x'.repeat(39));
  });

  it('has colours only when it is asked for them', () => {
    const plain = open({ isTTY: true, colours: false });
    const coloured = open({ isTTY: true, colours: true });
    for (const { screen } of [plain, coloured]) {
      screen.warning('w');
      screen.error('e');
      screen.section('s');
    }
    expect(plain.text()).not.toContain('\u001b[3');
    expect(coloured.text()).toContain('\u001b[33m');
    expect(coloured.text()).toContain('\u001b[31me');
  });
});

describe('plain output', () => {
  it('shows progress now and then only', () => {
    const { screen, text, pass } = open({ isTTY: false, colours: false });
    screen.live('at once');
    pass(29_999);
    screen.live('too early');
    pass(1);
    screen.live('in time');
    screen.live('again');
    screen.live(undefined);
    pass(30_000);
    screen.live('later');
    expect(text()).toBe('… in time\n… later\n');
  });
});
