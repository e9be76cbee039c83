/** A small ledger behind the mock API, really hashed and really signed; bulletins, a ranking and violations beside it. Development only. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

const ORIGIN = 'guichet.local/audit';
const name = (zh, en) => ({ zh, en });
const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
const sha = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const leafHash = (leaf) => sha(Buffer.from([0]), leaf);
const node = (left, right) => sha(Buffer.from([1]), left, right);
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const pub = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
const id = sha(Buffer.from(`${ORIGIN}\n`), Buffer.from([1]), pub).subarray(0, 4);
const vkey = `${ORIGIN}+${id.toString('hex')}+${Buffer.concat([Buffer.from([1]), pub]).toString('base64')}`;

function split(n) {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}
function root(leaves) {
  return leaves.length === 1 ? leafHash(leaves[0]) : node(root(leaves.slice(0, split(leaves.length))), root(leaves.slice(split(leaves.length))));
}
function path(m, leaves) {
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return m < k ? [...path(m, leaves.slice(0, k)), root(leaves.slice(k))] : [...path(m - k, leaves.slice(k)), root(leaves.slice(0, k))];
}

const samples = [
  ['queue.ticket.issued', 'queue', { ticketId: '019a0000-0000-7000-8000-000000000001', hallId: 'hall-1', unitId: 'social-insurance', itemCode: 'SB-01', number: 'A005', channel: 'KIOSK' }],
  ['queue.ticket.called', 'queue', { ticketId: '019a0000-0000-7000-8000-000000000001', hallId: 'hall-1', itemCode: 'SB-01', number: 'A005', windowId: 'hall-1-w02', staffId: 's002', recalls: 0 }],
  ['queue.ticket.started', 'queue', { ticketId: '019a0000-0000-7000-8000-000000000001', hallId: 'hall-1', windowId: 'hall-1-w02', staffId: 's002' }],
  ['queue.window.opened', 'queue', { windowId: 'hall-1-w05', hallId: 'hall-1', staffId: 's005', sessionId: 'session-1', itemCodes: ['SB-01', 'SB-02'] }],
  ['evaluation.rating.submitted', 'evaluation', { ratingId: 'r-1', ticketId: '019a0000-0000-7000-8000-000000000001', hallId: 'hall-1', windowId: 'hall-1-w02', staffId: 's002', level: 5, tags: ['kind'] }],
  ['complaint.case.received', 'complaint', { caseId: 'bd685f1b-f9c5-50da-b929-d1655e3c164f', kind: 'COMPLAINT', hallId: 'hall-1', channel: 'PAGE', windowId: 'hall-1-w03' }],
  ['complaint.personal-data.accessed', 'complaint', { caseId: 'bd685f1b-f9c5-50da-b929-d1655e3c164f', hallId: 'hall-1', by: 'co001', purpose: 'call-back' }],
  ['equipment.fault.reported', 'equipment', { faultId: 'fault-1', assetId: 'printer-7', hallId: 'hall-1', windowId: 'hall-1-w05', severity: 'CRITICAL', reason: 'no-power' }],
  ['audit.violation.raised', 'audit', { violationId: '8a738f60-a8d0-58a6-a97d-63c01956ee05', hallId: 'hall-1', windowId: 'hall-1-w07', staffId: 's007', ruleCode: 'C1', grade: 'SERIOUS' }],
];
const leaves = Array.from({ length: 61 }, (_, i) => {
  const [event, source, data] = samples[i % samples.length];
  const at = ago((61 - i) * 3);
  const head = i === 30 ? ['guichet-leaf/v1', 'kind alarm', 'topic guichet.queue.ticket', 'partition 0', `offset ${i}`, `written ${Date.parse(at)}`, 'alarm sequence-gap', 'about t-9'] : ['guichet-leaf/v1', 'kind event', `topic guichet.${event.split('.').slice(0, 2).join('.')}`, 'partition 0', `offset ${i}`, `written ${Date.parse(at)}`, 'ce_specversion 1.0', `ce_id event-${i}`, `ce_type io.guichet.${event}.v1`, `ce_source /guichet/${source}`, `ce_subject subject-${i}`, `ce_time ${at}`, 'ce_seq 16', 'content-type application/json'];
  return Buffer.from(`${head.join('\n')}\n\n${i === 30 ? '' : JSON.stringify({ ...data, at })}`);
});
const text = `${ORIGIN}\n${leaves.length}\n${root(leaves).toString('base64')}\n`;
const note = `${text}\n\u2014 ${ORIGIN} ${Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]).toString('base64')}\n`;
const receipt = (index) => ['c2sp.org/tlog-proof@v1', `index ${index}`, ...path(index, leaves).map((hash) => hash.toString('base64')), '', note].join('\n');

function view(index) {
  const [head, value] = leaves[index].toString().split('\n\n');
  const lines = Object.fromEntries(head.split('\n').slice(1).map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  return { index, kind: lines.kind, name: lines.kind === 'event' ? lines.ce_type.replace('io.guichet.', '').replace('.v1', '') : lines.kind, leaf: leaves[index].toString('base64'), hash: leafHash(leaves[index]).toString('base64'), lines, data: value ? JSON.parse(value) : null };
}

function search(url, personal) {
  const wanted = [...url.searchParams].filter(([key]) => !['limit', 'before', 'from', 'to', 'kind', 'event'].includes(key)).map(([, value]) => value);
  const [kind, event, limit, before] = ['kind', 'event', 'limit', 'before'].map((key) => url.searchParams.get(key));
  const found = leaves.map((_, i) => view(i)).reverse().filter((one) => (personal || !one.name.includes('personal-data')) && (!kind || one.name === kind || one.name.startsWith(`${kind}.`)) && (!event || one.lines.ce_id === event) && wanted.every((value) => JSON.stringify(one.data ?? {}).includes(value)) && (!before || one.index < Number(before.split('-')[1])));
  const page = found.slice(0, Number(limit ?? 50));
  return { entries: page, next: found.length > page.length ? `1-${page.at(-1).index}` : null };
}

const figure = (code, zh, en, unit, value, formula, count) => ({ code, name: name(zh, en), unit, value, facts: 'FACT', formula, count, digest: createHash('sha256').update(links(count).map((one) => `${one.eventId}\n`).join('')).digest('hex') });
const links = (count) => Array.from({ length: count }, (_, i) => ({ eventId: `/guichet/queue|event-${i % 60}`, index: i % 60 }));
const figures = () => [
  figure('SERVED', '办结服务', 'Services finished', 'COUNT', 41, 'number of facts', 41), figure('WAIT_MINUTES', '平均等候时长', 'Mean wait', 'MINUTES', 11.42, 'sum of values / number', 41), figure('GOOD_SHARE', '好评率', 'Share of good ratings', 'SHARE', 0.9231, 'facts of level 3, 4 and 5 / all', 13),
  figure('RATING_MEAN', '平均星级', 'Mean level', 'LEVEL', 4.31, 'sum of values / number', 13), figure('COMPLAINTS', '收到投诉', 'Complaints received', 'COUNT', 3, 'number of facts', 3), figure('INSPECTION_SCORE', '检查平均得分', 'Mean score of inspections', 'SCORE', null, 'sum of values / number', 0), figure('STAFFED_HOURS', '窗口在岗时数', 'Hours that windows were staffed', 'HOURS', 612.5, 'sum of minutes / 60', 22),
];
const bulletin = (more) => ({ id: 'b-1', hallId: 'hall-1', hallName: name('青川区政务服务中心', 'Qingchuan Service Centre'), month: '2026-10', state: 'PUBLISHED', corrects: null, reason: null, correctedBy: null, figures: figures(), comments: [{ figure: 'WAIT_MINUTES', text: '国庆后一周办件集中，等候较长，已增开两个窗口。', by: 'aa001', at: ago(60) }], draftedBy: 'aa001', draftedAt: ago(90), publishedBy: 'aa001', publishedAt: ago(30), checkpoint: { size: leaves.length, root: root(leaves).toString('base64'), note }, version: 3, ...more });
const draft = () => bulletin({ id: 'b-2', month: '2026-09', state: 'DRAFT', publishedBy: null, publishedAt: null, checkpoint: null, version: 2 });

const formula = { version: 1, parts: [{ kind: 'RATING', weight: 40, prior: 20, zeroAt: null }, { kind: 'SPEED', weight: 20, prior: 20, zeroAt: null }, { kind: 'COMPLAINT', weight: 15, prior: 500, zeroAt: 0.01 }], leastRatings: 10, commended: 0.3333, improveBelow: 60, words: name('评价按（星级−1）÷4、按时办结按是否按时，得分=100×修正值；查实投诉按每件服务计，达到零分线得0分。', 'Ratings count as (level - 1) / 4, matters as in time or not: score = 100 x fair. Complaints upheld count for each service; at zeroAt the score is 0.') };
function unit(i, place, zh, en, sums, of) {
  const line = [0.8, 0.9, 0.002];
  const parts = formula.parts.map((weight, p) => { const fair = (sums[p] + weight.prior * line[p]) / (of[p] + weight.prior); return { kind: weight.kind, weight: weight.weight, count: Math.ceil(sums[p]), sum: sums[p], of: of[p], own: sums[p] / of[p], line: line[p], fair: Math.round(fair * 1e6) / 1e6, score: Math.round((weight.zeroAt === null ? 100 * fair : Math.max(0, 100 * (1 - fair / weight.zeroAt))) * 100) / 100, backing: null }; });
  const score = Math.round((parts.reduce((sum, part) => sum + part.score * part.weight, 0) / 75) * 100) / 100;
  return { unitId: `unit-${i}`, hallId: 'hall-1', name: name(zh, en), place, score, parts, causes: i === 2 ? [{ kind: 'VIOLATION', id: 'v', ruleCode: 'C1' }] : [], recommendation: ['COMMEND', 'NONE', 'IMPROVE', 'NONE'][i - 1], services: null };
}
const ranking = (line, year) => ({ line, name: name('社会保险', 'Social insurance'), year, formula, units: [unit(1, 1, '青川区社会保险', 'Qingchuan', [52, 60, 0], [60, 62, 400]), unit(2, 2, '南坪县社会保险', 'Nanping', [40, 50, 1], [52, 56, 300]), unit(3, 3, '平武县社会保险', 'Pingwu', [8, 10, 6], [40, 40, 200]), unit(4, null, '北川社会保险', 'Beichuan', [3, 4, 0], [4, 4, 20])], publication: null });

const violations = () => ['CONFIRMED', 'CANDIDATE', 'UPHELD', 'DISMISSED', 'APPEALED', 'CONFIRMED'].map((state, i) => ({ id: `v-${i}`, day: ago(i * 600).slice(0, 10), ruleCode: ['C1', 'R2', 'C1', 'C4', 'M3', 'C4'][i], grade: ['SERIOUS', 'MINOR', 'SERIOUS', 'MINOR', 'GRAVE', 'MINOR'][i], state, origin: { kind: 'QUEUE', eventId: null } }));

/** Answers what it knows, else null. */
export function ledger(world, part, method, url, answer, refuse, response) {
  const [, first, second, third, fourth] = part;
  const write = (body, type) => { response.writeHead(200, { 'Content-Type': type }); response.end(body); return true; };
  const personal = world.session.roles.some((role) => ['AUDIT_ADMIN', 'SECURITY_ADMIN'].includes(role));
  if (first === 'log' && second === 'keys') return answer(200, { origin: ORIGIN, current: vkey, retired: [] }), true;
  if (first === 'log' && second === 'receipts') return write(receipt(Number(third)), 'text/plain');
  if (first === 'log' && second === 'entries') { const one = leaves[Number(third)] && view(Number(third)); return one ? (one.name.includes('personal-data') && !personal ? refuse(403, 'forbidden') : answer(200, one)) : refuse(404, 'not-found'), true; }
  if (first === 'entries') return answer(200, search(url, personal)), true;
  if (first === 'halls' && third === 'violations' && method === 'GET' && url.searchParams.get('year')) return answer(200, { items: violations(), nextPage: null }), true;
  if (first === 'halls' && third === 'bulletins') return answer(method === 'POST' ? 409 : 200, method === 'POST' ? { code: 'already-drafted', status: 409 } : { items: [bulletin({}), draft()], nextPage: null }), true;
  if (first === 'bulletins' && third === 'figures') { const count = figures().find((one) => one.code === fourth).count; return answer(200, { count, digest: figures().find((one) => one.code === fourth).digest, items: links(count), nextPage: null }), true; }
  if (first === 'bulletins') return answer(200, second === 'b-2' ? draft() : bulletin({})), true;
  if (first === 'rankings' && !second) return answer(200, { lines: [{ code: 'social-insurance', name: name('社会保险', 'Social insurance'), units: [1, 2, 3, 4].map((i) => ({ unitId: `unit-${i}`, hallId: 'hall-1', name: name('单位', 'Unit') })) }], formula }), true;
  if (first === 'rankings' && part[4] === 'units') return answer(200, { count: 3, digest: null, items: links(3), nextPage: null }), true;
  if (first === 'rankings') return answer(200, ranking(second, Number(third))), true;
  return null;
}

export function equipmentFigures(url) {
  const failures = url.searchParams.get('from').charCodeAt(9) % 4;
  return { reliability: { devices: 34, failures, openFaults: 2, repairs: failures, verified: failures, downSeconds: failures * 5400, operatingSeconds: 900000, mttrSeconds: failures ? 5400 + failures * 900 : null, mtbfSeconds: 400000, availability: 1 - failures * 0.004, firstTimeFix: 0.9 } };
}

/** The receipt of an entry with the entry aboard; with one byte changed where wanted. */
export function receiptFile(index, changed) {
  const bytes = Buffer.from(leaves[index]);
  if (changed) bytes[bytes.length - 5] ^= 1;
  return receipt(index).replace('\n', `\nextra ${bytes.toString('base64')}\n`);
}
