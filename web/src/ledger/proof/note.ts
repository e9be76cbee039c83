import { fromBase64, join, toBase64, toHex, utf8, type Bytes } from './bytes';
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

/** `log` signs what it wrote; `witness` cosigns what it has seen, with the time. */
export type KeyKind = 'log' | 'witness';

/** A key to verify with, from a line `name+id+key`. */
export interface VerifierKey {
  name: string;
  id: string;
  kind: KeyKind;
  bytes: Bytes;
}

/** The first lines of a checkpoint: which log, how many leaves, the hash of all of them. */
export interface Checkpoint {
  origin: string;
  size: number;
  root: Bytes;
}

const MOST_SIGNATURES = 64;
/** The byte that the standard puts before a key: what signs with it signs in this way. */
const KINDS = { log: 1, witness: 4 } as const;
const TIME_BYTES = 8;
const SIGNATURE_BYTES = 64;
/** Seconds; what is later no calendar of the browser can say. */
const LATEST = 8_640_000_000_000n;

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
  const kind = (Object.keys(KINDS) as KeyKind[]).find((one) => KINDS[one] === bytes?.[0]);
  if (!bytes || bytes.length !== 33 || !kind) throw new Unreadable('key');
  const [name, id] = [parts[1]!, parts[2]!];
  const hash = await sha256(utf8(`${name}\n`), bytes);
  if (toHex(hash.subarray(0, 4)) !== id) throw new Unreadable('key');
  return { name, id, kind, bytes: bytes.slice(1) };
}

/**
 * `good` one of these keys signed; `bad` a line of one of them does not fit; `stranger` none of them signed;
 * `unable` this browser cannot tell.
 */
export type Signed = { state: 'good' | 'bad' | 'stranger' | 'unable'; key: VerifierKey | null };

export async function signedBy(note: Note, keys: VerifierKey[], subtle: SubtleCrypto = crypto.subtle): Promise<Signed> {
  let good: VerifierKey | null = null;
  for (const signature of note.signatures) {
    const key = keys.find((one) => one.kind === 'log' && isOf(signature, one));
    if (!key) continue;
    const fits = await verifies(utf8(note.text), signature.bytes, key, subtle);
    if (fits === null) return { state: 'unable', key };
    if (!fits) return { state: 'bad', key };
    good ??= key;
  }
  return good ? { state: 'good', key: good } : { state: 'stranger', key: null };
}

/**
 * What a witness says of a checkpoint: `good` it has seen it, at this time, and none before that this one does not
 * continue; `bad` its line does not fit; `missing` it has not signed this one; `unable` this browser cannot tell.
 */
export interface Cosigned {
  key: VerifierKey;
  state: 'good' | 'bad' | 'missing' | 'unable';
  at: Date | null;
}

/** Each witness among these keys (C2SP tlog-cosignature, version 1), in their order. */
export function cosignedBy(note: Note, keys: VerifierKey[], subtle: SubtleCrypto = crypto.subtle): Promise<Cosigned[]> {
  return Promise.all(keys.filter((key) => key.kind === 'witness').map((key) => cosigned(note, key, subtle)));
}

async function cosigned(note: Note, key: VerifierKey, subtle: SubtleCrypto): Promise<Cosigned> {
  let at: Date | null = null;
  for (const { bytes } of note.signatures.filter((one) => isOf(one, key))) {
    const seconds = bytes.length === TIME_BYTES + SIGNATURE_BYTES ? new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0) : null;
    if (seconds === null || seconds > LATEST) return { key, state: 'bad', at: null };
    // The time is under the signature: nobody else can say that it was seen earlier, or later.
    const fits = await verifies(utf8(`cosignature/v1\ntime ${seconds}\n${note.text}`), bytes.slice(TIME_BYTES), key, subtle);
    if (fits === null) return { key, state: 'unable', at: null };
    if (!fits) return { key, state: 'bad', at: null };
    at ??= new Date(Number(seconds) * 1000);
  }
  return { key, state: at ? 'good' : 'missing', at };
}

const isOf = (signature: Signature, key: VerifierKey) => key.name === signature.name && key.id === signature.id;

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
  return `${key.name}+${key.id}+${toBase64(join(new Uint8Array([KINDS[key.kind]]), key.bytes))}`;
}
