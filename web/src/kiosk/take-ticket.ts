import type { IssuedTicket, Priority } from '../shared/api';
import { call, type Problem } from '../shared/http';
import { newKey } from '../shared/key';
import { patiently } from '../shared/patience';

export interface Wish {
  hallId: string;
  itemCode: string;
  priority: Priority;
  priorityReason?: string;
  groupSize?: number;
  moreItems?: string[];
}

/** Somebody came for an appointment, or was sent by another hall: the item comes with it. */
export type Proof = { appointmentId: string; appointmentCode: string } | { referralId: string };
export type Arrival = Proof & { hallId: string };

/**
 * One person's wish for one number. The key is made with the wish and stays with it however often it is sent:
 * the queue then answers with the same ticket, so that no try can print a second one.
 */
export class TakeTicket {
  private readonly key = newKey();

  constructor(
    readonly wish: Wish | Arrival,
    private readonly send: typeof call = call,
    private readonly pause?: (ms: number) => Promise<void>,
  ) {}

  /** Waits a second and a half for each answer; `slow` is told as soon as the first did not come. */
  take(slow: (problem: Problem) => void): Promise<IssuedTicket> {
    return patiently(
      () => this.send<IssuedTicket>('POST', '/api/queue/tickets', { body: this.wish, key: this.key, timeoutMs: 1500 }),
      { pausesMs: [300, 700, 1500, 2500, 2500], waiting: slow, pause: this.pause },
    );
  }
}
