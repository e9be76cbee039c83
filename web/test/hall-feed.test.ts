import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Board } from '../src/shared/api';
import { openHallFeed, pausesMs, type FeedState } from '../src/shared/feed/hall-feed';

const board = (seq: number): Board => ({
  hallId: 'h',
  seq,
  calls: Array.from({ length: Math.min(seq, 20) }, (_, back) => ({
    seq: seq - back,
    kind: 'CALLED' as const,
    number: `A${seq - back}`,
    windowId: 'w1',
    windowLabel: { zh: '', en: '' },
    at: '',
  })),
  waiting: 0,
  emergency: null,
  at: '',
});

/** A hall behind `fetch`: streams that the test writes to and cuts. */
class Hall {
  seq = 0;
  up = true;
  readonly asked: { path: string; last: string | null }[] = [];
  private stream: ReadableStreamDefaultController<Uint8Array> | null = null;

  readonly fetch = (async (input: RequestInfo | URL, init?: RequestInit) => {
    const path = String(input);
    const last = new Headers(init?.headers).get('Last-Event-ID');
    this.asked.push({ path, last });
    if (!this.up) throw new TypeError('refused');
    if (path.endsWith('/board')) return Response.json(board(this.seq));
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (this.stream = controller) });
    init?.signal?.addEventListener('abort', () => this.cut());
    queueMicrotask(() => {
      if (last === null) this.write(`event: snapshot\nid: ${this.seq}\ndata: ${JSON.stringify(board(this.seq))}\n\n`);
      else for (let seq = Number(last) + 1; seq <= this.seq; seq++) this.event(seq);
    });
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  }) as typeof fetch;

  write(text: string) {
    try {
      this.stream?.enqueue(new TextEncoder().encode(text));
    } catch {
      // Written after the cut: lost, as on a real line.
    }
  }

  event(seq: number) {
    this.write(`event: called\nid: ${seq}\ndata: ${JSON.stringify(board(seq).calls[0])}\n\n`);
  }

  cut() {
    try {
      this.stream?.error(new Error('cut'));
    } catch {
      // Cut before.
    }
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listen(hall: Hall) {
  const spoken: number[] = [];
  const states: FeedState[] = [];
  const feed = openHallFeed(
    'h',
    { board: (_, fresh) => spoken.push(...fresh.map((call) => call.seq)), state: (state) => states.push(state) },
    { fetch: hall.fetch, random: () => 1 },
  );
  return { feed, spoken, states };
}

test('events are told once and in order, also when a chunk ends within one', async () => {
  const hall = new Hall();
  const { feed, spoken } = listen(hall);
  await vi.advanceTimersByTimeAsync(10);

  const text = `event: called\nid: 1\ndata: ${JSON.stringify(board(1).calls[0])}\n\n`;
  hall.write(text.slice(0, 25));
  hall.write(text.slice(25));
  hall.event(2);
  await vi.advanceTimersByTimeAsync(10);
  feed.close();

  expect(spoken).toEqual([1, 2]);
});

test('a cut line resumes after the last event seen, and nothing is missed or repeated', async () => {
  const hall = new Hall();
  const { feed, spoken } = listen(hall);
  await vi.advanceTimersByTimeAsync(10);

  for (let cut = 0; cut < 200; cut++) {
    hall.event(++hall.seq);
    await vi.advanceTimersByTimeAsync(5);
    hall.cut();
    hall.event(++hall.seq);
    await vi.advanceTimersByTimeAsync(20);
  }
  feed.close();

  expect(spoken).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
  expect(hall.asked.at(-1)?.last).not.toBeNull();
});

test('a gap within the stream asks for the whole board', async () => {
  const hall = new Hall();
  const { feed, spoken } = listen(hall);
  await vi.advanceTimersByTimeAsync(10);

  hall.seq = 3;
  hall.event(3);
  await vi.advanceTimersByTimeAsync(10);
  feed.close();

  expect(hall.asked.some((one) => one.path.endsWith('/board'))).toBe(true);
  expect(spoken).toEqual([1, 2, 3]);
});

test('five seconds without a heartbeat make it stale, a heartbeat makes it live again', async () => {
  const hall = new Hall();
  const { feed, states } = listen(hall);
  await vi.advanceTimersByTimeAsync(4000);
  hall.write(': heartbeat\n\n');
  await vi.advanceTimersByTimeAsync(4500);
  expect(states).toEqual(['live']);

  await vi.advanceTimersByTimeAsync(1000);
  expect(states).toEqual(['live', 'stale']);

  hall.write(': heartbeat\n\n');
  await vi.advanceTimersByTimeAsync(10);
  expect(states).toEqual(['live', 'stale', 'live']);
  feed.close();
});

test('a service that is away is told at once and found again within three seconds', async () => {
  const hall = new Hall();
  const { feed, states } = listen(hall);
  await vi.advanceTimersByTimeAsync(10);

  hall.up = false;
  hall.cut();
  await vi.advanceTimersByTimeAsync(500);
  expect(states.at(-1)).toBe('lost');

  await vi.advanceTimersByTimeAsync(60_000);
  hall.up = true;
  await vi.advanceTimersByTimeAsync(3000);
  expect(states.at(-1)).toBe('live');
  feed.close();
});

test('no pause is longer than two and a half seconds, jitter included', () => {
  expect(Math.max(...pausesMs) * 1.2).toBeLessThanOrEqual(2500);
});

test('a closed feed asks no more', async () => {
  const hall = new Hall();
  const { feed } = listen(hall);
  await vi.advanceTimersByTimeAsync(10);

  feed.close();
  const asked = hall.asked.length;
  await vi.advanceTimersByTimeAsync(20_000);

  expect(hall.asked).toHaveLength(asked);
});
