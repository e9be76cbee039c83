// Checks a running log's proofs with a library that is not ours: @transmute/rfc9162 (of the pages' workspace).
// Usage: node check-log.mjs PREFIX OLD-SIZE OLD-ROOT-BASE64, token of a reader in GUICHET_TOKEN
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const require = createRequire(resolve(process.env.GUICHET_WEB, 'package.json'))
const { RFC9162 } = require('@transmute/rfc9162')
const [prefix, oldSizeText, oldRootText] = process.argv.slice(2)
const bytes = (text) => new Uint8Array(Buffer.from(text, 'base64'))

async function get(path) {
  const answer = await fetch(prefix + path, { headers: { Authorization: `Bearer ${process.env.GUICHET_TOKEN}` } })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer
}

function check(fine, what) {
  if (!fine) {
    console.error(`not so: ${what}`)
    process.exit(1)
  }
}

function flipped(hash) {
  const changed = Uint8Array.from(hash)
  changed[0] ^= 1
  return changed
}

const [, sizeText, rootText] = (await (await get('/checkpoint')).text()).split('\n')
const size = Number(sizeText)
const root = bytes(rootText)
const entries = []
for (let n = 0; n * 256 < size; n++) {
  const width = Math.min(256, size - n * 256)
  const path = `/tile/entries/${String(n).padStart(3, '0')}${width < 256 ? `.p/${width}` : ''}`
  const bundle = Buffer.from(await (await get(path)).arrayBuffer())
  for (let at = 0; at < bundle.length; ) {
    const length = bundle.readUInt16BE(at)
    entries.push(new Uint8Array(bundle.subarray(at + 2, at + 2 + length)))
    at += 2 + length
  }
}
check(entries.length === size, `${entries.length} entries of ${size}`)
const head = await RFC9162.treeHead(entries)
check(Buffer.from(head).equals(Buffer.from(root)), 'the root made of the entries is the signed one')

for (let index = 0; index < size; index += Math.max(1, Math.floor(size / 40))) {
  const { hashes } = await (await get(`/proofs/inclusion?index=${index}&size=${size}`)).json()
  const proof = { log_id: '', tree_size: size, leaf_index: index, inclusion_path: hashes.map(bytes) }
  const leaf = await RFC9162.leaf(entries[index])
  check(await RFC9162.verifyInclusionProof(root, leaf, proof), `entry ${index} is in the log`)
  check(!(await RFC9162.verifyInclusionProof(root, flipped(leaf), proof)), `another than entry ${index} is not`)
  if (hashes.length > 0) {
    const changed = { ...proof, inclusion_path: [flipped(proof.inclusion_path[0]), ...proof.inclusion_path.slice(1)] }
    check(!(await RFC9162.verifyInclusionProof(root, leaf, changed)), `nor with a changed proof`)
  }
}

const oldSize = Number(oldSizeText)
const { hashes } = await (await get(`/proofs/consistency?from=${oldSize}&to=${size}`)).json()
const proof = { log_id: '', tree_size_1: oldSize, tree_size_2: size, consistency_path: hashes.map(bytes) }
const oldRoot = bytes(oldRootText)
check(await RFC9162.verifyConsistencyProof(oldRoot, root, proof), 'the log continues the old one')
check(!(await RFC9162.verifyConsistencyProof(flipped(oldRoot), root, proof)), 'and no other')
console.log(`node accepts ${size} entries`)
