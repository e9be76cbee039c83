import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { understand } from '../src/ledger/check/files';
import { differences, fromBase64, join, toBase64, toHex, utf8, type Bytes } from '../src/ledger/proof/bytes';
import { checkExport, checkReceipt, worst } from '../src/ledger/proof/check';
import { compareWithKept, keptCheckpoint } from '../src/ledger/proof/kept';
import { climb, continues, leafHash } from '../src/ledger/proof/merkle';
import { cosignedBy, keyLine, readCheckpoint, readKey, readNote, signedBy, type VerifierKey } from '../src/ledger/proof/note';
import { rowsOf } from '../src/ledger/proof/raw';
import { readExport, readReceipt, withEntry } from '../src/ledger/proof/receipt';

/** Known answers of the reference leaves of Certificate Transparency, from two implementations that are not ours. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(hex);
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
].map(hex);
const PATH_5_OF_8 = ['bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b', 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'].map(hex);
const FROM_6_TO_8 = ['0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a', 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'].map(hex);

const VKEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const NOTE = 'This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
const OTHER_VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';

/** Eight leaves, signed and cosigned with Node's own Ed25519; the ledger's test has the same lines. */
const LOG_VKEY = 'ledger.test/audit+093a0e9f+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const WITNESS_VKEY = 'supervision.test+8794a14b+BIqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c';
const COSIGNATURE = '\u2014 supervision.test h5ShSwAAAABpKRTgyoWNUcwnw9wfSjY6HNskBqM2kOGEba1O/M62+OVAJqKVQxpLFXvd0zyz+I/uUqWJXQ+DVuPeRwU/d3wHYG0ADA==\n';
const COSIGNED_AT = new Date(1764300000_000);

const ORIGIN = 'ledger.test/audit';
let log: TestLog;
beforeAll(async () => (log = await TestLog.with(LEAVES)));
afterEach(() => vi.unstubAllGlobals());

describe('the tree', () => {
  test('the known path of leaf 5 of 8 leads to the known root, level by level', async () => {
    const steps = (await climb(5, 8, await leafHash(LEAVES[5]!), PATH_5_OF_8))!;

    expect(steps.map((one) => one.side)).toEqual(['left', 'right', 'left']);
    expect(toHex(steps.at(-1)!.result)).toBe(toHex(ROOTS[7]!));
  });

  test('every leaf of every size up to 8 leads to the known root', async () => {
    for (let size = 1; size <= 8; size++) {
      for (let index = 0; index < size; index++) {
        const start = await leafHash(LEAVES[index]!);
        const steps = (await climb(index, size, start, pathOf(index, LEAVES.slice(0, size))))!;
        expect(toHex(steps.at(-1)?.result ?? start), `${index} of ${size}`).toBe(toHex(ROOTS[size - 1]!));
      }
    }
  });

  test('a changed leaf, hash or order leads elsewhere', async () => {
    const start = await leafHash(LEAVES[5]!);
    const root = toHex(ROOTS[7]!);
    const reached = async (leaf: Bytes, path: Bytes[], index = 5) => toHex((await climb(index, 8, leaf, path))!.at(-1)!.result);

    expect(await reached(await leafHash(hex('40414244')), PATH_5_OF_8)).not.toBe(root);
    expect(await reached(start, [PATH_5_OF_8[1]!, PATH_5_OF_8[0]!, PATH_5_OF_8[2]!])).not.toBe(root);
    expect(await reached(start, PATH_5_OF_8, 4)).not.toBe(root);
    for (let level = 0; level < 3; level++) expect(await reached(start, PATH_5_OF_8.map((hash, at) => (at === level ? flip(hash) : hash)))).not.toBe(root);
  });

  test.each([
    [5, 8, 2],
    [5, 8, 4],
    [0, 1, 1],
    [8, 8, 3],
    [-1, 8, 3],
    [0, 0, 0],
  ])('a path that does not fit its place leads to no root: %d of %d with %d', async (index, size, hashes) => {
    const path = Array.from({ length: hashes }, () => PATH_5_OF_8[0]!);

    expect(await climb(index, size, await leafHash(LEAVES[5]!), path)).toBeNull();
  });

  test('places beyond 32 bits are not cut', async () => {
    const path = Array.from({ length: 41 }, () => PATH_5_OF_8[0]!);

    expect(await climb(2 ** 40, 2 ** 40 + 1, ROOTS[0]!, path.slice(0, 1))).toHaveLength(1);
    expect(await climb(2 ** 40 - 1, 2 ** 40 + 1, ROOTS[0]!, path)).toHaveLength(41);
    expect(await climb(2 ** 40 - 1, 2 ** 40 + 1, ROOTS[0]!, path.slice(0, 40))).toBeNull();
  });

  test('a larger tree continues a smaller one by the known proof, and by no changed one', async () => {
    expect(await continues(6, 8, ROOTS[5]!, ROOTS[7]!, FROM_6_TO_8)).toBe(true);
    expect(await continues(6, 8, ROOTS[4]!, ROOTS[7]!, FROM_6_TO_8)).toBe(false);
    expect(await continues(6, 8, ROOTS[5]!, ROOTS[6]!, FROM_6_TO_8)).toBe(false);
    expect(await continues(6, 8, ROOTS[5]!, ROOTS[7]!, FROM_6_TO_8.map((hash, at) => (at === 1 ? flip(hash) : hash)))).toBe(false);
    expect(await continues(6, 8, ROOTS[5]!, ROOTS[7]!, FROM_6_TO_8.slice(1))).toBe(false);
    expect(await continues(6, 8, ROOTS[5]!, ROOTS[7]!, [])).toBe(false);
    expect(await continues(8, 6, ROOTS[7]!, ROOTS[5]!, FROM_6_TO_8)).toBe(false);
  });

  test('every pair of sizes up to 8 continues', async () => {
    for (let from = 1; from <= 8; from++) {
      for (let to = from; to <= 8; to++) {
        const proof = consistencyOf(from, LEAVES.slice(0, to));
        expect(await continues(from, to, ROOTS[from - 1]!, ROOTS[to - 1]!, proof), `${from} to ${to}`).toBe(true);
        if (from < to) expect(await continues(from, to, flip(ROOTS[from - 1]!), ROOTS[to - 1]!, proof), `${from} to ${to}`).toBe(false);
      }
    }
  });
});

describe('notes and keys', () => {
  test('the example of the standard verifies; with one letter changed it does not', async () => {
    const key = await readKey(VKEY);

    expect((await signedBy(readNote(NOTE), [key])).state).toBe('good');
    expect((await signedBy(readNote(NOTE.replace('example message', 'example massage')), [key])).state).toBe('bad');
    expect((await signedBy(readNote(NOTE), [await readKey(OTHER_VKEY)])).state).toBe('stranger');
    expect((await signedBy(readNote(NOTE), [])).state).toBe('stranger');
    expect(keyLine(key)).toBe(VKEY);
  });

  test('a browser without Ed25519 says that it cannot tell', async () => {
    const key = await readKey(VKEY);

    expect((await signedBy(readNote(NOTE), [key], withoutEd25519)).state).toBe('unable');
  });

  test.each(['', 'x', 'x\n', 'x\n\n', 'x\n\n\u2014 a b\n', 'x\n\n- a AAAAAAAA\n', 'x\n\n\u2014 a AAAA\n', 'x\n\n\u2014 a+b AAAAAAAA\n', 'x\r\n\n\u2014 a AAAAAAAA\n', 'x\n\n\u2014 a AAAAAAAA'])('%j is no note', (text) => {
    expect(() => readNote(text)).toThrow('note');
  });

  test('a text with empty lines ends at the last one', () => {
    expect(readNote('a\n\nb\n\n\u2014 a AAAAAAAA\n').text).toBe('a\n\nb\n');
  });

  test.each([
    '',
    'a+b',
    'example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    'example.com/fou+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    'example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    'example.com/foo+530d903a+AekyeRrm',
  ])('%j is no key', async (line) => {
    await expect(readKey(line)).rejects.toThrow('key');
  });

  test.each(['a\n1\n', 'a\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n', 'a\n1\nAAAA\n', '\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n'])('%j is no checkpoint', (text) => {
    expect(() => readCheckpoint({ text, signatures: [] })).toThrow('checkpoint');
  });
});

describe('witnesses', () => {
  const witnessed = () => log.note + COSIGNATURE;
  const states = async (note: string, keys: VerifierKey[], subtle?: SubtleCrypto) => (await cosignedBy(readNote(note), keys, subtle)).map((one) => one.state);
  /** One bit of the line's blob is another. */
  const changed = (at: number) => {
    const blob = fromBase64(COSIGNATURE.trim().split(' ')[2]!)!;
    blob[at]! ^= 1;
    return `${log.note}\u2014 supervision.test ${toBase64(blob)}\n`;
  };

  test('a cosignature fits its key, and says when', async () => {
    const witness = await readKey(WITNESS_VKEY);

    expect([witness.kind, keyLine(witness)]).toEqual(['witness', WITNESS_VKEY]);
    expect(await cosignedBy(readNote(witnessed()), [log.key, witness])).toEqual([{ key: witness, state: 'good', at: COSIGNED_AT }]);
  });

  test('what is not there is missing, and a line of an unknown key is passed over', async () => {
    const witness = await readKey(WITNESS_VKEY);

    expect(await states(log.note, [log.key, witness])).toEqual(['missing']);
    expect(await states(witnessed(), [log.key])).toEqual([]);
    // The key's id stands in the line: with another it is nobody's that is known.
    expect(await states(changed(0), [witness])).toEqual(['missing']);
  });

  test('a changed time or signature, a cut line, another checkpoint: all are wrong', async () => {
    const witness = await readKey(WITNESS_VKEY);
    const other = (await TestLog.with(LEAVES.slice(0, 7))).note;
    const cut = toBase64(fromBase64(COSIGNATURE.trim().split(' ')[2]!)!.slice(0, 70));

    for (const at of [4, 11, 12, 75]) expect(await states(changed(at), [witness]), `byte ${at}`).toEqual(['bad']);
    expect(await states(other + COSIGNATURE, [witness])).toEqual(['bad']);
    expect(await states(`${log.note}\u2014 supervision.test ${cut}\n`, [witness])).toEqual(['bad']);
    expect(await states(witnessed() + changed(12).slice(log.note.length), [witness])).toEqual(['bad']);
  });

  test('a browser without Ed25519 says that it cannot tell', async () => {
    expect(await states(witnessed(), [await readKey(WITNESS_VKEY)], withoutEd25519)).toEqual(['unable']);
  });

  test('a receipt without a cosignature holds, one with a false one does not', async () => {
    const keys = [log.key, await readKey(WITNESS_VKEY)];
    const head = log.receipt(5).slice(0, -log.note.length);
    const verdict = async (note: string) => (await checkReceipt(readReceipt(head + note), LEAVES[5]!, keys)).verdict;

    expect(await verdict(witnessed())).toBe('good');
    expect(await verdict(log.note)).toBe('good');
    expect(await verdict(changed(40))).toBe('bad');
    expect((await checkExport(readExport(log.export([1])), keys)).witnesses.map((one) => one.state)).toEqual(['missing']);
  });

  test('a witness never stands in for the log, nor the log for a witness', async () => {
    const witness = await readKey(WITNESS_VKEY);
    const own = await readKey(LOG_VKEY);

    expect(own).toEqual(log.key);
    expect((await signedBy(readNote(witnessed()), [witness])).state).toBe('stranger');
    expect((await signedBy(readNote(witnessed()), [{ ...witness, name: ORIGIN }])).state).toBe('stranger');
    expect(await states(witnessed(), [own])).toEqual([]);
  });
});

describe('receipts', () => {
  test('a receipt proves its entry', async () => {
    const done = await checkReceipt(readReceipt(log.receipt(5)), LEAVES[5]!, [log.key], await leafHash(LEAVES[5]!));

    expect(done.verdict).toBe('good');
    expect(toHex(done.root.hash!)).toBe(toHex(ROOTS[7]!));
    expect([done.leaf.state, done.root.state, done.signature.state]).toEqual(['good', 'good', 'good']);
    expect(done.path).toHaveLength(3);
  });

  test('each changed byte of the entry is seen', async () => {
    for (let at = 0; at < LEAVES[7]!.length; at++) {
      const changed = LEAVES[7]!.slice();
      changed[at]! ^= 1;
      const done = await checkReceipt(readReceipt(log.receipt(7)), changed, [log.key], await leafHash(LEAVES[7]!));
      expect([done.verdict, done.leaf.state, done.root.state, done.signature.state], `byte ${at}`).toEqual(['bad', 'bad', 'bad', 'good']);
    }
  });

  test('a changed path, place, size, root or signature is seen, and where', async () => {
    const whole = log.receipt(5);
    const lines = whole.split('\n');
    const with_ = (line: number, text: string) => lines.map((one, at) => (at === line ? text : one)).join('\n');
    const states = async (text: string) => {
      const done = await checkReceipt(readReceipt(text), LEAVES[5]!, [log.key]);
      return [done.verdict, done.root.state, done.signature.state];
    };

    expect(await states(whole)).toEqual(['good', 'good', 'good']);
    expect(await states(with_(2, toBase64(flip(PATH_5_OF_8[0]!))))).toEqual(['bad', 'bad', 'good']);
    expect(await states(with_(1, 'index 4'))).toEqual(['bad', 'bad', 'good']);
    expect(await states(with_(7, '9'))).toEqual(['bad', 'bad', 'bad']);
    expect(await states(with_(8, toBase64(flip(ROOTS[7]!))))).toEqual(['bad', 'bad', 'bad']);
    const signed = fromBase64(lines[10]!.split(' ')[2]!)!;
    signed[20]! ^= 1;
    expect(await states(with_(10, `\u2014 ${ORIGIN} ${toBase64(signed)}`))).toEqual(['bad', 'good', 'bad']);
  });

  test('who forges entry and root together has no signature for it', async () => {
    const forged = await TestLog.with([...LEAVES.slice(0, 7), utf8('forged')], 3);
    const done = await checkReceipt(readReceipt(forged.receipt(7)), utf8('forged'), [log.key]);

    expect([done.root.state, done.signature.state, done.verdict]).toEqual(['good', 'stranger', 'bad']);
  });

  test('a key of another name signs for no log', async () => {
    const done = await checkReceipt(readReceipt(log.receipt(5)), LEAVES[5]!, [{ ...log.key, name: 'other.test' }]);

    expect(done.signature.state).toBe('stranger');
  });

  test('without the entry, or without Ed25519, nothing is called good', async () => {
    const bare = await checkReceipt(readReceipt(log.receipt(5)), null, [log.key]);
    const blind = await checkReceipt(readReceipt(log.receipt(5)), LEAVES[5]!, [log.key], null, withoutEd25519);

    expect([bare.verdict, bare.leaf.state, bare.signature.state]).toEqual(['unknown', 'unknown', 'good']);
    expect([blind.verdict, blind.root.state, blind.signature.state]).toEqual(['unknown', 'good', 'unable']);
    expect(worst('good', 'unknown', 'bad')).toBe('bad');
  });

  test('a receipt may carry its entry, and is the same receipt otherwise', () => {
    const aboard = withEntry(log.receipt(5), LEAVES[5]!);

    expect(aboard.split('\n')[1]).toBe('extra QEFCQw==');
    expect(readReceipt(aboard)).toEqual({ ...readReceipt(log.receipt(5)), extra: LEAVES[5] });
    expect(withEntry(aboard, LEAVES[5]!)).toBe(aboard);
  });

  test.each(['', 'x', 'c2sp.org/tlog-proof@v2\nindex 1\n\nx', 'c2sp.org/tlog-proof@v1\n\nx', 'c2sp.org/tlog-proof@v1\nindex 01\n\nx', 'c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\nx', 'c2sp.org/tlog-proof@v1\nextra ?\nindex 1\n\nx', 'c2sp.org/tlog-proof@v1\nindex 9999999999999999\n\nx'])('%j is no receipt', (text) => {
    expect(() => readReceipt(text)).toThrow('receipt');
  });
});

describe('an export', () => {
  test('holds with every entry as it was', async () => {
    const done = await checkExport(readExport(log.export([1, 4, 7])), [log.key]);

    expect(done).toMatchObject({ verdict: 'good', good: 3, bad: [] });
  });

  test('names the entries that were changed', async () => {
    const found = readExport(log.export([1, 4, 7]));
    found.entries[1]!.leaf = utf8('changed');
    found.entries[2]!.path.pop();

    expect(await checkExport(found, [log.key])).toMatchObject({ verdict: 'bad', good: 1, bad: [4, 7] });
  });

  test.each(['', '{}', '{"checkpoint":"x"}', '{"checkpoint":"x"}\n{"entries":1,"next":null}', '{"checkpoint":"x"}\n{"index":1,"leaf":"?","proof":[]}\n{"entries":1,"next":null}'])('%j is none', (text) => {
    expect(() => readExport(text)).toThrow('export');
  });
});

describe('dropped files', () => {
  const file = (name: string, text: string | Bytes) => ({ name, bytes: typeof text === 'string' ? utf8(text) : text });

  test('are told by what stands in them', () => {
    expect(understand([file('a.leaf', LEAVES[5]!), file('b.txt', log.receipt(5))])).toMatchObject({ kind: 'receipt', name: 'b.txt', entry: LEAVES[5] });
    expect(understand([file('b.tlog-proof', withEntry(log.receipt(5), LEAVES[5]!))])).toMatchObject({ kind: 'receipt', entry: LEAVES[5] });
    expect(understand([file('b.tlog-proof', log.receipt(5))])).toMatchObject({ kind: 'receipt', entry: null });
    expect(understand([file('c.jsonl', log.export([1]))])).toMatchObject({ kind: 'export' });
  });

  test('that are nothing of ours are called so', () => {
    expect(understand([file('photo.jpg', '\u0000\u0001')])).toEqual({ kind: 'unreadable', name: 'photo.jpg' });
    expect(understand([file('b.tlog-proof', 'c2sp.org/tlog-proof@v1\nindex x\n\n')])).toEqual({ kind: 'unreadable', name: 'b.tlog-proof' });
    expect(understand([])).toBeNull();
  });
});

describe('the checkpoint this browser keeps', () => {
  const keeps = () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => kept.set(name, value), removeItem: (name: string) => kept.delete(name) });
  };
  const at = async (size: number) => (await TestLog.with(LEAVES.slice(0, size))).note;
  const ask = async (from: number, to: number) => consistencyOf(from, LEAVES.slice(0, to));

  test('is kept first, and continued by the next', async () => {
    keeps();
    expect(await compareWithKept(readNote(await at(3)), await at(3), ask)).toEqual({ state: 'first', size: 3 });
    expect(await compareWithKept(readNote(await at(8)), await at(8), ask)).toEqual({ state: 'good', size: 3 });
    expect(keptCheckpoint(ORIGIN)?.size).toBe(8);
    expect(await compareWithKept(readNote(await at(6)), await at(6), ask)).toEqual({ state: 'good', size: 8 });
    expect(keptCheckpoint(ORIGIN)?.size).toBe(8);
  });

  test('is not given up for a history that was rewritten', async () => {
    keeps();
    const rewritten = (await TestLog.with([utf8('other'), ...LEAVES.slice(1)])).note;
    await compareWithKept(readNote(await at(6)), await at(6), ask);

    expect(await compareWithKept(readNote(rewritten), rewritten, ask)).toEqual({ state: 'bad', size: 6 });
    expect(keptCheckpoint(ORIGIN)?.size).toBe(6);
  });

  test('says nothing when the proof cannot be had', async () => {
    keeps();
    await compareWithKept(readNote(await at(3)), await at(3), ask);

    expect(await compareWithKept(readNote(await at(8)), await at(8), () => Promise.reject(new Error('cut')))).toEqual({ state: 'unknown', size: 3 });
    expect(keptCheckpoint(ORIGIN)?.size).toBe(3);
  });
});

test('base64 is read only as it would be written', () => {
  expect(fromBase64('AAEC')).toEqual(new Uint8Array([0, 1, 2]));
  for (const text of ['AAE', 'AAF=', 'AA==A', '?', 'AAE=\n']) expect(fromBase64(text), text).toBeNull();
});

test('bytes that differ are found and marked in their rows', () => {
  const one = utf8('0123456789abcdefXYZ');
  const other = utf8('0123x56789abcdefXY');

  expect([...differences(one, other)]).toEqual([4, 18]);
  const rows = rowsOf(one, new Set([4, 18]));
  expect(rows.map((row) => [row.at, row.letters, row.isMarked])).toEqual([['0000', '0123456789abcdef', true], ['0010', 'XYZ', true]]);
  expect(rows[0]!.parts.map((part) => part.isMarked)).toEqual([false, true, false]);
  expect(rows[0]!.parts[1]!.hex).toBe('34 ');
});

const withoutEd25519 = {
  digest: crypto.subtle.digest.bind(crypto.subtle),
  importKey: () => Promise.reject(new DOMException('no such algorithm', 'NotSupportedError')),
} as unknown as SubtleCrypto;

/** A log as the ledger writes it, signed with Node's own Ed25519. */
class TestLog {
  private constructor(readonly leaves: Bytes[], readonly key: VerifierKey, readonly note: string) {}

  static async with(leaves: Bytes[], seed = 0): Promise<TestLog> {
    const secret = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)]), format: 'der', type: 'pkcs8' });
    const bytes = new Uint8Array(createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32));
    const id = sha(utf8(`${ORIGIN}\n`), new Uint8Array([1]), bytes).subarray(0, 4);
    const text = `${ORIGIN}\n${leaves.length}\n${toBase64(rootOf(leaves))}\n`;
    const note = `${text}\n\u2014 ${ORIGIN} ${toBase64(join(id, sign(null, utf8(text), secret)))}\n`;
    return new TestLog(leaves, await readKey(keyLine({ name: ORIGIN, id: toHex(id), kind: 'log', bytes })), note);
  }

  receipt(index: number): string {
    return ['c2sp.org/tlog-proof@v1', `index ${index}`, ...pathOf(index, this.leaves).map(toBase64), '', this.note].join('\n');
  }

  export(indexes: number[]): string {
    const entries = indexes.map((index) => ({ index, leaf: toBase64(this.leaves[index]!), proof: pathOf(index, this.leaves).map(toBase64) }));
    return `${[{ checkpoint: this.note }, ...entries, { entries: entries.length, next: null }].map((line) => JSON.stringify(line)).join('\n')}\n`;
  }
}

/** The definitions of RFC 6962, word for word and with another hash function than the pages use. */
function rootOf(leaves: Bytes[]): Bytes {
  if (leaves.length === 1) return sha(new Uint8Array([0]), leaves[0]!);
  const k = split(leaves.length);
  return sha(new Uint8Array([1]), rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
}

function pathOf(m: number, leaves: Bytes[]): Bytes[] {
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return m < k ? [...pathOf(m, leaves.slice(0, k)), rootOf(leaves.slice(k))] : [...pathOf(m - k, leaves.slice(k)), rootOf(leaves.slice(0, k))];
}

function consistencyOf(m: number, leaves: Bytes[], isWhole = true): Bytes[] {
  if (m === leaves.length) return isWhole ? [] : [rootOf(leaves)];
  const k = split(leaves.length);
  return m <= k ? [...consistencyOf(m, leaves.slice(0, k), isWhole), rootOf(leaves.slice(k))] : [...consistencyOf(m - k, leaves.slice(k), false), rootOf(leaves.slice(0, k))];
}

function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

function sha(...parts: Uint8Array[]): Bytes {
  return new Uint8Array(createHash('sha256').update(join(...parts)).digest());
}

function hex(text: string): Bytes {
  return new Uint8Array(Buffer.from(text, 'hex'));
}

function flip(hash: Bytes): Bytes {
  const changed = hash.slice();
  changed[7]! ^= 1;
  return changed;
}
