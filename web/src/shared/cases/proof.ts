/** Number and secret of a case, as they stand behind the `#` of the address: that part never leaves the browser. */
export interface Proof {
  number: string;
  secret: string;
}

export const longestSecret = 16;

export function followAddress(origin: string, { number, secret }: Proof): string {
  return `${origin}/follow#${number}/${secret}`;
}

/** Either part may be missing; what is no number or no secret is left out. */
export function readProof(hash: string): Proof {
  const [number = '', secret = ''] = decodeURIComponent(hash.replace(/^#/, '')).split('/');
  return { number: /^\d{8}-\d{5,}$/.test(number) ? number : '', secret: /^[0-9A-Za-z]{16}$/.test(secret) ? secret : '' };
}

/** In groups of four, as it is read aloud. */
export function grouped(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret;
}

/** As people copy it; the service knows O from 0 itself. */
export function plain(secret: string): string {
  return secret.replace(/[\s-]/g, '').toUpperCase();
}

/** A number as people type it: spaces do not matter, and any dash will do. */
export function plainNumber(number: string): string {
  return number.replace(/\s/g, '').replace(/[‐-―－—]/g, '-');
}

export function proofHeaders({ number, secret }: Proof): Record<string, string> {
  return { 'X-Case-Number': number, 'X-Case-Secret': plain(secret) };
}
