/** Evaluation behind the mock API: invented figures of the contract's shape. Development only. */
const name = (zh, en) => ({ zh, en });
const rate = (numerator, denominator) => ({ value: denominator ? numerator / denominator : null, numerator, denominator });
const day = (back) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();

export function figures(seed, size = 60) {
  const [five, four, three, two, one] = [0.52, 0.27, 0.12, 0.06, 0.03].map((share, i) => (size ? Math.max(0, Math.round(size * share + ((seed * 7 + i * 5) % 5) - 2)) : 0));
  const valid = five + four + three + two + one;
  const bad = two + one;
  const rateable = Math.round(valid * 1.6);
  return {
    counts: { 5: five, 4: four, 3: three, 2: two, 1: one }, valid, rateable, excluded: seed % 3, flagged: seed % 4,
    good: rate(valid - bad, valid), bad: rate(bad, valid), satisfied: rate(five + four, valid), verySatisfied: rate(five, valid),
    average: valid ? (five * 5 + four * 4 + three * 3 + two * 2 + one) / valid : null, score100: valid ? ((five * 5 + four * 4 + three * 3 + two * 2 + one) / valid) * 20 : null,
    response: rate(valid, rateable), unrated: rate(rateable - valid, rateable), badWithExcluded: rate(bad + (seed % 3), valid + (seed % 3)), flaggedShare: rate(seed % 4, valid),
    lowerBound: valid ? (valid - bad) / valid - 0.6 / Math.sqrt(valid) : null,
    tags: [['kind', '态度热情', 'Friendly'], ['quick', '办理快捷', 'Quick'], ['clear', '讲解清楚', 'Clear explanation'], ['slow2', '等候太久', 'Long wait'], ['twice2', '多次往返', 'Had to come again']].map(([code, zh, en], i) => ({ code, name: name(zh, en), count: Math.round(size / (i + 2)) })),
    loop: { bad, contactable: Math.ceil(bad / 2), upheldAppeals: 1, contactedInTime: rate(2, 3), verified: rate(bad, bad), rectified: rate(bad - 1, bad), rectifiedInTime: rate(3, 4), calledBack: rate(2, 3), replied: rate(bad, bad), satisfiedAfter: rate(2, 2), recurred: rate(0, 3) },
  };
}

const groupsBy = {
  day: () => Array.from({ length: 30 }, (_, i) => ({ key: day(29 - i), name: null, ...figures(i + 1, i % 7 === 5 ? 0 : 40 + (i % 9) * 3) })),
  week: () => Array.from({ length: 13 }, (_, i) => ({ key: day((12 - i) * 7), name: null, ...figures(i, 200) })),
  month: () => Array.from({ length: 12 }, (_, i) => ({ key: day((11 - i) * 30).slice(0, 7), name: null, ...figures(i, 800) })),
};
const ranked = (world, by) => {
  const of = {
    unit: () => [...new Map(world.items.map((item) => [item.unitId, item.unitName]))].map(([key, label]) => ({ key, name: label })),
    item: () => world.items.map((item) => ({ key: item.code, name: item.name })),
    window: () => world.windows.map((one) => ({ key: one.id, name: one.label })),
    staff: () => ['s001', 's002', 's003', 's005'].map((key) => ({ key, name: null })),
  };
  return of[by]().map((one, i) => ({ ...one, ...figures(i + 2, i === 3 ? 6 : 90 - i * 4) })).sort((a, b) => b.lowerBound - a.lowerBound);
};

const line = (i, level, more = {}) => ({
  id: `r-${i}`, ticketId: `r-${i}`, hallId: 'hall-1', unitId: 'social-insurance', itemCode: 'SB-01', windowId: `hall-1-w0${(i % 5) + 1}`, staffId: `s00${(i % 5) + 1}`, level,
  tags: level <= 2 ? [`slow${level}`] : ['kind'], tagSetVersion: 1, channel: ['PAD', 'QR', 'PAGE'][i % 3], hasComment: level <= 2, comment: level <= 2 ? '排队一小时，到了窗口才说少一份材料。' : null,
  submittedAt: ago(i * 37 + 5), finishedAt: ago(i * 37 + 6), hasContact: level === 1, corrected: false, flagged: false, excluded: false, rectificationState: level <= 2 ? 'VERIFIED' : null, version: 1, ...more,
});
export const newRatings = () => [line(1, 5), line(2, 1, { corrected: true, flagged: true }), line(3, 4), line(4, 2, { rectificationState: 'OPEN' }), line(5, 5, { flagged: true }), line(6, 3)];

const detail = (world, one) => ({
  ...one, versions: [...(one.corrected ? [{ level: 4, tags: ['kind4'], tagSetVersion: 1, hasComment: false, comment: null, at: ago(200) }] : []), { level: one.level, tags: one.tags, tagSetVersion: 1, hasComment: one.hasComment, comment: one.comment, at: one.submittedAt }],
  flags: one.flagged ? [{ flag: 'identical-run', at: ago(100), decision: world.rulings[`${one.id}/identical-run`] ?? null }, ...(one.level <= 2 ? [{ flag: 'too-fast', at: ago(100), decision: { exclude: false, by: 'i001', reason: '字数与时间相符，予以保留。', at: ago(50) } }] : [])] : [],
  rectification: one.rectificationState ? { state: one.rectificationState, history: one.rectificationState === 'OPEN' ? [] : [{ caseId: 'c-1', step: 'CONTACTED', at: ago(90), done: false, dueAt: null, satisfied: null, outcome: null }, { caseId: 'c-1', step: 'CONTACTED', at: ago(70), done: true, dueAt: null, satisfied: null, outcome: null }, { caseId: 'c-1', step: 'VERIFIED', at: ago(40), done: true, dueAt: ago(-4000), satisfied: null, outcome: null }] } : null,
  appeal: world.appeals[one.id] ?? null, exclusion: null,
});

const seen = (survey) => ({ version: 1, ...survey, takesAnswers: survey.state === 'OPEN' });

export const newSurveys = () => [
  { id: 'survey-1', hallId: 'hall-1', title: name('大厅环境与指引调查', 'The hall and its signs'), state: 'OPEN', opensAt: ago(5000), closesAt: ago(-20000), audience: { itemCodes: [] }, questions: [
    { id: 'q-1', kind: 'SINGLE', text: name('您是怎样知道办事材料的？', 'How did you learn which documents to bring?'), required: true, options: [{ id: 'web', zh: '网上查询', en: 'On the web' }, { id: 'phone', zh: '打电话', en: 'By phone' }, { id: 'none', zh: '到了才知道', en: 'Only here' }] },
    { id: 'q-2', kind: 'MULTIPLE', text: name('哪些地方可以改进？', 'What could be better?'), required: false, options: [{ id: 'signs', zh: '指示牌', en: 'Signs' }, { id: 'seats', zh: '座位', en: 'Seats' }, { id: 'wait', zh: '等候时间', en: 'Waiting time' }] },
    { id: 'q-3', kind: 'SCALE', text: name('请为大厅环境打分', 'Please rate the hall'), required: true },
    { id: 'q-4', kind: 'TEXT', text: name('还有什么想说的？', 'Anything else?'), required: false },
  ] },
  { id: 'survey-2', hallId: 'hall-1', title: name('预约服务调查', 'About appointments'), state: 'DRAFT', opensAt: ago(-1000), closesAt: ago(-40000), audience: { itemCodes: ['SB-01'] }, questions: [{ id: 'question-1', kind: 'SCALE', text: name('预约方便吗？', 'Was booking easy?'), required: true, options: [] }] },
];

export function evaluation(world, [kind, id, act, sub, last], method, url, body, answer, refuse, keep) {
  const by = url.searchParams.get('by');
  if (kind === 'statistics' && id === 'export') return answer(200, 'csv');
  if (kind === 'statistics') return answer(200, { from: url.searchParams.get('from'), to: url.searchParams.get('to'), total: figures(4, world.noRatings ? 0 : 1240), groups: (groupsBy[by] ?? (() => ranked(world, by)))(), notices: by === 'window' ? [{ code: 'response-jump', windowId: 'hall-1-w04', name: world.windows[3].label, figures: { response: 0.91, base: 0.42, deviation: 0.06, good: 0.995, goodBefore: 0.93 } }] : [] });
  if (kind === 'rankings') { const all = ranked(world, by); return answer(200, { by, minimum: 10, ranked: all.filter((one) => one.valid >= 10).map((one, i) => ({ place: i + 1, ...one })), unranked: all.filter((one) => one.valid < 10) }); }
  if (kind === 'ratings' && method === 'GET' && !id) {
    const level = url.searchParams.get('level');
    return answer(200, { ratings: world.ratings.filter((one) => (!level || one.level === Number(level)) && (url.searchParams.get('flagged') !== 'true' || one.flagged)), nextPage: null });
  }
  if (kind === 'ratings') {
    const one = world.ratings.find((rating) => rating.id === id);
    if (!one) return refuse(404, 'not-found');
    if (method === 'GET') return answer(200, detail(world, one));
    if (act === 'contact') return answer(200, { name: '王女士', phone: '13900000000' });
    const ruling = { exclude: body.exclude ?? body.upheld ?? false, by: world.session.subject, reason: body.reason, at: ago(0) };
    if (act === 'flags') world.rulings[`${id}/${sub}`] = ruling;
    else if (sub === 'decision') world.appeals[id].decision = ruling;
    else world.appeals[id] = { by: world.session.subject, reason: body.reason, at: ago(0), decision: null };
    return keep(200, { id, excluded: ruling.exclude });
  }
  if (kind === 'surveys' && !id) { if (method === 'GET') return answer(200, { surveys: world.surveys.map(seen) }); const made = { id: `survey-${world.surveys.length + 1}`, state: 'DRAFT', version: 1, ...body }; world.surveys.push(made); return keep(201, seen(made)); }
  const survey = world.surveys.find((one) => one.id === (kind === 'public' ? act : id));
  if (kind === 'surveys' && survey) {
    if (act === 'results') return answer(200, { answers: 42, questions: survey.questions.map((q) => ({ id: q.id, answered: 40, counts: (q.kind === 'SCALE' ? ['1', '2', '3', '4', '5'] : (q.options ?? []).map((o) => o.id)).map((o, i) => ({ id: o, count: 4 + i * 6, share: (4 + i * 6) / 40 })), average: q.kind === 'SCALE' ? 3.9 : null })), survey: seen(survey), texts: [{ questionId: 'q-4', text: '希望多设几张填表的桌子。', at: ago(30) }, { questionId: 'q-4', text: '指示牌很清楚。', at: ago(300) }], nextPage: 1 });
    if (act) survey.state = act === 'open' ? 'OPEN' : 'CLOSED'; else Object.assign(survey, body);
    survey.version = (survey.version ?? 1) + 1;
    return keep(200, seen(survey));
  }
  if (kind === 'public' && id === 'halls' && sub === 'surveys') return answer(200, { surveys: world.surveys.filter((one) => one.state === 'OPEN').map(seen) });
  if (kind === 'public' && id === 'halls') {
    const shown = (f) => ({ counts: f.counts, valid: f.valid, rateable: f.rateable, good: f.good, satisfied: f.satisfied, average: f.average, response: f.response, rectified: f.loop.rectified, excluded: f.excluded, few: false });
    const few = { counts: null, valid: null, rateable: null, good: null, satisfied: null, average: null, response: null, rectified: null, excluded: null, few: true };
    return answer(200, { hallId: act, name: world.halls[0].name, from: day(364), to: day(0), total: shown(figures(4, 1240)), items: world.items.slice(0, 9).map((item, i) => ({ itemCode: item.code, name: item.name, ...(i === 4 ? few : shown(figures(i, 120 - i * 9))) })) });
  }
  if (kind === 'public' && survey) return last || sub === 'answers' ? keep(201, { surveyId: survey.id, answeredAt: ago(0) }) : answer(200, seen(survey));
  return refuse(404, 'not-found');
}
