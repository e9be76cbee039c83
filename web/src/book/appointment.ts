export interface Slot {
  startsAt: string;
  endsAt: string;
  places: number;
  free: number;
}

export interface Booked {
  id: string;
  code: string;
  hallId: string;
  itemCode: string;
  startsAt: string;
  checkInFrom: string;
  checkInUntil: string;
}

const mark = 'GUICHET-APPOINTMENT';

/** What the QR code says, and what can be typed instead of it: the number of the appointment and its code. */
export function proofText({ id, code }: Pick<Booked, 'id' | 'code'>): string {
  return `${mark}:${id}:${code}`;
}

/** Reads what a scanner types, or a person: the text of the code, or number and code with anything between them. */
export function readProof(text: string): { appointmentId: string; appointmentCode: string } | null {
  const parts = text.trim().split(/[\s:;,/]+/).filter(Boolean);
  if (parts[0]?.toUpperCase() === mark) parts.shift();
  const [appointmentId, ...rest] = parts;
  const code = rest.join('').replace(/-/g, '').toUpperCase();
  if (!appointmentId || !/^[A-Za-z0-9-]{8,64}$/.test(appointmentId) || !/^[0-9A-Z]{12}$/.test(code)) return null;
  return { appointmentId: appointmentId.toLowerCase(), appointmentCode: code };
}

/** In groups of four, as it is read aloud. */
export function grouped(code: string): string {
  return code.match(/.{1,4}/g)?.join(' ') ?? code;
}

const referralMark = 'GUICHET-REFERRAL';

/** What the code on a referral's slip says. */
export function referralText(id: string): string {
  return `${referralMark}:${id}`;
}

/** The number of a referral, scanned or typed; the hall looks whether there is one. */
export function readReferral(text: string): string | null {
  const found = /^(?:GUICHET-REFERRAL:)?([0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12})$/i.exec(text.trim());
  return found ? found[1]!.toLowerCase() : null;
}
