import { fromBase64, type Bytes } from '../proof/bytes';
import { readExport, readReceipt, type Export, type Receipt } from '../proof/receipt';
import { Unreadable } from '../proof/note';

export interface Given {
  name: string;
  bytes: Bytes;
}

/** What somebody dropped: a receipt, with its entry if one of the files is that; or an export. */
export type Understood =
  | { kind: 'receipt'; name: string; receipt: Receipt; entry: Bytes | null }
  | { kind: 'export'; name: string; export: Export }
  | { kind: 'unreadable'; name: string };

export const LARGEST = 32_000_000;

/** By what stands in the files, not by how they are called. */
export function understand(files: Given[]): Understood | null {
  const named = files.map((file) => ({ ...file, text: textOf(file.bytes) }));
  const exported = named.find(({ text }) => text.startsWith('{"checkpoint":'));
  const receipt = named.find(({ text }) => text.startsWith('c2sp.org/tlog-proof@'));
  const main = receipt ?? exported ?? named[0];
  if (!main) return null;
  try {
    if (main === receipt) {
      const read = readReceipt(main.text);
      return { kind: 'receipt', name: main.name, receipt: read, entry: files.find((file) => file.name !== main.name)?.bytes ?? read.extra };
    }
    if (main === exported) return { kind: 'export', name: main.name, export: readExport(main.text) };
  } catch (thrown) {
    if (!(thrown instanceof Unreadable)) throw thrown;
  }
  return { kind: 'unreadable', name: main.name };
}

function textOf(bytes: Bytes): string {
  return new TextDecoder().decode(bytes);
}

/** The entry's bytes as the ledger has them, to compare. */
export function leafOf(entry: { leaf: string }): Bytes | null {
  return fromBase64(entry.leaf);
}
