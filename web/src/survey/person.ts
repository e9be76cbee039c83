import { newKey } from '../shared/key';
import { remembered } from '../shared/remembered';

interface Visit {
  hallId: string;
  ticketId: string;
  token: string;
}

/**
 * What makes one person answer once: the visit, when the survey was opened from the page of one's own number in this
 * tab, else what this browser calls itself. The service keeps neither.
 */
export function deviceKey(): string {
  const known = remembered.read('device');
  if (known && known.length >= 16) return known;
  const made = newKey();
  remembered.write('device', made);
  return made;
}

const place = 'guichet.visit';

/** The token stays in this tab and out of the address. */
export function keepVisit(visit: Visit): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(visit));
  } catch {
    // Then the survey is answered without the visit.
  }
}

/** What goes with the answers to a survey of this hall. */
export function keptVisit(hallId: string): Pick<Visit, 'ticketId' | 'token'> | null {
  try {
    const visit = JSON.parse(sessionStorage.getItem(place) ?? 'null') as Visit | null;
    return visit?.hallId === hallId ? { ticketId: visit.ticketId, token: visit.token } : null;
  } catch {
    return null;
  }
}
