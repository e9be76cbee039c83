/** What is typed in from a paper form or a call. `receivedAt` as a form field has it: local time without a zone. */
export interface Entry {
  ticketId: string;
  channel: 'PAPER' | 'HOTLINE';
  level: number | null;
  tags: string[];
  comment: string;
  phone: string;
  receivedAt: string;
}

export function emptyEntry(ticketId: string, now = new Date()): Entry {
  return { ticketId, channel: 'PAPER', level: null, tags: [], comment: '', phone: '', receivedAt: localMinute(now) };
}

/** Ready to be sent once there is a face and a time. */
export function isComplete(entry: Entry): boolean {
  return entry.level !== null && !Number.isNaN(Date.parse(entry.receivedAt));
}

/** What the service takes; what was left empty stays away. A field knows minutes only: within the minute in which the service ended, its end counts. */
export function bodyOf(entry: Entry, endedAt: string | null): Record<string, unknown> {
  const comment = entry.comment.trim();
  const phone = entry.phone.trim();
  const typed = Date.parse(entry.receivedAt);
  const ended = Date.parse(endedAt ?? '');
  const received = ended > typed && ended - typed < 60_000 ? ended : typed;
  return {
    ticketId: entry.ticketId,
    channel: entry.channel,
    level: entry.level,
    tags: entry.tags,
    receivedAt: new Date(received).toISOString(),
    ...(comment ? { comment } : {}),
    ...(phone ? { contact: { phone } } : {}),
  };
}

/** The minute that has begun, so that a form filled in at once is not in the future. */
function localMinute(now: Date): string {
  const shifted = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
