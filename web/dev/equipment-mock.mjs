import { care, newCare } from './care-mock.mjs';
import { papers } from './papers-mock.mjs';
import { newStores, photos, stores } from './stores-mock.mjs';

/** Devices behind the mock API: an invented workshop of the contract's shape. Development only: no rule of the real service is kept here. */
const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
const day = (n) => new Date(Date.now() + n * 86_400_000 + 8 * 3600_000).toISOString().slice(0, 10);
const kinds = [['COMPUTER', 'COM', '台式计算机 M930'], ['PRINTER', 'PRN', '激光打印机 400'], ['PHONE', 'TEL', '电话机 T20'], ['PAD', 'PAD', '评价器 P10']];

function asset(n, [category, prefix, model], windowId, more = {}) {
  const id = `a-${n}`;
  return {
    id, label: `${prefix}-${(104_729 * (n + 7)).toString(36).toUpperCase().padStart(6, '0')}`,
    card: { category, model, serial: `SN-${id}`, purchased: '2024-03-15', priceCents: 458_000, warrantyEnd: n % 3 ? day(40) : '2025-03-14', manualUrl: 'https://manual.example/m930', tamperSeal: category === 'COMPUTER' ? `T-${100 + n}` : null, photos: [], parentId: null, deviceId: null },
    spot: { hallId: 'hall-1', unitId: 'social-insurance', windowId, socket: `S-${n}` }, holding: { owner: 'centre', custodian: n % 2 ? 's002' : null, costBearer: 'social-insurance' },
    state: 'IN_USE', faults: [], healthyState: 'IN_USE', registeredAt: ago(90_000), changedAt: ago(90_000), version: 1, ...more,
  };
}

export function newEquipment() {
  const assets = [];
  for (let w = 1; w <= 6; w++) kinds.forEach((kind, i) => assets.push(asset(assets.length, kind, `hall-1-w0${w}`, i === 1 ? { state: 'FAULTY', faults: ['f-1'] } : {})));
  assets.push(asset(assets.length, ['KIOSK', 'KSK', '自助取号机 K-700'], null));
  assets.push(asset(assets.length, ['OTHER', 'OTH', '凭条打印模块'], null, { card: { ...assets.at(-1).card, category: 'OTHER', model: '凭条打印模块', parentId: assets.at(-1).id } }));
  const fault = (n, one, more) => ({ id: `f-${n}`, assetId: one.id, label: one.label, hallId: 'hall-1', windowId: one.spot.windowId, severity: 'MINOR', source: 'PUBLIC', reason: 'NO_PAPER', note: null, state: 'OPEN', reportedBy: 'anonymous', reportedAt: ago(35 * n), resolution: null, resolvedAt: null, version: 1, ...more });
  const faults = [
    fault(1, assets[1], { reason: 'PAPER_JAM' }), fault(2, assets[4], { severity: 'CRITICAL', source: 'STAFF', reason: 'NO_POWER', note: '开机没有任何反应，换插座也一样。', reportedBy: 's002' }),
    fault(3, assets[24], { severity: 'MAJOR', source: 'HEARTBEAT', reason: 'HEARTBEAT_LOST' }), fault(4, assets[8], { reason: 'SCREEN' }), fault(5, assets[9], { reason: 'PAPER_JAM' }), fault(6, assets[12], { reason: 'NO_NETWORK', severity: 'MAJOR' }), fault(7, assets[13], { reason: 'NO_RESPONSE' }),
  ];
  const order = (n, of, more) => ({ id: `o-${n}`, kind: 'CORRECTIVE', assetId: of.assetId ?? of.id, label: of.label, hallId: 'hall-1', windowId: of.windowId ?? of.spot?.windowId ?? null, costBearer: 'social-insurance', faultId: of.assetId ? of.id : null, sourceId: null, state: 'OPEN', openedBy: 'mt001', openedAt: ago(170 * n), assignee: null, startedAt: null, holds: [], work: null, verification: null, reworks: 0, photos: [], settled: true, version: 1, ...more });
  const work = (by) => ({ labourMinutes: 25, parts: [{ name: '搓纸轮', quantity: 2, unitCents: 3850 }], otherCents: 0, cause: 'WEAR', by, at: ago(30) });
  const orders = [
    order(1, faults[3], {}), order(2, faults[4], { state: 'ASSIGNED', assignee: 'mt001' }), order(3, faults[5], { state: 'IN_PROGRESS', assignee: 'mt001', startedAt: ago(60), reworks: 1, photos: ['a'.repeat(64), 'b'.repeat(64)] }),
    order(4, assets[16], { kind: 'FINDING', state: 'ON_HOLD', assignee: 'mt002', startedAt: ago(900), holds: [{ reason: 'WAITING_FOR_PART', from: ago(3000), until: null }] }),
    order(5, faults[6], { state: 'DONE', assignee: 'mt002', work: work('mt002') }), order(6, assets[20], { kind: 'PREVENTIVE', state: 'DONE', assignee: 'mt001', work: { ...work('mt001'), parts: [], cause: 'PLANNED' } }),
    order(7, assets[21], { state: 'VERIFIED', assignee: 'mt001', work: work('mt001'), verification: { by: 'mt002', at: ago(20) } }),
  ];
  const plan = (n, title, on, stage, more = {}) => ({
    id: `p-${n}`, deviceId: assets[n]?.id ?? 'gone', hallId: 'hall-1', unitId: null, campaignId: null, work: { title, minutes: 30 + 15 * (n % 4), checklist: n % 2 ? [{ id: 'fan', text: '风扇无异响，通风口无积尘' }, { id: 'seal', text: '封签完好，编号与登记一致' }] : [] },
    rule: { calendar: { rrule: 'FREQ=MONTHLY;INTERVAL=3', start: '2026-01-05', shift: 'NEXT_WORKING_DAY' }, meter: null, basis: 'SCHEDULE', graceDays: 3 }, due: { stage, occurrence: on, day: on, provisional: n === 9, nextAt: null, reading: null, by: 'CALENDAR', since: null }, runs: [], version: 1, ...more,
  });
  const plans = [plan(1, '除尘保养', day(-9), 'OVERDUE'), plan(4, '除尘保养', day(-1), 'DUE'), plan(24, '更换热敏头', day(0), 'DUE', { rule: { calendar: { rrule: 'FREQ=YEARLY', start: '2025-11-28', shift: 'NONE' }, meter: { source: 'HALL_TICKETS', meterId: 'hall:hall-1', every: 50_000 }, basis: 'COMPLETION', graceDays: 0 } }), plan(5, '除尘保养', day(3), 'WAITING'), plan(8, '电气安全检查', day(6), 'WAITING'), plan(9, '年度校准', day(20), 'WAITING'), plan(12, '除尘保养', day(6), 'WAITING'), plan(13, '除尘保养', day(6), 'WAITING'), plan(16, '除尘保养', day(6), 'WAITING')];
  const sheet = (n, kind, giver, receiver, more = {}) => ({ id: `s-${n}`, kind, hallId: 'hall-1', unitId: 'social-insurance', lines: assets.slice(0, 2).map(({ id, label, card }) => ({ assetId: id, label, category: card.category, model: card.model, serial: card.serial })), giver, receiver, delegate: null, signatures: [{ side: 'GIVER', by: giver, onBehalfOf: null, at: ago(20_000), imageHash: 'ab'.repeat(32) }, { side: 'RECEIVER', by: receiver, onBehalfOf: null, at: ago(20_000), imageHash: 'cd'.repeat(32) }], missing: [], state: 'SIGNED', drawnBy: 'mt001', drawnAt: ago(20_000), photos: [], version: 3, ...more });
  return { stores: newStores(assets), care: newCare(assets), assets, faults, orders, plans, sheets: [sheet(3, 'HANDOVER', 'mt001', 's004', { delegate: 's002', signatures: [], missing: [{ side: 'GIVER', person: 'mt001' }, { side: 'RECEIVER', person: 's004' }], state: 'OPEN', lines: assets.slice(4, 8).map(({ id, label, card }) => ({ assetId: id, label, category: card.category, model: card.model, serial: card.serial })) }), sheet(2, 'HANDOVER', 'mt001', 's002'), sheet(1, 'RETURN', 's004', 'mt001')], rounds: [], checks: new Set(), hurried: false };
}

const facts = (one) => ({ deviceId: one.id, label: one.label, hallId: one.spot.hallId, windowId: one.spot.windowId, category: one.card.category, model: one.card.model, socketId: one.spot.socket, sealNumber: one.card.tamperSeal, custodian: one.holding.custodian });
const line = (round) => ({ id: round.id, hallId: round.hallId, unitId: round.unitId, expected: round.expected.length, seen: round.seen.length, findings: round.findings.length, startedBy: round.startedBy, startedAt: round.startedAt, finishedAt: round.finishedAt });

export function equipment(world, part, method, url, body, answer, refuse, keep, response) {
  const { assets, faults, orders, plans, sheets, rounds } = world.equipment;
  const [kind, id, act] = part;
  const q = (name) => url.searchParams.get(name);
  const by = world.session.subject ?? 'mt001';
  const page = (items) => answer(200, { items, nextPage: null });
  if (act === 'photos') { const one = { assets, 'work-orders': orders, 'custody-sheets': sheets }[kind].find((each) => each.id === id); return photos(one.photos ?? one.card.photos, part[3], method, answer, response); }
  if (kind === 'consumables' || kind === 'relocations') return stores(world, part, method, url, body, answer, refuse, keep);
  if (['campaigns', 'scans', 'incidents', 'emergency-plans', 'emergencies'].includes(kind) || act === 'incidents') return care(world, part, method, url, body, answer, refuse, keep);
  if (kind === 'public') {
    const one = assets.find((each) => each.label === act);
    if (!one) return refuse(404, 'not-found');
    if (method === 'POST') { if (world.enough) return refuse(429, 'too-many-attempts', { 'Retry-After': '3600' }); faults.push({ ...faults[0], id: `f-${faults.length + 1}`, assetId: one.id, label: one.label, windowId: one.spot.windowId, severity: 'MINOR', source: 'PUBLIC', reason: body.reason, reportedAt: ago(0) }); return answer(202); }
    return answer(200, { label: one.label, category: one.card.category, hallId: 'hall-1', reported: faults.some((f) => f.assetId === one.id && f.state === 'OPEN'), reasons: ['NO_POWER', 'NO_NETWORK', 'NO_RESPONSE', 'PAPER_JAM', 'NO_PAPER', 'SCREEN', 'SOUND', 'SCANNER', 'DAMAGED', 'OTHER'] });
  }
  if (kind === 'assets') {
    if (!id && method === 'POST') { const made = { ...asset(assets.length, ['PHONE', 'TEL', 'T20'], null), label: body.label ?? 'TEL-NEW', card: body.card, spot: body.spot, state: body.inUse ? 'IN_USE' : 'IN_STOCK', healthyState: body.inUse ? 'IN_USE' : 'IN_STOCK' }; assets.unshift(made); return keep(201, made); }
    if (!id) { const ids = url.searchParams.getAll('id'); return answer(200, { assets: assets.filter((one) => (ids.length ? ids.includes(one.id) : true) && (!q('parent') || one.card.parentId === q('parent')) && (!q('category') || one.card.category === q('category')) && (!q('state') || one.state === q('state')) && (!q('q') || one.label.startsWith(q('q')))), after: null }); }
    if (id === 'by-label' && act === 'OTHER-HALL') return refuse(403, 'other-hall');
    const one = id === 'by-label' ? assets.find((each) => each.label === act) : assets.find((each) => each.id === id);
    if (!one) return refuse(404, 'not-found');
    if (method === 'PUT') { Object.assign(one, { card: body.card, holding: { ...one.holding, owner: body.owner, costBearer: body.costBearer }, version: one.version + 1 }); return answer(200, one); }
    if (act === 'state') { Object.assign(one, { state: body.state, healthyState: body.state, version: one.version + 1 }); return keep(200, one); }
    if (act === 'place') { Object.assign(one, { spot: { unitId: null, windowId: null, socket: null, ...body.spot }, version: one.version + 1 }); return keep(200, one); }
    if (act === 'faults') { const made = { ...faults[0], id: `f-${faults.length + 1}`, assetId: one.id, label: one.label, windowId: one.spot.windowId, ...body, source: 'STAFF', reportedAt: ago(0) }; faults.push(made); one.version++; return keep(201, made); }
    return answer(200, one);
  }
  if (kind === 'faults') {
    if (!id) return page(faults.filter((one) => (!q('state') || one.state === q('state')) && (!q('asset') || one.assetId === q('asset'))));
    const one = faults.find((each) => each.id === id);
    if (act === 'severity') one.severity = body.severity;
    if (act === 'dismiss') one.state = 'RESOLVED';
    one.version++;
    return keep(200, one);
  }
  if (kind === 'work-orders') {
    if (!id && method === 'GET') return page(orders.filter((one) => (!q('state') || one.state === q('state')) && (!q('asset') || one.assetId === q('asset'))));
    if (!id) { const of = faults.find((one) => one.id === body.faultId); const made = { ...orders[0], id: `o-${orders.length + 1}`, assetId: of.assetId, label: of.label, windowId: of.windowId, faultId: of.id, state: 'OPEN', openedAt: ago(0), version: 1 }; orders.push(made); return keep(201, made); }
    const one = orders.find((each) => each.id === id);
    if (act === 'verify' && one.work?.by === by) return refuse(409, 'same-person');
    Object.assign(one, { assign: { state: 'ASSIGNED', assignee: body.assignee }, start: { state: 'IN_PROGRESS', startedAt: ago(0) }, hold: { state: 'ON_HOLD', holds: [...one.holds, { reason: body.reason, from: ago(0), until: null }] }, resume: { state: 'IN_PROGRESS' }, done: { state: 'DONE', work: { ...body, by, at: ago(0) } }, verify: { state: 'VERIFIED', verification: { by, at: ago(0) } }, rework: { state: 'ASSIGNED', work: null, reworks: one.reworks + 1 } }[act] ?? {});
    one.version++;
    return keep(200, one);
  }
  if (kind === 'plans') {
    if (!id) return answer(200, { found: plans.filter((one) => (!q('stage') || one.due.stage === q('stage')) && (!q('device') || one.deviceId === q('device'))), nextPage: null });
    const one = plans.find((each) => each.id === id);
    if (act === 'history') return answer(200, { planId: id, changes: one.changes ?? [] });
    if (method === 'PUT') { one.changes = [...(one.changes ?? []), { work: one.work, rule: one.rule, dueDay: one.due.day, dueReading: null, by, at: ago(0) }]; Object.assign(one, { work: { title: body.plan.title, minutes: body.plan.minutes, checklist: body.plan.checklist }, rule: { ...one.rule, calendar: body.plan.calendar, meter: body.plan.meter, basis: body.plan.basis, graceDays: body.plan.graceDays }, due: { ...one.due, day: body.nextDay ?? one.due.day }, version: one.version + 1 }); return answer(200, one); }
    if (act === 'retire') { one.due = { ...one.due, stage: 'ENDED', day: null }; return keep(200, one); }
    one.due = { ...one.due, stage: 'WAITING', day: day(90) };
    return keep(200, one);
  }
  if (kind === 'plan-load') { const monday = day(-((new Date().getUTCDay() + 6) % 7)); return answer(200, { hallId: 'hall-1', weeks: [{ monday: null, plans: 1, minutes: 45 }, ...[180, 270, 45, 0, 90, 0, 0, 60].map((minutes, i) => ({ monday: new Date(Date.parse(monday) + i * 7 * 86_400_000).toISOString().slice(0, 10), plans: Math.ceil(minutes / 45), minutes }))] }); }
  if (kind === 'custody-sheets') {
    if (!id && method === 'GET') return page(sheets.filter((one) => (!q('state') || one.state === q('state')) && (!q('asset') || one.lines.some((each) => each.assetId === q('asset')))));
    if (!id) { const made = { ...sheets[0], ...body, id: `s-${sheets.length + 1}`, lines: sheets[0].lines, signatures: [], missing: [{ side: 'GIVER', person: body.giver }, { side: 'RECEIVER', person: body.receiver }], state: 'OPEN', drawnAt: ago(0), version: 1 }; sheets.unshift(made); return keep(201, made); }
    const one = sheets.find((each) => each.id === id);
    if (act === 'cancel') Object.assign(one, { state: 'CANCELLED', missing: [] });
    if (act === 'signatures') { const side = by === one.giver ? 'GIVER' : 'RECEIVER'; one.signatures.push({ side, by, onBehalfOf: null, at: ago(0), imageHash: 'ef'.repeat(32) }); one.missing = one.missing.filter((each) => each.side !== side); if (!one.missing.length) one.state = 'SIGNED'; }
    one.version++;
    return keep(200, one);
  }
  if (['closing-checks', 'software-requests', 'permits'].includes(kind)) return papers(world, part, method, url, body, answer, keep);
  if (kind === 'charge-sheets') return charges(world, id, act, part[3], answer, keep);
  if (kind === 'rounds') return walk(rounds, assets, part, method, body, by, answer, refuse, keep);
  return refuse(404, 'not-found');
}

function charges(world, unit, month, act, answer, keep) {
  const closed = world.equipment.checks;
  if (act === 'close') closed.add(`${unit} ${month}`);
  const is = closed.has(`${unit} ${month}`);
  const at = (n) => `${month}-0${n}T03:20:00Z`;
  const row = (n, kind, cents, more = {}) => ({ id: `l-${n}`, unitId: unit, hallId: 'hall-1', month, kind, cents, deviceId: `a-${n}`, code: null, quantity: 1, reference: 'o-1', note: null, at: at(n), billedIn: null, ...more });
  const lines = unit === 'tax' ? [] : [row(1, 'LABOUR', 2500), row(5, 'LABOUR', 4500), row(2, 'PARTS', 7700, { quantity: 2 }), row(9, 'CONSUMABLE', 36_000, { code: 'toner-400', quantity: 2 }), row(7, 'CONSUMABLE', 128_000, { code: 'paper-a4', quantity: 40, deviceId: null }), row(8, 'CORRECTION', -1250, { note: '上月多计一盒纸', deviceId: null })];
  const sum = (kind) => lines.filter((one) => one.kind === kind).reduce((all, one) => all + one.cents, 0);
  const sheet = { unitId: unit, month, lines, totals: { consumableCents: sum('CONSUMABLE'), partsCents: sum('PARTS'), labourCents: sum('LABOUR'), correctionCents: sum('CORRECTION'), allCents: lines.reduce((all, one) => all + one.cents, 0) }, closedBy: is ? 'm001' : null, closedAt: is ? ago(1) : null };
  return act ? keep(act === 'corrections' ? 201 : 200, act === 'corrections' ? lines[0] : sheet) : answer(200, sheet);
}

function walk(rounds, assets, [, id, act], method, body, by, answer, refuse, keep) {
  if (!id && method === 'GET') return answer(200, { found: rounds.map(line), nextPage: null });
  if (!id) { const made = { id: `r-${rounds.length + 1}`, hallId: 'hall-1', unitId: body.unitId, expected: assets.map(facts), seen: [], findings: [], startedBy: by, startedAt: ago(0), finishedBy: null, finishedAt: null, version: 1 }; rounds.push(made); return keep(201, line(made)); }
  const round = rounds.find((one) => one.id === id);
  if (!round) return refuse(404, 'not-found');
  if (!act) return answer(200, round);
  const find = (kind, deviceId, expected, found) => ({ id: `${kind}-${deviceId}`, kind, deviceId, expected, found, custodian: null, programs: [], at: ago(0) });
  if (act === 'finish') { const seen = new Set(round.seen.map((one) => one.deviceId)); round.findings.push(...round.expected.filter((one) => !seen.has(one.deviceId)).map((one) => find('MISSING', one.deviceId, one.windowId, null))); Object.assign(round, { finishedBy: by, finishedAt: ago(0) }); return keep(200, round); }
  const known = assets.find((one) => one.id === body.deviceId);
  const before = round.seen.find((one) => one.deviceId === body.deviceId);
  const odd = [];
  if (before) before.repeats++;
  else {
    if (!known) odd.push(find('UNEXPECTED', body.deviceId, null, 'hall-1'));
    if (known && known.spot.windowId !== body.windowId) odd.push(find('WRONG_PLACE', body.deviceId, known.spot.windowId, body.windowId));
    if (known && body.socketId && body.socketId !== known.spot.socket) odd.push(find('SOCKET_DRIFT', body.deviceId, known.spot.socket, body.socketId));
    if (['BROKEN', 'MISSING'].includes(body.seal)) odd.push(find('SEAL_BROKEN', body.deviceId, known?.card.tamperSeal ?? null, body.seal));
    round.seen.push({ ...body, facts: known ? facts(known) : null, by, at: ago(0), repeats: 0 });
    round.findings.push(...odd);
  }
  return keep(200, { deviceId: body.deviceId, repeated: !!before, expected: !!known, findings: round.findings.filter((one) => one.deviceId === body.deviceId).map((one) => one.kind), seen: round.seen.length, expectedInAll: round.expected.length });
}
