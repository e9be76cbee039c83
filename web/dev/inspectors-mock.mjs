/** The inspectors' work behind the mock API: real rules and checklist, invented people. Development only: no rule of the real service is kept here. */
import { readFileSync } from 'node:fs';

const shipped = (name) => JSON.parse(readFileSync(new URL(`../../service-audit/src/main/resources/audit/${name}.json`, import.meta.url), 'utf8'));
const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
const day = (back) => ago(back * 1440).slice(0, 10);
const month = (back) => { const at = new Date(); at.setUTCDate(1); at.setUTCMonth(at.getUTCMonth() - back); return at.toISOString().slice(0, 7); };
const hash = (letter) => letter.repeat(64);
const page = (items) => ({ items, nextPage: null });
const people = Array.from({ length: 12 }, (_, i) => `s${String(i + 1).padStart(3, '0')}`);

const template = shipped('template-window-round-1');
const lines = template.sections.flatMap((section) => section.items);
const noted = (more = {}) => ({ itemCode: 'told-once', ruleCode: 'R5', severity: 'MAJOR', staffId: 's005', windowId: 'hall-1-w02', unitId: null, assetId: null, text: '没有一次告知所需材料，办事人跑了两趟。', ownerId: 's005', dueOn: day(-6), ...more });
const inspection = (id, state, more = {}) => ({
  id, hallId: 'hall-1', unitId: null, windowId: 'hall-1-w02', templateCode: 'window-round', templateVersion: 1, covert: false, drawId: null, plannedFor: day(0), inspectorId: 'i001', state, commitments: [], answers: [], score: null, noted: [], visitedAt: null, publishedAt: null, version: 3, ...more,
});
const sealed = [{ hash: hash('a'), takenAt: ago(90), receivedAt: ago(89), opening: { salt: '00'.repeat(32), contentHash: hash('c'), by: 'i001', at: ago(5) } }, { hash: hash('b'), takenAt: ago(80), receivedAt: ago(79), opening: null }];
const answers = lines.map((item, i) => ({ itemCode: item.code, points: i === 3 ? null : item.code === 'told-once' ? 0 : item.points, photos: item.photoRequired ? [hash('a')] : [], note: i === 1 ? '标识牌偏左，已当场摆正。' : null }));
const seen = { answers, commitments: sealed, noted: [noted()], score: { total: 87.4, sections: [100, 100, 80, 100] }, visitedAt: ago(70) };
const inspections = [
  inspection('i-1', 'PLANNED'), inspection('i-2', 'PLANNED', { covert: true, drawId: 'd-1', unitId: 'social', windowId: null }),
  inspection('i-3', 'VISITED', { ...seen, covert: true }), inspection('i-4', 'PUBLISHED', { ...seen, covert: true, publishedAt: ago(20) }),
];
const finding = (id, state, more = {}) => ({
  id, inspectionId: 'i-4', hallId: 'hall-1', unitId: 'social', noted: noted(more.noted), foundBy: 'i001', state, dueOn: day(more.late ?? -6), corrections: state === 'OPEN' ? [] : [{ by: 's005', at: ago(60), text: '已重新学习一次性告知制度，并补发了告知单。', photos: [] }],
  reinspections: state === 'CLOSED' ? [{ by: 'i002', at: ago(10), accepted: true, text: '现场核对，告知单已发放。' }] : [], escalations: more.late ? [{ level: 'SECTION_CHIEF', dueOn: day(2), at: ago(600) }] : [], raisedAt: ago(400), version: 2,
});
const findings = [finding('f-1', 'OPEN'), finding('f-2', 'OPEN', { late: 2, noted: { severity: 'CRITICAL', ruleCode: 'C6', text: '工作时间玩游戏。', staffId: 's008', ownerId: 's009' } }), finding('f-3', 'CORRECTED'), finding('f-4', 'CLOSED')];

const violation = (id, state, more = {}) => ({
  id, hallId: 'hall-1', unitId: 'social', windowId: 'hall-1-w02', staffId: 's002', ruleCode: 'R5', rulesVersion: 1, grade: 'SERIOUS', origin: { kind: 'INSPECTION', ref: 'f-1', eventId: '/guichet/audit|0198f0c2-aa11' }, occurredAt: ago(500), day: day(0), note: null, raisedBy: null, raisedAt: ago(480), state,
  decision: state === 'CANDIDATE' ? null : { by: 'm001', at: ago(300), consequence: state === 'DISMISSED' ? null : 'CRITICISM', note: '经核实，情况属实。' },
  appeal: ['APPEALED', 'UPHELD', 'REVOKED'].includes(state) ? { by: 's002', at: ago(200), text: '当时系统停机，已口头说明，请复核。', ruling: state === 'APPEALED' ? null : { by: 'aa001', at: ago(100), revoked: state === 'REVOKED', note: '停机与此事无关，维持。' } } : null, version: 2, ...more,
});
const violations = [
  violation('v-1', 'CANDIDATE'), violation('v-2', 'CANDIDATE', { staffId: null, ruleCode: 'R2', grade: 'SERIOUS', origin: { kind: 'QUEUE', ref: 's', eventId: '/guichet/queue|0198f0c2-bb22' } }), violation('v-3', 'CANDIDATE', { ruleCode: 'C7', grade: 'GRAVE', origin: { kind: 'EQUIPMENT', ref: 's', eventId: '/guichet/equipment|0198f0c2-cc33' } }),
  violation('v-4', 'APPEALED'), violation('v-5', 'UPHELD'), violation('v-6', 'CONFIRMED', { ruleCode: 'C4', grade: 'MINOR' }),
];
const exposures = [
  { id: 'e-1', hallId: 'hall-1', unitId: 'social', staffId: 's008', headId: 's009', channel: 'TELEVISION', exposedOn: day(12), text: '电视台暗访：工作时间窗口无人，群众等候四十分钟。', state: 'RECORDED', movedFromPost: 's008', answerDueOn: day(2), answer: null, unitLosesMeritOf: 2026, closing: null, version: 1 },
  { id: 'e-2', hallId: 'hall-1', unitId: 'registration', staffId: null, headId: 's009', channel: 'ONLINE', exposedOn: day(40), text: '网络反映告知不一致。', state: 'CLOSED', movedFromPost: null, answerDueOn: day(33), answer: { by: 's009', at: ago(50_000), text: '已统一告知单。' }, unitLosesMeritOf: 2026, closing: { by: 'aa001', at: ago(48_000), text: '整改到位。' }, version: 3 },
];
const input = (kind, weight, score, count) => ({ kind, weight, score, count, eventIds: Array.from({ length: count }, (_, i) => `/guichet/x|0198f0c2-${kind.toLowerCase()}-${i}`) });
const appraisal = (staffId, i, more = {}) => ({
  staffId, hallId: 'hall-1', month: month(1), weightsVersion: 1, inputs: [input('RATING', 30, 82.5, 23), input('SPEED', 15, 95, 20), input('COMPLAINT', 15, 75, 1), input('ONSITE', 20, 88.8, 5), input('VIOLATION', 15, 70, 1), input('TRAINING', 5, null, 0)],
  total: [82.1, 93.4, 61.2, 48.8][i % 4], grade: ['GOOD', 'EXCELLENT', 'FAIR', 'POOR'][i % 4], recommendation: ['KEEP', 'PAY_UP', 'KEEP', 'PAY_DOWN'][i % 4], by: 'm001', at: ago(2000), state: 'OPEN', objection: null, version: 1, ...more,
});
const appraisals = people.map((one, i) => appraisal(one, i, i === 1 ? { state: 'OBJECTED', objection: { text: '上月还参加过一次应急演练，没有计入。', at: ago(900), answer: null } } : {}));

const training = (id, subject, zh, back, more = {}) => ({ id, hallId: 'hall-1', subject, title: { zh, en: zh === '窗口服务技能' ? 'Service at the window' : 'Insurance business' }, heldOn: day(back), minutes: 90, staffIds: people, exam: null, state: 'HELD', results: people.map((staffId, i) => ({ staffId, attended: i !== 3, score: null })), passed: [], evidence: [], version: 2, ...more });
const exam = { passMark: 60, itemCodes: [], validMonths: 12 };
const scored = people.map((staffId, i) => ({ staffId, attended: i !== 6, score: i === 6 ? null : 55 + i * 4 }));
const trainings = [training('t-3', 'SKILLS', '窗口服务技能', 0, { state: 'PLANNED', results: [] }), training('t-2', 'BUSINESS', '社保业务知识', 9, { exam, results: scored, passed: scored.filter((one) => (one.score ?? 0) >= 60).map((one) => one.staffId) }), training('t-1', 'LAW', '社保业务知识', 20)];
const quarter = people.map((staffId, i) => ({ staffId, attended: [], missing: i % 3 === 0 ? [] : ['SKILLS'], standing: i % 3 === 0 ? 'COMPLETE' : 'MISSING' }));
const qualification = (staffId, i) => ({ staffId, standing: ['QUALIFIED', null, 'QUALIFIED', 'LAPSED', 'MOVED'][i % 5], itemCodes: [], grants: i % 5 === 0 || i % 5 === 2 ? [{ sourceId: 't-2', itemCodes: [], until: ago(-400_000) }] : [], past: [], version: 1 });
const record = (staffId, back, quality) => ({ hallId: 'hall-1', day: day(back), staffId, marks: { quality, efficiency: 4, service: 5, discipline: 4 }, note: quality < 3 ? '两次录错，当场改正。' : '', by: 'm001', at: ago(100), corrections: quality < 3 ? 1 : 0, version: 1 });
const visits = [{ id: 'vi-1', hallId: 'hall-1', unitId: 'social', leaderId: 'm001', visitedOn: day(1), note: '到综合窗口听取意见。', problems: [{ text: '排队引导牌不够。', ownerId: 's009', dueOn: day(-6), solution: null }, { text: '饮水机没水。', ownerId: 's009', dueOn: day(0), solution: { by: 's009', at: ago(30), text: '已换水。' } }], version: 1 }];
const entries = [{ id: 'en-1', hallId: 'hall-1', staffId: 's002', kind: 'GIFT_REFUSED', occurredOn: day(2), valueCents: 20_000, note: '谢绝茶叶一盒。', declaredBy: 's002', declaredAt: ago(1000), review: null, version: 1 }, { id: 'en-2', hallId: 'hall-1', staffId: 's004', kind: 'BANQUET_REFUSED', occurredOn: day(5), valueCents: null, note: '谢绝宴请。', declaredBy: 's004', declaredAt: ago(5000), review: { by: 'aa001', at: ago(3000), note: '属实，表扬。' }, version: 2 }];

const words = (zh, en) => ({ zh, en });
const emergencyPlans = [1, 2].map((number) => ({ code: 'power-cut', number, kind: 'POWER_CUT', title: words('停电', 'Power cut'), steps: [words('发放纸质排队号', 'Paper numbers'), words('报告主控室', 'Tell the control room')], notice: words('大厅停电，请领取纸质排队号。', 'Power cut: please take a paper number.'), publishedBy: 'aa001', publishedAt: ago(90_000) }));
const emergencies = [
  { id: 'em-1', hallId: 'hall-1', planCode: 'power-cut', planNumber: 2, kind: 'POWER_CUT', title: words('停电', 'Power cut'), steps: emergencyPlans[1].steps, notice: emergencyPlans[1].notice, done: [1], state: 'ACTIVE', by: 'm001', at: ago(12), endedBy: null, endedAt: null, version: 2 },
  { id: 'em-0', hallId: 'hall-1', planCode: 'power-cut', planNumber: 1, kind: 'POWER_CUT', title: words('停电', 'Power cut'), steps: emergencyPlans[0].steps, notice: emergencyPlans[0].notice, done: [1, 2], state: 'ENDED', by: 'm001', at: ago(50_000), endedBy: 'm001', endedAt: ago(49_900), version: 4 },
];
const drills = [
  { id: 'dr-1', hallId: 'hall-1', planCode: 'power-cut', planNumber: 2, scheduledOn: day(0), scheduledBy: 'm001', state: 'SCHEDULED', result: null, version: 1 },
  { id: 'dr-2', hallId: 'hall-1', planCode: 'power-cut', planNumber: 1, scheduledOn: day(60), scheduledBy: 'm001', state: 'RUN', result: { score: 86, minutes: 14, participants: people.slice(0, 9), lessons: '纸号放在太远的柜子里，已移到咨询台。', by: 'm001', at: ago(86_000) }, version: 2 },
];
const secured = (topic, lines, isWhole = true) => ({ topic, count: isWhole ? lines.length : 1234, lines: lines.map(([name, who, about, detail], i) => ({ index: 10 - i, at: ago(i * 300 + 20), name, who, hallId: who ? 'hall-1' : null, about, detail })), isWhole });
const securityReport = (from, to) => ({
  from, to, size: 1284, people: [{ who: 'co001', looks: 3 }, { who: 'm001', looks: 1 }], guessed: [{ who: 's005', failures: 5 }, { who: null, failures: 2 }],
  sections: [
    secured('PERSONAL_DATA', [['complaint.personal-data.accessed', 'co001', 'case-7', 'CALL_BACK'], ['queue.callback.contact-opened', 'm001', 'cb-2', '']]), secured('READINGS', [['audit.reading.noted', 'i001', 'r-1', 'SEARCH']], false),
    secured('FAILED_SIGN_INS', [['identity.sign-in.blocked', 's005', 's005', 'PASSWORD'], ['identity.sign-in.failed', null, 'unknown', 'PASSWORD']]),
    secured('ROLE_CHANGES', [['identity.role.changed', 's009', 's009', 'STAFF@hall-1/social → STAFF,SUPERVISOR@hall-1'], ['identity.role.noted', null, 'all', hash('9')]]),
    secured('RIGHTS', [['audit.qualification.granted', 's002', 's002', 'PASSED']]), secured('DOUBLE_SESSIONS', []), secured('GAPS', [['alarm', null, 'guichet.queue.ticket', 'sequence-gap']]), secured('REJECTED', []),
  ],
  notCovered: from < '2026-06' ? [{ what: 'failed-logins', why: 'elsewhere' }, { what: 'role-changes', why: 'elsewhere' }] : [],
});

/** The answer to a reading, or undefined; commands are answered by what they would change. */
export function inspectors(part, url) {
  const [kind, id, act, more] = part;
  const state = url.searchParams.get('state');
  const those = (all) => page(all.filter((one) => !state || one.state === state));
  const found = (all) => all.find((one) => one.id === id);
  if (kind === 'rules') return shipped('rules-1');
  if (kind === 'templates') return id ? template : { templates: [{ code: template.code, number: 1, title: template.title, items: lines.length }] };
  if (kind === 'inspections') return id === 'mine' ? those(inspections) : act === 'commitments' ? { ...found(inspections), version: 9 } : found(inspections);
  if (kind === 'findings') return id === 'mine' ? those(findings) : found(findings);
  if (kind === 'violations') return id === 'mine' ? those(violations) : found(violations);
  if (kind === 'appraisals') return page(appraisals.slice(1, 2));
  if (kind === 'appraisal-weights') return shipped('weights-1');
  if (kind === 'trainings') return page(trainings.slice(1));
  if (kind === 'qualifications') return qualification(id, 0);
  if (kind === 'onsite') return page([record('s002', 1, 5)]);
  if (kind === 'integrity') return page(entries.slice(0, 1));
  if (kind === 'handbook' && id === 'editions' && more === undefined) return { ...shipped('handbook-1'), publishedAt: ago(90_000) };
  if (kind === 'handbook') return act || id ? { edition: 1, hallId: 'hall-1', people: people.map((staffId, i) => ({ staffId, at: i % 3 ? ago(4000) : null })) } : { ...shipped('handbook-1'), publishedAt: ago(90_000) };
  if (kind === 'emergency-plans') return id ? emergencyPlans[1] : page(emergencyPlans);
  if (kind === 'drills') return found(drills);
  if (kind === 'emergencies') return found(emergencies);
  if (kind === 'security-report') return securityReport(url.searchParams.get('from'), url.searchParams.get('to'));
  if (kind !== 'halls') return undefined;
  if (act === 'drills') return page(drills);
  if (act === 'emergencies') return those(emergencies);
  if (act === 'draws') return { id: 'd-1', hallId: id, of: 'WINDOW', seed: hash('5'), candidates: ['hall-1-w01', 'hall-1-w02', 'hall-1-w03'], drawn: ['hall-1-w02', 'hall-1-w01'], reproducible: true, by: 'i001', at: ago(0) };
  if (act === 'inspections') return those(inspections);
  if (act === 'findings') return those(findings);
  if (act === 'violations') return those(violations);
  if (act === 'exposures') return page(exposures);
  if (act === 'merit') return { hallId: id, year: 2026, people: people.map((who, i) => ({ who, eligible: i !== 1, causes: i === 1 ? [{ kind: 'VIOLATION', id: 'v-5', ruleCode: 'R5' }] : [] })), units: [{ who: 'social', eligible: false, causes: [{ kind: 'EXPOSURE', id: 'e-1', ruleCode: '' }] }] };
  if (act === 'appraisals') return page(appraisals);
  if (act === 'trainings') return page(trainings);
  if (act === 'training-quarters') return { hallId: id, quarter: more, people: quarter };
  if (act === 'qualifications') return { hallId: id, people: people.map(qualification) };
  if (act === 'onsite') return part[4] === 'missing' ? { missing: [{ day: day(2), staffId: 's003' }, { day: day(9), staffId: 's003' }, { day: day(1), staffId: 's006' }] } : page(people.slice(0, 5).map((one, i) => record(one, 1, 5 - (i % 4))));
  if (act === 'visits') return page(visits);
  if (act === 'integrity') return page(entries);
  return undefined;
}
