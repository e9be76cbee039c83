import { newCases } from './complaint-mock.mjs';
import { newEquipment } from './equipment-mock.mjs';
import { newPapers } from './papers-mock.mjs';
import { newRatings, newSurveys } from './evaluation-mock.mjs';

/** The invented hall behind the mock API. Development only: no rule of the real queue is kept here. */
const name = (zh, en) => ({ zh, en });
const now = () => new Date().toISOString();
const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

const material = (id, zh, en, required = true, copies = 1) => ({ id, name: name(zh, en), required, copies, formUrl: null });
const item = (code, series, unit, zh, en, popular, amount, feeCents = 0, accepting = true) => ({
  code, version: 1, name: name(zh, en), series, popular, accepting, feeCents,
  unitId: unit[0], unitName: name(unit[1], unit[2]), hallIds: ['hall-1'],
  promisedLimit: amount === 0 ? { amount: 0, unit: 'MINUTES' } : { amount, unit: 'WORKING_DAYS' },
  legalLimit: { amount: 20, unit: 'WORKING_DAYS' },
  steps: [name('受理', 'Acceptance'), name('审核', 'Review'), name('办结', 'Completion')],
  legalBasis: name('《社会保险法》第五十八条', 'Social Insurance Law, article 58'),
  materials: [
    material('id-card', '居民身份证原件', 'Resident identity card (original)'),
    material('form', '申请表（窗口可领）', 'Application form (at the window)'),
    material('photo', '近期免冠照片', 'Recent photograph', false, 2),
  ],
  history: [],
});

const insurance = ['social-insurance', '社会保险', 'Social insurance'];
const register = ['registration', '不动产登记', 'Real estate registration'];
const residence = ['residence', '户籍与证件', 'Residence and documents'];
const more = [
  ['medical', '医疗保障', 'Medical security'], ['jobs', '就业服务', 'Employment services'], ['talent', '人才市场', 'Talent market'],
  ['exams', '人事考试', 'Personnel examinations'], ['skills', '职业技能鉴定', 'Vocational skill assessment'], ['labour', '劳动保障监察', 'Labour security supervision'],
  ['arbitration', '劳动人事争议调解仲裁', 'Mediation and arbitration'], ['petitions', '信访接待', 'Petitions'], ['advice', '信息咨询', 'Information'], ['funds', '公积金', 'Housing fund'],
];
const tax = ['tax', '税务', 'Tax'];

export function newWorld() {
  const world = {
    down: false, mute: false, seq: 41, calls: [], tickets: new Map(), invitations: [], rated: new Set(), keys: new Map(),
    ownRating: null, callbacks: [], matters: [], dayEnds: [], appointments: [], ratings: newRatings(), rulings: {}, appeals: {}, surveys: newSurveys(), cases: newCases(), equipment: newEquipment(), papers: newPapers(),
    session: { signedIn: false, device: false, roles: [] }, next: 6, streams: new Set(), printed: [],
    halls: [
      { id: 'hall-1', regionId: 'r-1', name: name('青川区政务服务中心', 'Qingchuan Service Centre'), zone: 'Asia/Shanghai', open: true, emergency: null, minimumOpen: [{ itemCode: 'SB-01', from: '00:00', to: '24:00', windows: 3 }], urgentReasons: ['bereavement', 'deadline', 'infant', 'medical', 'other'],
        hours: days.map((day) => ({ day, opens: '00:00', closes: '24:00' })) },
      { id: 'hall-2', regionId: 'r-1', name: name('南坪县政务服务大厅', 'Nanping County Hall'), zone: 'Asia/Shanghai', open: false, emergency: null, urgentReasons: [],
        hours: days.slice(0, 5).flatMap((day) => [{ day, opens: '09:00', closes: '12:00' }, { day, opens: '13:30', closes: '17:00' }]) },
    ],
    items: [
      item('SB-01', 'A', insurance, '城乡居民养老保险参保登记', 'Enrol in residents’ pension insurance', true, 0),
      item('SB-02', 'A', insurance, '医疗保险关系转移', 'Transfer medical insurance', true, 5),
      item('BDC-01', 'B', register, '不动产转移登记', 'Transfer of real estate', true, 3, 8000),
      item('HJ-01', 'C', residence, '居住证申领', 'Apply for a residence permit', true, 10),
      item('HJ-02', 'C', residence, '身份证换领', 'Renew identity card', true, 15, 2000),
      item('TAX-01', 'D', tax, '开具完税证明', 'Certificate of tax paid', true, 0),
      item('SB-03', 'A', insurance, '工伤认定申请', 'Work injury claim', false, 30),
      item('BDC-02', 'B', register, '不动产抵押登记', 'Register a mortgage', false, 5, 8000, false),
      ...more.map((unit, i) => item(`M-${i}1`, 'EFGHJKLMNP'[i], unit, ['机关事业单位退休人员待遇核定与资格认证', '求职登记与职业介绍', '流动人员人事档案接收'][i % 3], ['Review of applications for civil service and public institution examinations', 'Registration of job seekers', 'Receiving personnel files'][i % 3], i < 9, i)),
      item('TAX-02', 'D', tax, '个人所得税汇算咨询', 'Advice on annual income tax', false, 0),
    ],
    windows: Array.from({ length: 8 }, (_, i) => ({
      id: `hall-1-w${String(i + 1).padStart(2, '0')}`, hallId: 'hall-1', unitId: 'social-insurance', number: String(i + 1),
      label: name(`${i + 1}号窗口`, `Window ${i + 1}`), itemCodes: ['SB-01', 'SB-02', 'SB-03'], version: 1,
      state: i === 2 || i === 4 ? 'OPEN' : 'CLOSED', suspension: null, ticket: null,
      session: i === 2 || i === 4 ? { staffId: `s00${i + 1}`, openedAt: now(), itemCodes: ['SB-01', 'SB-02', 'SB-03'], qualified: i !== 4 } : null,
    })),
  };
  for (const [number, window] of [['A001', 3], ['B001', 5], ['A002', 3], ['C001', 1], ['A003', 5]]) callTo(world, number, window);
  addCallback(world, 'hall-1', { itemCode: 'SB-02', name: '王女士', phone: '0571 8888 0000', question: '转移接续办到哪一步了？' });
  addMatter(world, { id: 't-0', hallId: 'hall-1', itemCode: 'BDC-01' }, { reference: 'BDC-2026-0117' });
  for (const [i, state] of ['USED', 'BOOKED', 'BOOKED', 'CANCELLED', 'LAPSED'].entries()) world.appointments.push({ id: `ap-${i}`, hallId: 'hall-1', itemCode: ['SB-01', 'HJ-01'][i % 2], startsAt: inMinutes(i * 30), checkInFrom: inMinutes(i * 30 - 30), checkInUntil: inMinutes(i * 30 + 15), state, ticketId: null });
  world.dayEnds.push({ id: 'd-1', hallId: 'hall-1', day: inMinutes(-1440).slice(0, 10), leftover: 'CARRY_OVER', by: 's009', tickets: 3, at: inMinutes(-1440) });
  for (const number of ['A004', 'A005']) issue(world, { itemCode: 'SB-01', number });
  return world;
}

export function waiting(world, hall) {
  return [...world.tickets.values()].filter((ticket) => ticket.hallId === hall && ticket.state === 'WAITING').length;
}

export function board(world, hall) {
  const own = hall === 'hall-1';
  return {
    hallId: hall, seq: own ? world.seq : 0, calls: own ? world.calls.slice(0, 20) : [], waiting: waiting(world, hall),
    emergency: world.halls.find((h) => h.id === hall)?.emergency ?? null, at: now(),
  };
}

export function callTo(world, number, window, kind = 'CALLED') {
  const at = world.windows?.[window - 1];
  const entry = {
    seq: ++world.seq, kind, number, windowId: at?.id ?? `hall-1-w0${window}`, windowLabel: at?.label ?? name(`${window}号窗口`, `Window ${window}`), at: now(),
  };
  world.calls.unshift(entry);
  tell(world, kind === 'CALLED' ? 'called' : 'recalled', entry, entry.seq);
  return entry;
}

export function tell(world, type, data, id) {
  if (world.mute) return;
  for (const stream of world.streams) stream.write(`event: ${type}\n${id ? `id: ${id}\n` : ''}data: ${JSON.stringify(data)}\n\n`);
}

export function issue(world, { itemCode, number, priority = 'NORMAL', hallId = 'hall-1', groupSize = 1, moreItems = [] }) {
  const card = world.items.find((i) => i.code === itemCode);
  const ahead = waiting(world, hallId);
  const id = `t-${world.tickets.size + 1}`;
  const ticket = {
    id, number: number ?? `${card.series}${String(world.next++).padStart(3, '0')}`, hallId, itemCode, itemName: card.name,
    state: 'WAITING', stage: 'RECEPTION', priority, peopleAhead: ahead, wait: { lowSeconds: ahead * 240, likelySeconds: ahead * 320 + 60, highSeconds: ahead * 420 + 180 },
    windowId: null, windowLabel: null, issuedAt: now(), calledAt: null, startedAt: null, finishedAt: null, recalls: 0, rejoinsLeft: 1,
    groupSize, moreItems, outcome: null, version: 1, trackingToken: `token-${id}`, ratingCode: '296793',
  };
  world.tickets.set(id, ticket);
  tell(world, 'waiting', { waiting: waiting(world, hallId) });
  return ticket;
}

const inMinutes = (n) => new Date(Date.now() + n * 60_000).toISOString();

export function addCallback(world, hallId, { itemCode, name: who, phone, question, ticketId }) {
  const callback = {
    id: `c-${world.callbacks.length + 1}`, hallId, unitId: 'social-insurance', itemCode, ticketId: ticketId ?? null, state: 'OPEN', assignedTo: world.session.subject ?? 's002',
    requestedAt: now(), dueAt: inMinutes(120), provisional: false, outcome: null, doneAt: null, version: 1,
  };
  world.callbacks.push({ ...callback, contact: { name: who, phone, question: question ?? null } });
  return callback;
}

export function addMatter(world, ticket, { reference }) {
  const matter = {
    ticketId: ticket.id, hallId: ticket.hallId, unitId: 'social-insurance', itemCode: ticket.itemCode, reference: reference ?? null, state: 'OPEN', openedBy: world.session.subject ?? 's002',
    openedAt: now(), dueOn: inMinutes(60 * 24 * 9).slice(0, 10), dueAt: null, provisional: false, result: null, toldHow: null, toldAt: null, onTime: null, version: 1,
  };
  world.matters.push(matter);
  return matter;
}

export const referral = (ticket, state = 'OPEN') => ({
  id: '6f1c2d3e-0000-4000-8000-000000000001', state, overdue: state === 'OVERDUE', fromHallId: ticket.hallId, fromHall: name('青川区政务服务中心', 'Qingchuan Service Centre'), fromItemCode: ticket.itemCode, number: ticket.number, sentBy: 's002', firstAsked: { staffId: 's002', windowId: 'hall-1-w02' },
  hallId: 'hall-2', hall: name('南坪县政务服务大厅', 'Nanping County Hall'), unitId: 'social-insurance', unit: name('社会保险', 'Social insurance'), itemCode: 'SB-02', item: name('医疗保险关系转移', 'Transfer medical insurance'), reason: 'other-place', at: now(), expectedUntil: inMinutes(4320), ticketId: null, takenAt: null, startedAt: null,
  slip: name(`转介单\n请到：南坪县政务服务大厅 社会保险\n办理：医疗保险关系转移\n来自：青川区政务服务中心 ${ticket.number}\n首问责任人：s002\n编号：6f1c2d3e-0000-4000-8000-000000000001`, `Referral\nGo to: Nanping County Hall, Social insurance\nFor: Transfer medical insurance\nFrom: Qingchuan Service Centre, ${ticket.number}\nFirst asked: s002\nNo. 6f1c2d3e-0000-4000-8000-000000000001`),
});

export function slots(hallId, itemCode, day) {
  const weekend = [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
  const at = (half) => new Date(Date.parse(`${day}T01:00:00Z`) + half * 18e5).toISOString();
  return { hallId, itemCode, day, slots: weekend ? [] : Array.from({ length: 12 }, (_, i) => ({ startsAt: at(i), endsAt: at(i + 1), places: 4, free: (i * 3) % 5 })) };
}

export function staffView(world, ticket) {
  const { trackingToken, ...view } = ticket;
  return { ...view, item: world.items.find((i) => i.code === ticket.itemCode), firstAsked: null, notices: ticket.notices ?? [], stages: [], groupSize: ticket.groupSize ?? 1, moreItems: ticket.moreItems ?? [] };
}

export const tags = {
  version: 1,
  levels: [
    [5, '非常满意', 'Very satisfied', [['kind', '态度热情', 'Friendly'], ['quick', '办理快捷', 'Quick'], ['clear', '讲解清楚', 'Clear explanation']]],
    [4, '满意', 'Satisfied', [['kind4', '态度良好', 'Polite'], ['clear4', '讲解清楚', 'Clear explanation']]],
    [3, '基本满意', 'Fairly satisfied', [['slow3', '等候稍久', 'Somewhat long wait'], ['unclear3', '指引不够清楚', 'Signs could be clearer']]],
    [2, '不满意', 'Dissatisfied', [['slow2', '等候太久', 'Long wait'], ['twice2', '多次往返', 'Had to come again'], ['rude2', '态度生硬', 'Unfriendly']]],
    [1, '非常不满意', 'Very dissatisfied', [['slow1', '等候太久', 'Long wait'], ['refuse1', '推诿拖延', 'Was put off'], ['rude1', '态度恶劣', 'Rude']]],
  ].map(([level, zh, en, list]) => ({ level, name: name(zh, en), tags: list.map(([code, z, e]) => ({ code, zh: z, en: e })) })),
};
