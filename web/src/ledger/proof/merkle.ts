import { join, same, type Bytes } from './bytes';

/** Hashes of RFC 6962, 2.1: a leaf begins with 0x00, a node with 0x01, so that neither passes for the other. */
const LEAF = new Uint8Array([0]);
const NODE = new Uint8Array([1]);

export async function sha256(...parts: Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', join(...parts)));
}

export const leafHash = (entry: Uint8Array): Promise<Bytes> => sha256(LEAF, entry);
export const nodeHash = (left: Uint8Array, right: Uint8Array): Promise<Bytes> => sha256(NODE, left, right);

/** One step up the tree: `side` is where the sibling stands, `result` what both make. */
export interface Climb {
  side: 'left' | 'right';
  sibling: Bytes;
  result: Bytes;
}

/**
 * From a leaf up to the root (RFC 9162, 2.1.3.2). Null when the path has too few or too many hashes for a tree of
 * this size: then there is no root to compare. Numbers are divided, not shifted: a shift would cut them to 32 bits.
 */
export async function climb(index: number, size: number, leaf: Bytes, path: Bytes[]): Promise<Climb[] | null> {
  if (index < 0 || index >= size) return null;
  let place = index;
  let last = size - 1;
  let reached = leaf;
  const steps: Climb[] = [];
  for (const sibling of path) {
    if (last === 0) return null;
    const side = place % 2 === 1 || place === last ? 'left' : 'right';
    reached = side === 'left' ? await nodeHash(sibling, reached) : await nodeHash(reached, sibling);
    steps.push({ side, sibling, result: reached });
    if (side === 'left') {
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? steps : null;
}

/** Whether the tree of `to` leaves begins with the one of `from` leaves (RFC 9162, 2.1.4.2). */
export async function continues(from: number, to: number, fromRoot: Bytes, toRoot: Bytes, proof: Bytes[]): Promise<boolean> {
  if (from > to) return false;
  if (from === to) return proof.length === 0 && same(fromRoot, toRoot);
  if (from === 0) return proof.length === 0;
  const hashes = isPowerOfTwo(from) ? [fromRoot, ...proof] : [...proof];
  const first = hashes.shift();
  if (!first || proof.length === 0) return false;
  let place = from - 1;
  let last = to - 1;
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let [before, after] = [first, first];
  for (const hash of hashes) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      before = await nodeHash(hash, before);
      after = await nodeHash(hash, after);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      after = await nodeHash(after, hash);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && same(before, fromRoot) && same(after, toRoot);
}

const half = (number: number) => Math.floor(number / 2);

function isPowerOfTwo(number: number): boolean {
  let left = number;
  while (left % 2 === 0) left = half(left);
  return left === 1;
}
