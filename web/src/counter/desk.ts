import { computed, onScopeDispose, ref } from 'vue';
import type { CounterWindow, Emergency, ItemCard, StaffTicket } from '../shared/api';
import { every } from '../shared/clock';
import { openHallFeed } from '../shared/feed/hall-feed';
import { call, Problem, problemOf } from '../shared/http';
import { newKey } from '../shared/key';
import { askSession } from '../shared/session';

const pauseMs = 5000;
const timeoutMs = 4000;

/** A reading that a slow service answers just in time is no reason to switch the commands off. */
const patienceMs = pauseMs + timeoutMs + 1000;

/** Refusals after which nobody here knows whether the command was carried out. */
const unanswered = ['offline', 'no-answer', 'still-running', 'upstream-timeout'];

interface Answer<T> {
  done: boolean;
  value?: T;
}

/** One open window as its clerk sees it: what the queue last said, and commands that are sent once or not at all. */
export function useDesk(windowId: string, hallId: string) {
  const window = ref<CounterWindow | null>(null);
  const ticket = ref<StaffTicket | null>(null);
  const held = ref<StaffTicket[]>([]);
  const missed = ref<StaffTicket[]>([]);
  const problem = ref<Problem | null>(null);
  const busy = ref(false);
  const nobody = ref(false);
  /** The last command got no answer: nobody knows whether it was carried out until the window is read again. */
  const unknown = ref(false);
  const lastHeard = ref(Date.now());
  const present = ref(Date.now());
  const failing = ref(false);
  const emergency = ref<Emergency | null>(null);
  const online = computed(() => !failing.value && present.value - lastHeard.value < patienceMs);

  const heard = () => {
    lastHeard.value = present.value = Date.now();
    failing.value = false;
  };

  async function read() {
    try {
      const next = await call<CounterWindow>('GET', `/api/queue/windows/${windowId}`, { timeoutMs });
      await follow(next);
      window.value = next;
      heard();
    } catch (thrown) {
      const fault = problemOf(thrown);
      if (fault.passing || fault.status >= 500) failing.value = true;
      else problem.value = fault;
      throw fault;
    }
  }

  /** Reads the window's ticket when it is another than the one shown, or in another state. */
  async function follow(next: CounterWindow) {
    const at = next.ticket;
    const shown = ticket.value;
    if (!at) {
      if (shown && ['CALLED', 'SERVING'].includes(shown.state)) ticket.value = null;
    } else if (shown?.id !== at.id || shown.state !== at.state) {
      const found = await call<StaffTicket>('GET', `/api/queue/tickets/${at.id}`, { timeoutMs });
      found.item ??= await call<ItemCard>('GET', `/api/queue/items/${found.itemCode}`, { timeoutMs });
      ticket.value = found;
    }
  }

  async function readLists() {
    const list = async (state: string) => {
      const path = `/api/queue/halls/${hallId}/tickets?state=${state}`;
      const answer = await call<{ tickets?: StaffTicket[] } | StaffTicket[]>('GET', path, { timeoutMs });
      return Array.isArray(answer) ? answer : (answer.tickets ?? []);
    };
    const here = (one: StaffTicket) => !one.windowId || one.windowId === windowId;
    [held.value, missed.value] = [(await list('ON_HOLD')).filter(here), (await list('MISSED')).filter(here)];
  }

  // A burst of events asks once.
  let soon: ReturnType<typeof setTimeout> | undefined;
  const hint = () => {
    clearTimeout(soon);
    soon = setTimeout(() => !busy.value && reading.now(), 250);
  };
  const feed = openHallFeed(hallId, {
    event: hint,
    board: (board) => (emergency.value = board.emergency),
    state: (state) => (state === 'live' ? hint() : reading.now()),
  });
  const reading = every(() => (online.value ? pauseMs : 1500), read);
  const listing = every(() => 10_000, readLists);
  const clock = setInterval(() => (present.value = Date.now()), 500);
  onScopeDispose(() => {
    feed.close();
    clearInterval(clock);
    clearTimeout(soon);
  });

  /**
   * Sends one command under one key. Without an answer it is tried once more under the same key, at once or not at
   * all: a command that came minutes later would call somebody whom the clerk no longer expects.
   */
  async function command<T>(path: string, body: unknown = {}, method = 'POST'): Promise<Answer<T>> {
    if (busy.value) return { done: false };
    if (!online.value) {
      problem.value = new Problem('not-sent', 0);
      return { done: false };
    }
    busy.value = true;
    problem.value = null;
    nobody.value = unknown.value = false;
    const key = newKey();
    const send = () => call<T>(method, path, { body: method === 'DELETE' ? undefined : body, key, timeoutMs });
    try {
      const value = await send().catch(async (thrown) => {
        if (!unanswered.includes(problemOf(thrown).code)) throw thrown;
        await new Promise((done) => setTimeout(done, 400));
        return send();
      });
      heard();
      return { done: true, value };
    } catch (thrown) {
      const fault = problemOf(thrown);
      if (unanswered.includes(fault.code)) failing.value = unknown.value = true;
      else problem.value = fault;
      // A session that was renewed meanwhile has another CSRF cookie.
      if (fault.status === 403) void askSession().catch(() => undefined);
      return { done: false };
    } finally {
      busy.value = false;
      reading.now();
      listing.now();
    }
  }

  const onTicket = async (act: string, body: unknown = {}, id = ticket.value?.id): Promise<StaffTicket | undefined> => {
    if (!id) return undefined;
    const before = ticket.value;
    const { value } = await command<StaffTicket>(`/api/queue/tickets/${id}/${act}`, body);
    if (value && act !== 'rejoin') ticket.value = { ...value, item: value.item ?? before?.item };
    return value;
  };

  const callNext = async () => {
    const { done, value } = await command<StaffTicket | undefined>(`/api/queue/windows/${windowId}/call-next`);
    if (value) ticket.value = value;
    nobody.value = done && !value;
  };

  const onWindow = async (act: string, body: unknown = {}) => {
    const { value } = await command<CounterWindow>(`/api/queue/windows/${windowId}/${act}`, body);
    if (value && window.value) window.value = { ...window.value, ...value, waiting: value.waiting ?? window.value.waiting };
  };

  const close = async (reason: string): Promise<boolean> => {
    const path = `/api/queue/windows/${windowId}/session?reason=${encodeURIComponent(reason)}`;
    return (await command(path, undefined, 'DELETE')).done;
  };

  return { window, ticket, held, missed, problem, busy, nobody, unknown, online, emergency, callNext, onTicket, onWindow, close };
}

export type Desk = ReturnType<typeof useDesk>;
