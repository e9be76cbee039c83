import { expect, test } from 'vitest';
import { ref } from 'vue';
import { bodyOf, copyOf, emptyTemplate, problemIn, type Template } from '../src/inspection/templates/template';
import { freshParts } from '../src/shared/form/fresh';
import { canStart, latestPlans, left, numbersOf, planBody, typedPlan, type Emergency, type Plan } from '../src/training/drills';
import { copyOf as copyOfSections, differences, emptySection, sectionProblems, type Section } from '../src/training/handbook';

const section = (code: string, more: Partial<Section> = {}): Section => ({ code, category: 'LANGUAGE', title: { zh: '题', en: 'title' }, body: { zh: '文', en: 'text' }, ...more });
const plan = (code: string, number: number): Plan => ({ code, number, kind: 'FIRE', title: { zh: '火', en: 'fire' }, steps: [{ zh: '一', en: 'one' }, { zh: '二', en: 'two' }], notice: { zh: '撤', en: 'leave' }, publishedBy: 'aa001', publishedAt: '' });

test('what the service would refuse of a handbook is named by its place', () => {
  expect(sectionProblems([section('a'), section('b')])).toEqual([]);
  expect(sectionProblems([section('a'), section('a'), section('', {}), section('c', { category: 'language' }), section('d', { body: { zh: ' ', en: 'x' } })])).toEqual([
    { at: 1, what: 'twice' },
    { at: 2, what: 'code' },
    { at: 3, what: 'category' },
    { at: 4, what: 'words' },
  ]);
});

test('an edition tells what it changes, and a copy changes nothing of what is in force', () => {
  const before = [section('a'), section('b')];
  const after = copyOfSections(before);
  after[0]!.title.zh = '新';
  after.splice(1, 1, section('c'));

  expect(differences(before, after)).toEqual({ added: 1, changed: 1, dropped: 1 });
  expect(before[0]!.title.zh).toBe('题');
  expect(sectionProblems([emptySection()])).toHaveLength(1);
});

test('what was added stays unfolded while it is typed, through whatever it is looked at', () => {
  const sections = ref([section('a')]);
  const fresh = freshParts();
  sections.value.push(fresh.add(emptySection()));
  sections.value[1]!.code = 'b';

  expect(sections.value.map((one) => fresh.has(one))).toEqual([false, true]);
});

test('a plan that is at work is not offered again, also in another version; steps are counted', () => {
  const running = { planCode: 'fire', steps: [{}, {}, {}], done: [3] } as unknown as Emergency;

  expect(canStart(plan('fire', 2), [running])).toBe(false);
  expect(canStart(plan('flood', 1), [running])).toBe(true);
  expect(left(running)).toBe(2);
});

test('of each plan the newest version counts', () => {
  expect(latestPlans([plan('b', 1), plan('a', 1), plan('a', 2)]).map((one) => `${one.code}${one.number}`)).toEqual(['a2', 'b1']);
});

test('a plan that is typed as it was is the same plan, and steps go by pairs', () => {
  const typed = typedPlan(plan('fire', 1));
  expect(planBody(typed)).toEqual({ kind: 'FIRE', title: { zh: '火', en: 'fire' }, notice: { zh: '撤', en: 'leave' }, steps: [{ zh: '一', en: 'one' }, { zh: '二', en: 'two' }] });
  expect(planBody({ ...typed, stepsEn: 'one' })).toBeNull();
  expect(planBody({ ...typed, code: 'f i' })).toBeNull();
  expect(planBody(typedPlan())).toBeNull();
});

test('numbers of people are parted by spaces and commas', () => {
  expect(numbersOf('s001, s002，s001\ns003')).toEqual(['s001', 's002', 's003']);
  expect(numbersOf('  ')).toBeNull();
  expect(numbersOf('s001 王敏')).toBeNull();
});

const template = (): Template => ({ code: 'round', number: 1, title: { zh: '巡', en: 'round' }, sections: [{ title: { zh: '环境', en: 'place' }, weight: 30, items: [{ code: 'tidy', text: { zh: '整洁', en: 'tidy' }, points: 10, ruleCode: 'R1', handbookSection: '', photoRequired: true }] }] });

test('a checklist may be sent or says why not', () => {
  expect(problemIn(template())).toBeNull();
  expect(problemIn(emptyTemplate())).toEqual({ what: 'code', section: null });
  const wrong = (change: (one: Template) => void) => { const one = copyOf(template()); change(one); return problemIn(one); };
  expect(wrong((one) => (one.title.en = ' '))).toEqual({ what: 'words', section: null });
  expect(wrong((one) => (one.sections[0]!.weight = 0))).toEqual({ what: 'weight', section: 0 });
  expect(wrong((one) => (one.sections[0]!.items[0]!.points = 101))).toEqual({ what: 'points', section: 0 });
  expect(wrong((one) => one.sections[0]!.items.push({ ...one.sections[0]!.items[0]! }))).toEqual({ what: 'twice', section: 0 });
  expect(wrong((one) => (one.sections[0]!.items = []))).toEqual({ what: 'empty', section: 0 });
  expect(wrong((one) => (one.sections = []))).toEqual({ what: 'empty', section: null });
});

test('an empty choice is sent as none', () => {
  expect(bodyOf(template()).sections[0]!.items[0]).toMatchObject({ ruleCode: 'R1', handbookSection: null });
});
