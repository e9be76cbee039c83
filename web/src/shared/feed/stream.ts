import { createParser } from 'eventsource-parser';
import type { FeedEvent } from './board';

/**
 * Reads one server-sent event stream to its end. Not `EventSource`: it hides comments, and the heartbeat that tells
 * "quiet" from "dead" is a comment.
 *
 * @throws when the stream cannot be opened, breaks, or says nothing for `silenceMs`
 */
export async function readStream(
  url: string,
  lastSeen: number | null,
  options: {
    fetch: typeof fetch;
    signal: AbortSignal;
    silenceMs: number;
    connectMs: number;
    heard: () => void;
    event: (event: FeedEvent) => Promise<void>;
  },
): Promise<void> {
  const cut = new AbortController();
  const stop = () => cut.abort();
  options.signal.addEventListener('abort', stop);
  let watchdog = setTimeout(stop, options.connectMs);
  const heard = () => {
    clearTimeout(watchdog);
    watchdog = setTimeout(stop, options.silenceMs);
    options.heard();
  };
  try {
    const headers: Record<string, string> = { Accept: 'text/event-stream' };
    if (lastSeen !== null) headers['Last-Event-ID'] = String(lastSeen);
    const fetcher = options.fetch;
    const response = await fetcher(url, { headers, signal: cut.signal, credentials: 'same-origin', cache: 'no-store' });
    if (!response.ok || !response.body) throw new Error(`stream answered ${response.status}`);
    // The answer itself is a sign of life: with nothing to replay the first byte may be a heartbeat, seconds away.
    heard();
    const events: FeedEvent[] = [];
    const parser = createParser({
      onEvent: ({ event, id, data }) => {
        // `waiting` comes without an id, and the parser then repeats none: absent stays absent.
        const seq = id === undefined || id === '' ? undefined : Number(id);
        events.push({ type: event ?? 'message', id: seq, data: parsed(data) });
      },
    });
    const reader = response.body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      heard();
      parser.feed(value);
      for (const event of events.splice(0)) await options.event(event);
    }
  } finally {
    clearTimeout(watchdog);
    options.signal.removeEventListener('abort', stop);
    cut.abort();
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
