/** Campaigns, virus scans, incidents, emergencies behind the mock API. Development only: no rule of the real service is kept here. */
const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();

export function newCare(assets) {
  const result = (outcome, threats, minutes) => ({ engine: '火绒', definitions: '2026-11-20', outcome, threats, by: 'mt001', at: ago(minutes) });
  const duty = (asset, due, results) => ({ id: asset.id, hallId: 'hall-1', everyDays: 7, dueAt: ago(-due), overdueNoted: null, results, version: 1 });
  const incident = (n, asset, kind, more = {}) => ({ id: `i-${n}`, kind, assetId: asset.id, label: asset.label, hallId: 'hall-1', windowId: asset.spot.windowId, answerer: { staffId: 's002', as: 'AT_WINDOW' }, note: null, happenedAt: ago(300 * n), recordedBy: 'mt001', recordedAt: ago(290 * n), state: 'RECORDED', outcome: null, version: 1, ...more });
  const words = (zh, en) => ({ zh, en });
  const steps = [words('通知值班负责人', 'Tell whoever is in charge'), words('改发纸质号', 'Hand out paper numbers'), words('联系厂家', 'Call the maker'), words('恢复后补录纸质号', 'Enter the paper numbers afterwards')];
  const plan = (id, name, category, n) => ({ id, name, category, notice: words('取号机暂停，请到咨询台取纸质号。', 'The kiosks are out of order. Please ask at the desk for a paper number.'), steps: steps.slice(0, n), definedBy: 'op001', definedAt: ago(90_000), version: 2 });
  const plans = [plan('kiosks-down', words('取号机全部停用', 'All kiosks down'), 'KIOSK', 4), plan('no-power', words('窗口停电', 'Windows without power'), 'COMPUTER', 2)];
  const active = (n, of, more) => ({ id: `e-${n}`, planId: of.id, planVersion: 2, hallId: 'hall-1', category: of.category, notice: of.notice, steps: of.steps, done: [1], active: true, activatedBy: 'm001', activatedAt: ago(40 * n), endedBy: null, endedAt: null, version: 2, ...more });
  return {
    campaigns: [
      { id: 'k-1', model: '激光打印机 400', hallId: 'hall-1', title: '入冬检查', startedAt: ago(8000), spread: true, plans: 6, done: 2 },
      { id: 'k-2', model: '台式计算机 M930', hallId: null, title: '更换电源线', startedAt: ago(1), spread: false, plans: 0, done: 0 },
    ],
    duties: [duty(assets[0], -3000, [result('CLEAN', 0, 14_000)]), duty(assets[4], -60, []), duty(assets[8], 4000, [result('INFECTED', 2, 6000)]), duty(assets[12], 9000, [result('CLEANED', 1, 1000)])],
    incidents: [incident(1, assets[0], 'FOREIGN_MEDIA', { note: '办事人把优盘插在正面接口。' }), incident(2, assets[5], 'DAMAGED', { answerer: { staffId: 'm001', as: 'CUSTODIAN' } }), incident(3, assets[9], 'CASE_OPENED', { answerer: null }), incident(4, assets[12], 'DAMAGED', { state: 'CLOSED', outcome: { finding: 'LIABLE', damageCents: 32_000, by: 'm001', at: ago(60) } })],
    plans,
    activations: [active(1, plans[0]), active(90, plans[1], { active: false, done: [1, 2], endedBy: 'm001', endedAt: ago(3500) })],
  };
}

export function care(world, part, method, url, body, answer, refuse, keep) {
  const { campaigns, duties, incidents, plans, activations } = world.equipment.care;
  const [kind, id, act] = part;
  const by = world.session.subject;
  const q = (name) => url.searchParams.get(name);
  if (kind === 'campaigns') {
    if (act === 'plans') return answer(200, { found: world.equipment.plans.filter((one) => one.deviceId !== 'gone').slice(0, 6).map((one, i) => ({ ...one, runs: i < 2 ? [{ id: `x-${i}`, dueDay: null, at: ago(500 + i), by: 'mt001', onTime: true }] : [] })), nextPage: null });
    if (method === 'GET') return answer(200, { found: campaigns, nextPage: null });
    const made = { id: `k-${campaigns.length + 1}`, model: body.model, hallId: body.hallId, title: body.plan.title, startedAt: ago(0), spread: false, plans: 0, done: 0 };
    campaigns.unshift(made);
    return keep(201, made);
  }
  if (kind === 'scans') {
    if (id === 'plans') return keep(200, { hallId: 'hall-1', devices: 6 });
    if (method === 'GET') return answer(200, { found: duties.filter((one) => q('overdue') !== 'true' || Date.parse(one.dueAt) <= Date.now()), nextPage: null });
    const duty = duties.find((one) => one.id === body.deviceId);
    duty.results.push({ ...body, by, at: ago(0) });
    duty.dueAt = ago(-duty.everyDays * 1440);
    return keep(201, duty);
  }
  if (kind === 'incidents') {
    if (method === 'GET') return answer(200, { items: incidents.filter((one) => !q('state') || one.state === q('state')), nextPage: null });
    const one = incidents.find((each) => each.id === id);
    return keep(200, Object.assign(one, { state: 'CLOSED', outcome: { finding: body.finding, damageCents: body.damageCents ?? 0, by, at: ago(0) } }));
  }
  if (kind === 'assets') {
    const asset = world.equipment.assets.find((one) => one.id === id);
    const made = { ...incidents[0], ...body, id: `i-${incidents.length + 1}`, assetId: id, label: asset.label, windowId: asset.spot.windowId, note: body.note ?? null, happenedAt: body.happenedAt ?? ago(0), recordedBy: by, recordedAt: ago(0), state: 'RECORDED', outcome: null };
    incidents.unshift(made);
    return keep(201, made);
  }
  if (kind === 'emergency-plans') {
    if (method === 'GET') return answer(200, { items: plans, nextPage: null });
    const known = plans.find((one) => one.id === id);
    if (act === 'activations') { if (activations.some((one) => one.active)) return refuse(409, 'wrong-state'); const made = { ...activations[0], id: `e-${activations.length + 1}`, planId: id, category: known.category, notice: known.notice, steps: known.steps, done: [], active: true, activatedBy: by, activatedAt: ago(0), endedBy: null, endedAt: null }; activations.unshift(made); return keep(201, made); }
    const made = { id, ...body, definedBy: by, definedAt: ago(0), version: (known?.version ?? 0) + 1 };
    if (known) Object.assign(known, made);
    else plans.push(made);
    return answer(200, made);
  }
  if (method === 'GET') return answer(200, { items: activations.filter((one) => String(one.active) === q('active')), nextPage: null });
  const one = activations.find((each) => each.id === id);
  if (act === 'end') Object.assign(one, { active: false, endedBy: by, endedAt: ago(0) });
  else one.done.push(Number(part[3]));
  return keep(200, one);
}
