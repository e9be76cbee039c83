import { effectScope, type EffectScope } from 'vue';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDesk, type Desk } from '../src/counter/desk';

/** A queue behind `fetch`: answers a reading after `slowMs`, and counts the commands that reach it. */
const queue = { slowMs: 0, up: true, commands: [] as string[] };

async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const path = String(input);
  if (!queue.up) throw new TypeError('refused');
  if (init?.method === 'POST') {
    queue.commands.push(path);
    return Response.json({ id: 't-1', state: 'SERVING' });
  }
  if (path.endsWith('/events')) return new Response(new ReadableStream(), { headers: { 'Content-Type': 'text/event-stream' } });
  if (path.includes('/board')) return Response.json({ hallId: 'h', seq: 0, calls: [], waiting: 0, emergency: null, at: '' });
  if (path.includes('/tickets')) return Response.json({ tickets: [] });
  await new Promise((done) => setTimeout(done, queue.slowMs));
  return Response.json({ id: 'w1', state: 'OPEN', waiting: 0 });
}

let scope: EffectScope;
let desk: Desk;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('document', { cookie: '' });
  Object.assign(queue, { slowMs: 0, up: true, commands: [] });
  scope = effectScope();
  desk = scope.run(() => useDesk('w1', 'h'))!;
  await vi.advanceTimersByTimeAsync(100);
});

afterEach(() => {
  scope.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a service that answers late, but in time, never switches the commands off', async () => {
  queue.slowMs = 3900;
  for (let second = 0; second < 60; second++) {
    await vi.advanceTimersByTimeAsync(1000);
    expect(desk.online.value).toBe(true);
  }

  await desk.onTicket('refer', {}, 't-1');

  expect(queue.commands).toEqual(['/api/queue/tickets/t-1/refer']);
  expect(desk.problem.value).toBeNull();
});

test('what is asked while the service is out of reach is not sent, now or later, and the clerk is told', async () => {
  queue.up = false;
  await vi.advanceTimersByTimeAsync(11_000);
  expect(desk.online.value).toBe(false);

  await desk.onTicket('refer', {}, 't-1');
  expect(desk.problem.value?.code).toBe('not-sent');

  queue.up = true;
  await vi.advanceTimersByTimeAsync(11_000);
  expect(desk.online.value).toBe(true);
  expect(queue.commands).toEqual([]);
});
