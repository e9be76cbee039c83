import type { Board, Call } from '../api';
import { boardAfter, type FeedEvent } from './board';
import { readStream } from './stream';

/** `live`: heard from within five seconds. `stale`: connected once, silent now. `lost`: cannot be reached. */
export type FeedState = 'connecting' | 'live' | 'stale' | 'lost';

export interface HallFeed {
  close(): void;
}

export interface Listener {
  board?: (board: Board, fresh: Call[]) => void;
  state?: (state: FeedState) => void;
  /** Anything happened in the hall: a hint to ask again for what the board does not hold. */
  event?: (type: string) => void;
}

const staleAfterMs = 5000;
const deadAfterMs = 7000;
/** A stream that has nothing to replay may answer only with its first heartbeat. */
const connectWithinMs = 4000;
/** The first try comes at once; with the jitter none comes later than two and a half seconds. */
export const pausesMs = [0, 300, 700, 1500, 2000];

export function openHallFeed(
  hall: string,
  listener: Listener,
  options: { fetch?: typeof fetch; random?: () => number } = {},
): HallFeed {
  const fetcher = options.fetch ?? ((input, init) => fetch(input, init));
  const random = options.random ?? Math.random;
  const closing = new AbortController();
  const path = `/api/queue/halls/${encodeURIComponent(hall)}`;
  let board: Board | null = null;
  let state: FeedState = 'connecting';
  let lastHeard = 0;
  let tries = 0;

  const become = (next: FeedState) => {
    if (next === state) return;
    state = next;
    listener.state?.(next);
  };
  const heard = () => {
    lastHeard = Date.now();
    tries = 0;
    become('live');
  };
  const take = (event: FeedEvent): boolean => {
    const step = boardAfter(board, event);
    if (!step.gap && step.board) {
      const changed = step.board !== board;
      board = step.board;
      if (changed) listener.board?.(board, step.fresh);
    }
    return step.gap;
  };
  const event = async (event: FeedEvent) => {
    if (take(event)) await refetch();
    listener.event?.(event.type);
  };
  const refetch = async () => {
    const response = await fetcher(`${path}/board`, { signal: closing.signal, cache: 'no-store' });
    if (!response.ok) throw new Error(`board answered ${response.status}`);
    take({ type: 'snapshot', data: await response.json() });
  };

  const watch = setInterval(() => {
    if (state === 'live' && Date.now() - lastHeard > staleAfterMs) become('stale');
  }, 250);

  const run = async () => {
    while (!closing.signal.aborted) {
      await readStream(`${path}/events`, board?.seq ?? null, {
        fetch: fetcher,
        signal: closing.signal,
        silenceMs: deadAfterMs,
        connectMs: connectWithinMs,
        heard,
        event,
      }).catch(() => undefined);
      if (closing.signal.aborted) return;
      if (tries > 0) become('lost');
      const pause = pausesMs[Math.min(tries++, pausesMs.length - 1)] ?? 0;
      await new Promise((done) => setTimeout(done, pause * (1 + random() * 0.2)));
    }
  };
  void run();

  return {
    close() {
      closing.abort();
      clearInterval(watch);
    },
  };
}
