/** Complaints behind the mock API: invented cases of the contract's shape. Development only: no rule of the real service is kept here. */
const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
const day = (from, n) => new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10);
const rate = (numerator, denominator) => ({ value: denominator ? numerator / denominator : null, numerator, denominator });
const hour = 60;
const dayLong = 24 * hour;

function deadline(purpose, zh, en, startAgo, dueIn, more = {}) {
  const start = ago(startAgo);
  const count = Math.min(20, Math.max(1, Math.round((startAgo + dueIn) / dayLong) + 1));
  const days = Array.from({ length: count }, (_, i) => {
    const on = day(start, i);
    const weekday = new Date(on).getUTCDay();
    const why = i === 0 && !more.startDayCounted ? 'START_DAY' : weekday === 6 && i < 8 ? 'MAKE_UP_DAY' : weekday % 6 === 0 ? 'WEEKEND' : i === 4 ? 'HOLIDAY' : i === 6 ? 'PAUSED' : 'WORKDAY';
    const counted = why === 'WORKDAY' || why === 'MAKE_UP_DAY';
    return { day: on, why, counted, minutes: counted ? 420 : 0, provisional: more.provisional === true && i > 6 };
  });
  return { purpose, name: { zh, en }, start, dueAt: ago(-dueIn), provisional: false, doneAt: null, late: dueIn < 0 && !more.doneAt, unit: 'WORKING_DAYS', limit: 10, extendedBy: 0, startDayCounted: false, rulesVersion: 1, source: 'A hall’s own complaint page (reference C8): 10 working days from receipt. A local rule.', days, pauses: [], ...more };
}
const accept = (dueIn, more) => deadline('ACCEPT', '签收：1个工作日内受理或说明不受理理由', 'Accepted, or refused with a reason, within 1 working day', dayLong, dueIn, { limit: 1, ...more });
const answer = (dueIn, more) => deadline('ANSWER', '投诉答复：自收到之日起10个工作日，含第10日', 'Complaint answered within 10 working days, the day of receipt counted', 6 * dayLong, dueIn, { startDayCounted: true, ...more });

let made = 0;
function file(more = {}) {
  made += 1;
  return {
    id: `case-${made}`, number: `20261128-${String(made).padStart(5, '0')}`, kind: 'COMPLAINT', channel: 'PAGE', state: 'RECEIVED', severity: 'ORDINARY', hallId: 'hall-1', windowId: 'hall-1-w02',
    ticketId: null, ratingId: null, staffId: 's005', anonymous: true, reachable: false, erased: false, text: '周三上午在二号窗口排了一个多小时，轮到我时说系统坏了，让我改天再来，也没有说去哪里可以办。', handler: null, reviewer: null, caller: null,
    upheld: null, reply: null, callBacks: [], outcome: null, round: 1, mergedInto: null, children: [], answerDueAt: null, deadlines: [accept(20 * hour), answer(8 * dayLong)], pauses: [], extension: null,
    messages: [], history: [{ what: 'received', by: 'citizen', at: ago(dayLong), code: null, note: null }], receivedAt: ago(dayLong), closedAt: null, version: 1, levels: [], ...more,
  };
}
const step = (one, what, by, more = {}) => one.history.push({ what, by, at: ago(0), code: null, note: null, ...more });

export function newCases() {
  made = 0;
  const late = file({ state: 'INVESTIGATING', severity: 'SERIOUS', handler: 's002', upheld: true, levels: ['SECTION_CHIEF:SERIOUS', 'SUPERVISION_OFFICE:OVERDUE'], deadlines: [accept(5 * dayLong, { doneAt: ago(5 * dayLong) }), answer(-2 * dayLong, { extendedBy: 5, pauses: [{ reason: 'WAITING_FOR_CITIZEN', from: ago(3 * dayLong), until: ago(2 * dayLong) }] })],
    messages: [{ fromCitizen: true, text: '我记得是上午十点左右。', at: ago(400) }, { fromCitizen: false, text: '您好，我们正在查看当天的叫号记录。', at: ago(300) }] });
  for (const [what, by, more] of [['accepted', 'co001', { code: 'SERIOUS' }], ['assigned', 'co001', { code: 's002' }], ['investigating', 's002'], ['contacted', 's002', { code: 'NOT_REACHED' }], ['verified', 's002', { code: 'UPHELD', note: '当日十点至十一点系统停机，有记录；窗口没有告知替代办理点。' }], ['overdue', 'system'], ['escalated', 'system', { code: 'SUPERVISION_OFFICE:OVERDUE' }]]) step(late, what, by, more);
  const review = file({ state: 'INVESTIGATING', kind: 'SUGGESTION', handler: 's001', staffId: null, text: '希望填表的桌子旁边放老花镜。', reply: { text: '您好，老花镜已经配好，放在每张填表桌上，感谢您的建议。', author: 's001', at: ago(60), stage: 'UNDER_REVIEW' }, deadlines: [accept(9 * dayLong, { doneAt: ago(600) }), answer(10 * hour)], reachable: true });
  step(review, 'accepted', 'co001', { code: 'ORDINARY' }); step(review, 'reply-proposed', 's001');
  const answered = file({ state: 'ANSWERED', handler: 's002', reviewer: 'co002', staffId: null, reachable: true, anonymous: false, upheld: true, reply: { text: '您反映的情况属实，我们已道歉并增加了引导人员。', author: 's002', at: ago(100), stage: 'SENT' }, deadlines: [answer(4 * dayLong, { doneAt: ago(100) }), deadline('CALL_BACK', '回访：答复次一工作日内', 'Called back within the working day after the answer', 100, 50 * hour, { limit: 1 })] });
  const paused = file({ state: 'ASSIGNED', kind: 'PETITION', handler: 's002', staffId: null, pauses: [{ from: ago(300), until: ago(-9000), endedAt: null, reason: 'EXPERT_OPINION', approvedBy: 'm001' }], deadlines: [deadline('ANSWER', '办结：自受理之日起60日', 'Decided within 60 days of acceptance', 4 * dayLong, 50 * dayLong, { unit: 'CALENDAR_DAYS', limit: 60, provisional: true })], extension: { askedBy: 's002', askedAt: ago(200), amount: 10, reason: '等待鉴定结论。', decidedBy: null, granted: null } });
  const closed = file({ state: 'CLOSED', kind: 'PRAISE', staffId: null, outcome: 'NOTED', closedAt: ago(10), deadlines: [], handler: 's002', reviewer: 'co002', caller: 'co003', reply: { text: '谢谢您的鼓励，已转告本人。', author: 's002', at: ago(900), stage: 'SENT' } });
  const fresh = file({ staffId: null, reachable: true, anonymous: true });
  return [late, review, answered, paused, closed, fresh];
}

const nextOf = (one) => one.deadlines.filter((each) => !each.doneAt).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
const line = (one) => {
  const next = nextOf(one);
  const paused = one.pauses.some((pause) => !pause.endedAt);
  return { id: one.id, number: one.number, kind: one.kind, state: one.state, severity: one.severity, hallId: one.hallId, windowId: one.windowId, handler: one.handler, nextDueAt: next?.dueAt ?? null, nextPurpose: next?.purpose ?? null, levels: one.levels, overdue: next ? next.dueAt < ago(0) : false, provisional: next?.provisional ?? false, paused, receivedAt: one.receivedAt, version: one.version };
};
const own = (one) => ({ number: one.number, kind: one.kind, state: one.state, hallId: one.hallId, receivedAt: one.receivedAt, closedAt: one.closedAt, outcome: one.outcome, paused: one.pauses.some((pause) => !pause.endedAt), deadlines: one.deadlines,
  steps: one.history.filter((each) => !['reply-proposed', 'overdue', 'escalated'].includes(each.what)).map(({ what, at, code, note }) => ({ what, at, code: what === 'assigned' ? null : code, note: what === 'refused' ? note : null })), messages: one.messages, answer: one.reply?.stage === 'SENT' ? one.reply.text : null });

const rude = [['不归我管', { zh: '这个问题请您到××办公室找×××。', en: 'For this please see … in office …' }], ['急什么', { zh: '请别急，慢慢把事情说清楚。', en: 'Please take your time and tell us.' }]];
function verdictOn(text) {
  const hits = rude.flatMap(([found, suggestion]) => { const start = text.indexOf(found); return start < 0 ? [] : [{ code: found, start, end: start + found.length, found, suggestion }]; });
  return { hits: hits.sort((a, b) => a.start - b.start), recommended: ['您好', '谢谢'].filter((word) => text.includes(word)) };
}

const figures = (seed) => ({ received: { COMPLAINT: 12 + seed, SUGGESTION: 7, PRAISE: 5, RECTIFICATION: 9 - (seed % 4), PETITION: 2 }, withdrawn: 1, response: rate(30 - (seed % 3), 31), resolved: rate(18, 22 - (seed % 4)), satisfied: rate(19 - (seed % 5), 22), overall: 0.91, onTime: rate(25, 28), onTimeUnextended: rate(23, 28), lateness: { missed: 3, median: 95, p90: 840, longest: 1260 }, reissued: rate(1, 25), returned: rate(2, 30), repeated: rate(1, 16), unaccepted: [], unanswered: ['20261128-00001'], uncalled: [] });

export function complaint(world, [kind, id, act, sub], method, url, body, headers, answer, refuse, keep) {
  const cases = world.cases;
  if (kind === 'phrases') return answer(200, verdictOn(body.text ?? ''));
  if (kind === 'statistics') return answer(200, { hallId: 'hall-1', from: url.searchParams.get('from'), to: url.searchParams.get('to'), figures: figures(Number(url.searchParams.get('to')?.slice(5, 7) ?? 0)) });
  if (kind === 'public' && id === 'cases') { const one = file({ kind: body.kind.toUpperCase(), text: body.text, reachable: Boolean(body.contact), staffId: null }); cases.push(one); return answer(201, { id: one.id, number: one.number, secret: 'A7K29QRST4XYZ8MN', receivedAt: one.receivedAt, deadlines: one.deadlines }); }
  if (kind === 'public') {
    const one = cases.find((each) => each.number === headers['x-case-number']);
    if (!one || headers['x-case-secret'] !== 'A7K29QRST4XYZ8MN') return refuse(403, 'secret-wrong');
    if (act === 'messages') { one.messages.push({ fromCitizen: true, text: body.text, at: ago(0) }); step(one, 'messaged', 'citizen', { code: 'CITIZEN' }); }
    return answer(200, own(one));
  }
  if (kind === 'cases' && !id && method === 'POST') { const one = file({ kind: body.kind.toUpperCase(), text: body.text, channel: body.channel }); cases.push(one); return answer(201, { id: one.id, number: one.number, secret: 'A7K29QRST4XYZ8MN', receivedAt: one.receivedAt, deadlines: one.deadlines }); }
  if (kind === 'cases' && !id) {
    const given = (name) => url.searchParams.get(name);
    const found = cases.map(line).filter((one) => (!given('state') || one.state === given('state')) && (!given('kind') || one.kind === given('kind')) && (!given('assignee') || one.handler === given('assignee')) && (!given('due') || (one.nextDueAt && one.nextDueAt < given('due'))) && (!given('q') || one.number === given('q')) && (given('open') !== 'true' || !['CLOSED', 'REFUSED'].includes(one.state)) && (given('sentUp') !== 'true' || one.levels.length > 0));
    found.sort((a, b) => ((a.nextDueAt ?? '9') < (b.nextDueAt ?? '9') ? -1 : 1));
    return answer(200, { cases: world.session.roles.length === 1 && world.session.roles[0] === 'STAFF' ? found.filter((one) => one.handler === world.session.subject) : found, nextPage: null });
  }
  const one = cases.find((each) => each.id === id);
  if (!one) return refuse(404, 'not-found');
  const sealed = world.session.roles.includes('INSPECTOR') || world.session.subject === one.staffId;
  const view = () => (sealed ? { ...one, text: null, messages: [], reply: one.reply && { ...one.reply, text: null } } : one);
  if (method === 'GET') return answer(200, view());
  const by = world.session.subject;
  if (act === 'contact') { step(one, 'personal-opened', by, { code: body.purpose }); return answer(200, { name: '王女士', phone: '13900000000' }); }
  if (act === 'escalate') { one.levels.push(`${body.level}:BY_HAND`); step(one, 'escalated', by, { code: `${body.level}:BY_HAND` }); return keep(200, { id, level: body.level, version: one.version }); }
  if (act === 'reply' || act === 'messages') {
    const { hits } = verdictOn(body.text);
    if (hits.length) { if (act === 'reply') one.reply = { text: body.text, author: by, at: ago(0), stage: 'DRAFT' }; return refuse(422, 'forbidden-phrase'); }
    if (act === 'messages') one.messages.push({ fromCitizen: false, text: body.text, at: ago(0) }); else Object.assign(one, { state: 'INVESTIGATING', reply: { text: body.text, author: by, at: ago(0), stage: 'UNDER_REVIEW' } });
    step(one, act === 'reply' ? 'reply-proposed' : 'messaged', by, act === 'reply' ? {} : { code: 'HALL' });
    return keep(200, view());
  }
  const results = { accept: ['ACCEPTED', 'accepted'], refuse: ['REFUSED', 'refused'], assign: ['ASSIGNED', 'assigned'], investigate: ['INVESTIGATING', 'investigating'], contacted: ['INVESTIGATING', 'contacted'], verified: ['INVESTIGATING', 'verified'], return: ['ACCEPTED', 'returned'], review: ['ANSWERED', 'answered'], 'call-back': ['CALLED_BACK', 'called-back'], close: ['CLOSED', 'closed'], reopen: ['ACCEPTED', 'reopened'], merge: ['MERGED', 'merged'], unmerge: ['ACCEPTED', 'unmerged'] };
  if (results[act]) { one.state = results[act][0]; step(one, results[act][1], by, { code: body.severity ?? body.reason ?? body.staffId ?? body.result ?? body.outcome ?? null, note: body.note ?? null }); }
  if (act === 'assign') one.handler = body.staffId;
  if (act === 'verified') one.upheld = body.upheld;
  if (act === 'close') one.outcome = body.outcome;
  if (act === 'erase') Object.assign(one, { erased: true, text: null });
  if (act === 'pause') one.pauses.push({ from: ago(0), until: ago(-body.days * dayLong), endedAt: null, reason: body.reason, approvedBy: by });
  if (act === 'resume') for (const pause of one.pauses) pause.endedAt ??= ago(0);
  if (act === 'extension' && !sub) one.extension = { askedBy: by, askedAt: ago(0), amount: body.amount, reason: body.reason, decidedBy: null, granted: null };
  if (sub === 'decision') Object.assign(one.extension, { decidedBy: by, granted: body.granted });
  one.version += 1;
  return keep(200, view());
}
