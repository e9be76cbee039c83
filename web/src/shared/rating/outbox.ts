import { call, problemOf, type Problem } from '../http';
import { newKey } from '../key';
import { remembered } from '../remembered';

export interface Rating {
  ticketId: string;
  token: string;
  level: number;
  tags: string[];
  comment?: string;
  channel: 'PAD' | 'PAGE' | 'KIOSK';
  shownMillis?: number;
  contact?: { name?: string; phone: string };
}

/** What waits for the network. No comment and no contact: free text may hold personal data and is not left on a shared device. */
export type Waiting = Pick<Rating, 'ticketId' | 'token' | 'level' | 'tags' | 'channel' | 'shownMillis'> & { key: string };

export interface Store {
  read(): Waiting[];
  write(waiting: Waiting[]): void;
}

export type Sender = (rating: Omit<Rating, 'channel'> & { channel: string }, key: string) => Promise<unknown>;

const send: Sender = (rating, key) =>
  call('POST', '/api/evaluation/ratings', { body: rating, key, timeoutMs: 4000 });

/** Ratings given and not yet known to have arrived. Each keeps its one key until the service's answer is definite. */
export class RatingOutbox {
  private draining: Promise<void> | null = null;

  constructor(
    private readonly store: Store = browserStore,
    private readonly sender: Sender = send,
  ) {}

  get waiting(): number {
    return this.store.read().length;
  }

  /** Sends now. `kept` says that the network failed, the rating waits here, and it goes with the same key. */
  async give(rating: Rating): Promise<'sent' | 'kept'> {
    const key = newKey();
    const { comment, contact, ...lasting } = rating;
    // Kept before it is sent: a power cut between the two loses nothing.
    this.add({ ...lasting, key });
    const problem = await this.attempt(rating, key);
    if (problem && mayPass(problem)) return 'kept';
    this.remove(key);
    if (problem && problem.code !== 'already-rated') throw problem;
    return 'sent';
  }

  /** Sends what waits, oldest first, and stops at the first that the network refuses. Never two drains at once. */
  drain(): Promise<void> {
    this.draining ??= this.run().finally(() => (this.draining = null));
    return this.draining;
  }

  private async run(): Promise<void> {
    for (const { key, ...rating } of this.store.read()) {
      const problem = await this.attempt(rating, key);
      if (problem?.passing) return;
      // A fault of the service with this one: kept, but those behind it need not wait.
      if (problem && mayPass(problem)) continue;
      // Taken, rated before, or refused for good: sending again would change nothing.
      this.remove(key);
    }
  }

  private async attempt(rating: Omit<Rating, 'channel'> & { channel: string }, key: string): Promise<Problem | null> {
    try {
      await this.sender(rating, key);
      return null;
    } catch (thrown) {
      return problemOf(thrown);
    }
  }

  private add(entry: Waiting): void {
    this.store.write([...this.store.read(), entry]);
  }

  private remove(key: string): void {
    this.store.write(this.store.read().filter((entry) => entry.key !== key));
  }
}

/** Also a fault of the service, and a session or CSRF cookie that ran out meanwhile: the rating itself was not refused. */
function mayPass(problem: Problem): boolean {
  return (
    problem.passing || problem.status === 0 || problem.status >= 500 || ['unauthenticated', 'forbidden'].includes(problem.code)
  );
}

let memory: Waiting[] = [];

const browserStore: Store = {
  read() {
    const text = remembered.read('ratings');
    if (!text) return memory;
    try {
      return JSON.parse(text) as Waiting[];
    } catch {
      return memory;
    }
  },
  write(waiting) {
    memory = waiting;
    remembered.write('ratings', waiting.length ? JSON.stringify(waiting) : null);
  },
};
