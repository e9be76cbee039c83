import { fromBase64, toBase64, type Bytes } from './bytes';
import { Unreadable } from './note';

/** That an entry stands in a log, to be checked without asking anybody (C2SP tlog-proof, a `.tlog-proof` file). */
export interface Receipt {
  index: number;
  path: Bytes[];
  /** The checkpoint, as it was signed. */
  note: string;
  /** What else the file carries: our receipts carry the entry itself. Only what its hash proves is believed. */
  extra: Bytes | null;
}

const HEADING = 'c2sp.org/tlog-proof@v1';
const LONGEST_PATH = 64;

export function readReceipt(text: string): Receipt {
  const gap = text.indexOf('\n\n');
  if (gap < 0) throw new Unreadable('receipt');
  const lines = text.slice(0, gap).split('\n');
  if (lines.shift() !== HEADING) throw new Unreadable('receipt');
  let extra: Bytes | null = null;
  if (lines[0]?.startsWith('extra ')) {
    extra = fromBase64(lines.shift()!.slice('extra '.length));
    if (!extra) throw new Unreadable('receipt');
  }
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')?.[1];
  if (index === undefined || !Number.isSafeInteger(Number(index)) || lines.length > LONGEST_PATH) throw new Unreadable('receipt');
  const path = lines.map((line) => {
    const hash = fromBase64(line);
    if (hash?.length !== 32) throw new Unreadable('receipt');
    return hash;
  });
  return { index: Number(index), path, note: text.slice(gap + 2), extra };
}

/** The same receipt with its entry aboard: one file that needs no other. The format leaves `extra` to whoever uses it. */
export function withEntry(receipt: string, entry: Uint8Array): string {
  const lines = receipt.split('\n');
  const head = lines[1]?.startsWith('extra ') ? lines.slice(2) : lines.slice(1);
  return [lines[0], `extra ${toBase64(entry)}`, ...head].join('\n');
}

/** A page of a search with its proofs, as the ledger exports it: a line each. */
export interface Export {
  note: string;
  entries: { index: number; leaf: Bytes; path: Bytes[] }[];
}

export function readExport(text: string): Export {
  try {
    const lines = text.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    const note = lines.shift()?.checkpoint;
    const end = lines.pop();
    if (typeof note !== 'string' || !end || !('next' in end) || end.entries !== lines.length) throw new Unreadable('export');
    const entries = lines.map(({ index, leaf, proof }) => {
      const bytes = typeof leaf === 'string' ? fromBase64(leaf) : null;
      const path = (proof as string[]).map((one) => fromBase64(one));
      if (!Number.isSafeInteger(index) || !bytes || path.some((hash) => hash?.length !== 32)) throw new Unreadable('export');
      return { index: index as number, leaf: bytes, path: path as Bytes[] };
    });
    return { note, entries };
  } catch {
    throw new Unreadable('export');
  }
}
