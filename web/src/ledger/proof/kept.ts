import { call } from '../../shared/http';
import { remembered } from '../../shared/remembered';
import { fromBase64, type Bytes } from './bytes';
import { continues } from './merkle';
import { readCheckpoint, readNote, type Checkpoint, type Note } from './note';

/**
 * The last checkpoint this browser saw and found good. Whoever rewrites the ledger would have to rewrite it here too:
 * each newer checkpoint must continue it.
 */
export type Kept = { state: 'first' | 'good' | 'bad' | 'unknown'; size: number };

type Ask = (from: number, to: number) => Promise<Bytes[]>;

const name = (origin: string) => `ledger.checkpoint.${origin}`;

export function keptCheckpoint(origin: string): Checkpoint | null {
  try {
    const note = remembered.read(name(origin));
    return note === null ? null : readCheckpoint(readNote(note));
  } catch {
    return null;
  }
}

/** Compares, and keeps the newer one when it continues the one that was kept. Only what is signed may be given. */
export async function compareWithKept(note: Note, text: string, ask: Ask = askConsistency): Promise<Kept> {
  const now = readCheckpoint(note);
  const before = keptCheckpoint(now.origin);
  if (!before) {
    remembered.write(name(now.origin), text);
    return { state: 'first', size: now.size };
  }
  try {
    const [older, newer] = before.size <= now.size ? [before, now] : [now, before];
    const proof = older.size === newer.size || older.size === 0 ? [] : await ask(older.size, newer.size);
    if (!(await continues(older.size, newer.size, older.root, newer.root, proof))) return { state: 'bad', size: before.size };
    if (newer === now) remembered.write(name(now.origin), text);
    return { state: 'good', size: before.size };
  } catch {
    return { state: 'unknown', size: before.size };
  }
}

async function askConsistency(from: number, to: number): Promise<Bytes[]> {
  const { hashes } = await call<{ hashes: string[] }>('GET', `/api/audit/log/proofs/consistency?from=${from}&to=${to}`);
  return hashes.map((hash) => fromBase64(hash) ?? new Uint8Array());
}
