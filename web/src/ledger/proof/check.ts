import { same, type Bytes } from './bytes';
import { climb, leafHash, type Climb } from './merkle';
import { cosignedBy, readCheckpoint, readNote, signedBy, type Checkpoint, type Cosigned, type Note, type Signed, type VerifierKey } from './note';
import type { Export, Receipt } from './receipt';

/** `unknown` is never shown as good: something is missing that would tell. */
export type Verdict = 'good' | 'bad' | 'unknown';

/** All that was reckoned, so that a person can follow it; every hash is this browser's own. */
export interface Check {
  index: number;
  note: Note;
  checkpoint: Checkpoint;
  /** `isCompared`: the ledger said a hash as well; else the path alone tells whether this one is right. */
  leaf: { state: Verdict; hash: Bytes | null; isCompared: boolean };
  /** Null when the path has the wrong length for its place in the tree. */
  path: Climb[] | null;
  root: { state: Verdict; hash: Bytes | null };
  signature: Signed;
  /** What each known witness says of the checkpoint. */
  witnesses: Cosigned[];
  verdict: Verdict;
}

/**
 * Whether the entry stands at its place in the log that one of these keys signed for.
 *
 * @param keys of the log and of its witnesses
 * @param claimed the leaf's hash as the ledger says it, if it said one
 */
export async function checkReceipt(receipt: Receipt, entry: Bytes | null, keys: VerifierKey[], claimed: Bytes | null = null, subtle: SubtleCrypto = crypto.subtle): Promise<Check> {
  const note = readNote(receipt.note);
  const checkpoint = readCheckpoint(note);
  const signature = await signedBy(note, keys.filter((key) => key.name === checkpoint.origin), subtle);
  const witnesses = await cosignedBy(note, keys, subtle);
  const start = entry ? await leafHash(entry) : null;
  const path = start ? await climb(receipt.index, checkpoint.size, start, receipt.path) : [];
  const reached = path && start ? (path.at(-1)?.result ?? start) : null;
  const leaf: Check['leaf'] = { state: !start ? 'unknown' : claimed && !same(start, claimed) ? 'bad' : 'good', hash: start, isCompared: claimed !== null };
  const root: Check['root'] = { state: !start ? 'unknown' : reached && same(reached, checkpoint.root) ? 'good' : 'bad', hash: reached };
  return { index: receipt.index, note, checkpoint, leaf, path, root, signature, witnesses, verdict: worst(leaf.state, root.state, ofSignature(signature), ...witnesses.map(ofCosignature)) };
}

export interface ExportCheck {
  checkpoint: Checkpoint;
  signature: Signed;
  witnesses: Cosigned[];
  good: number;
  /** Indexes whose bytes or path do not lead to the signed root. */
  bad: number[];
  verdict: Verdict;
}

/** Every entry of an export against its one checkpoint. */
export async function checkExport(found: Export, keys: VerifierKey[], subtle: SubtleCrypto = crypto.subtle): Promise<ExportCheck> {
  const note = readNote(found.note);
  const checkpoint = readCheckpoint(note);
  const signature = await signedBy(note, keys.filter((key) => key.name === checkpoint.origin), subtle);
  const witnesses = await cosignedBy(note, keys, subtle);
  const bad: number[] = [];
  for (const { index, leaf, path } of found.entries) {
    const start = await leafHash(leaf);
    const steps = await climb(index, checkpoint.size, start, path);
    if (!steps || !same(steps.at(-1)?.result ?? start, checkpoint.root)) bad.push(index);
  }
  return { checkpoint, signature, witnesses, good: found.entries.length - bad.length, bad, verdict: worst(bad.length ? 'bad' : 'good', ofSignature(signature), ...witnesses.map(ofCosignature)) };
}

/** A text that nobody known has signed proves nothing: it is as bad as one that does not fit. */
export function ofSignature({ state }: Signed): Verdict {
  return state === 'good' ? 'good' : state === 'unable' ? 'unknown' : 'bad';
}

/** A witness that has not signed takes nothing away: the log's own signature says what it says. A false line does. */
export function ofCosignature({ state }: Cosigned): Verdict {
  return state === 'bad' ? 'bad' : state === 'unable' ? 'unknown' : 'good';
}

export function worst(...verdicts: Verdict[]): Verdict {
  if (verdicts.includes('bad')) return 'bad';
  return verdicts.includes('unknown') ? 'unknown' : 'good';
}
