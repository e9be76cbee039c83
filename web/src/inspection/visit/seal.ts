import { remembered } from '../../shared/remembered';
import { fromHex, sha256, toHex } from './sha256';

/**
 * What opens a piece of evidence later. Without the salt nobody can show what was sealed, so it outlives the tab, other
 * than what was typed; neither salt nor hash says anything about a person.
 */
export interface Seal {
  hash: string;
  salt: string;
  contentHash: string;
}

/** `SHA-256(salt ‖ SHA-256(content))`, as the service checks it. */
export async function sealed(contentHash: string, salt = toHex(crypto.getRandomValues(new Uint8Array(32)))): Promise<Seal> {
  const joined = new Uint8Array([...fromHex(salt), ...fromHex(contentHash)]);
  return { hash: await sha256(joined), salt, contentHash };
}

const hex = (text: unknown, least: number, most: number) => typeof text === 'string' && /^([0-9a-f]{2})*$/.test(text) && text.length >= least && text.length <= most;

/** The seals that a text holds; what is none is left out. */
export function readSeals(text: string | null): Seal[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(found)) return [];
    return found.filter((one: Seal) => hex(one?.hash, 64, 64) && hex(one.salt, 32, 128) && hex(one.contentHash, 64, 64)).map(({ hash, salt, contentHash }: Seal) => ({ hash, salt, contentHash }));
  } catch {
    return [];
  }
}

const name = (inspection: string) => `seals.${inspection}`;

export const seals = {
  of: (inspection: string): Seal[] => readSeals(remembered.read(name(inspection))),
  /** False when this browser keeps nothing: then the file is all there is. */
  keep(inspection: string, more: Seal[]): boolean {
    const known = seals.of(inspection);
    const fresh = more.filter((one) => !known.some((old) => old.hash === one.hash));
    return remembered.write(name(inspection), JSON.stringify([...known, ...fresh]));
  },
  forget: (inspection: string): boolean => remembered.write(name(inspection), null),
};
