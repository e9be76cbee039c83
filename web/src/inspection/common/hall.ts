import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import type { Hall, Name } from '../../shared/api';
import { useAnswer } from '../../shared/answer';
import { useHalls, useItems } from '../../shared/catalogue';
import type { Option } from '../../shared/form/field';
import { pick } from '../../shared/texts';
import { todayIn } from './days';
import { has, type Me, type Rule } from './work';
import { workWord } from './words';

export interface HallChoice {
  halls: Ref<Hall[]>;
  /** The id; empty until the list of halls is there. */
  chosen: Ref<string>;
  hall: ComputedRef<Hall | undefined>;
  today: ComputedRef<string>;
}

/** The hall of one's own, or for those who work in all of them the one that was chosen last. */
export function useHallChoice(own: string | null): HallChoice {
  const halls = useHalls();
  const chosen = ref(own ?? '');
  watch(halls, (all) => (chosen.value ||= all[0]?.id ?? ''));
  const hall = computed(() => halls.value.find((one) => one.id === chosen.value));
  return { halls, chosen, hall, today: computed(() => todayIn(hall.value?.zone)) };
}

interface Place {
  id: string;
  label: Name;
  unitId: string;
}

export interface Places {
  windows: ComputedRef<Place[]>;
  units: ComputedRef<{ id: string; name: Name }[]>;
  unitName: (id: string | null) => string;
  windowName: (id: string | null) => string;
}

/** Windows and units of a hall by name. Who may not read the windows sees their ids. */
export function usePlaces(hall: () => string, me: Me): Places {
  const mayRead = has(me, 'STAFF', 'SUPERVISOR', 'INSPECTOR', 'OPERATOR');
  const { value } = useAnswer<{ windows: Place[] }>(() => (hall() && mayRead ? `/api/queue/halls/${encodeURIComponent(hall())}/windows` : null));
  const items = useItems(hall);
  const windows = computed(() => value.value?.windows ?? []);
  const units = computed(() => {
    const found = new Map(items.value.map((item) => [item.unitId, item.unitName]));
    return [...found].map(([id, name]) => ({ id, name }));
  });
  return {
    windows,
    units,
    unitName: (id) => (id ? pick(units.value.find((one) => one.id === id)?.name) || id : ''),
    windowName: (id) => (id ? pick(windows.value.find((one) => one.id === id)?.label) || id : ''),
  };
}

/** Everybody who works in a hall, by number; for those who may not read it, nobody. */
export function usePeople(hall: () => string, me: Me): ComputedRef<string[]> {
  const mayRead = has(me, 'SUPERVISOR', 'AUDIT_ADMIN', 'INSPECTOR');
  const { value } = useAnswer<{ people: { staffId: string }[] }>(() => (hall() && mayRead ? `/api/audit/halls/${encodeURIComponent(hall())}/qualifications` : null));
  return computed(() => (value.value?.people ?? []).map((one) => one.staffId));
}

export interface Rules {
  rules: ComputedRef<Rule[]>;
  rule: (code: string | null | undefined) => Rule | undefined;
  options: ComputedRef<Option[]>;
}

/** The rules with their clauses, and as options by category. */
export function useRules(): Rules {
  const { value } = useAnswer<{ rules: Rule[] }>(() => '/api/audit/rules');
  const rules = computed(() => value.value?.rules ?? []);
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return {
    rules,
    rule: (code) => rules.value.find((one) => one.code === code),
    options: computed(() => rules.value.map((one) => ({ value: one.code, label: `${one.code} ${short(pick(one.text))}`, group: workWord('category', one.category) }))),
  };
}
