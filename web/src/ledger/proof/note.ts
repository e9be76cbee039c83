import { fromBase64, join, toHex, utf8, type Bytes } from './bytes';
import { sha256 } from './merkle';

/** What was given is not what it should be: `what` names it. */
export class Unreadable extends Error {
  constructor(readonly what: 'note' | 'checkpoint' | 'key' | 'receipt' | 'export') {
    super(what);
  }
}

export interface Signature {
  name: string;
  /** Eight digits: which of the name's keys. */
  id: string;
  bytes: Bytes;
}

/** A text and who signed it (C2SP signed-note). What is signed is the text with its last newline. */
export interface Note {
  text: string;
  signatures: Signature[];
}

/** A key to verify with, from a line `name+id+key`. */
export interface VerifierKey {
  name: string;
  id: string;
  bytes: Bytes;
}

/** The first lines of a checkpoint: which log, how many leaves, the hash of all of them. */
export interface Checkpoint {
  origin: string;
  size: number;
  root: Bytes;
}

const MOST_SIGNATURES = 64;
const ED25519 = new Uint8Array([1]);

export function readNote(note: string): Note {
  // The text may have empty lines: the last one ends it.
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) throw new Unreadable('note');
  const text = note.slice(0, end + 1);
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x09\x0b-\x1f]/.test(text)) throw new Unreadable('note');
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw new Unreadable('note');
  return { text, signatures: lines.map(readSignature) };
}

function readSignature(line: string): Signature {
  const parts = /^\u2014 ([^\s+]+) (\S+)$/u.exec(line);
  const bytes = parts && fromBase64(parts[2]!);
  if (!bytes || bytes.length <= 4) throw new Unreadable('note');
  return { name: parts[1]!, id: toHex(bytes.subarray(0, 4)), bytes: bytes.slice(4) };
}

export function readCheckpoint(note: Note): Checkpoint {
  const [origin = '', size = '', hash = ''] = note.text.split('\n');
  const root = fromBase64(hash);
  if (origin === '' || !/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size)) || root?.length !== 32) {
    throw new Unreadable('checkpoint');
  }
  return { origin, size: Number(size), root };
}

/** The id is a hash of name and key: a line in which they do not belong together is refused. */
export async function readKey(line: string): Promise<VerifierKey> {
  const parts = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line.trim());
  const bytes = parts && fromBase64(parts[3]!);
  if (!bytes || bytes.length !== 33 || bytes[0] !== 1) throw new Unreadable('key');
  const [name, id] = [parts[1]!, parts[2]!];
  const hash = await sha256(utf8(`${name}\n`), ED25519, bytes.subarray(1));
  if (toHex(hash.subarray(0, 4)) !== id) throw new Unreadable('key');
  return { name, id, bytes: bytes.slice(1) };
}

/**
 * `good` one of these keys signed; `bad` a line of one of them does not fit; `stranger` none of them signed;
 * `unable` this browser cannot tell.
 */
export type Signed = { state: 'good' | 'bad' | 'stranger' | 'unable'; key: VerifierKey | null };

export async function signedBy(note: Note, keys: VerifierKey[], subtle: SubtleCrypto = crypto.subtle): Promise<Signed> {
  let good: VerifierKey | null = null;
  for (const signature of note.signatures) {
    const key = keys.find((one) => one.name === signature.name && one.id === signature.id);
    if (!key) continue;
    const fits = await verifies(utf8(note.text), signature.bytes, key, subtle);
    if (fits === null) return { state: 'unable', key };
    if (!fits) return { state: 'bad', key };
    good ??= key;
  }
  return good ? { state: 'good', key: good } : { state: 'stranger', key: null };
}

/** Null where the browser knows nothing of Ed25519. */
async function verifies(text: Bytes, signature: Bytes, key: VerifierKey, subtle: SubtleCrypto): Promise<boolean | null> {
  let imported: CryptoKey;
  try {
    imported = await subtle.importKey('raw', key.bytes, { name: 'Ed25519' }, false, ['verify']);
  } catch (thrown) {
    // A browser without the algorithm says so by this name; a key that is no key is a fault of the key.
    return thrown instanceof DOMException && thrown.name !== 'NotSupportedError' ? false : null;
  }
  return subtle.verify({ name: 'Ed25519' }, imported, signature, text);
}

/** The line that `readKey` reads. */
export function keyLine(key: VerifierKey): string {
  return `${key.name}+${key.id}+${btoa(String.fromCharCode(...join(ED25519, key.bytes)))}`;
}
