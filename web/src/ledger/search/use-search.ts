import { computed, ref, type Ref } from 'vue';
import { useAnswer } from '../../shared/answer';
import { call, type Problem } from '../../shared/http';
import type { EntryPage } from '../entry';
import { exportPath, faultOf, searchPath, type Wanted } from './wanted';

export const PAGE = 25;

export interface Search {
  /** What was asked last: typing alone asks nothing, since each search is noted in the ledger. */
  asked: Ref<Wanted>;
  found: Ref<EntryPage | null>;
  problem: Ref<Problem | null>;
  loading: Ref<boolean>;
  page: Ref<number>;
  next: Ref<number | null>;
  exportPath: Ref<string>;
  /** The first time the list is shown. */
  begin: () => void;
  ask: () => void;
  turn: (page: number) => void;
}

/** The search outlives its tab: coming back from an entry asks nothing again. */
export function useSearch(wanted: Wanted, caller: typeof call = call): Search {
  const begun = ref(false);
  const asked = ref<Wanted>({ ...wanted });
  /** Where each page began, the newest first. */
  const begins = ref<(string | null)[]>([null]);
  const before = computed(() => begins.value.at(-1) ?? null);
  const path = () => (begun.value && !faultOf(asked.value) ? searchPath(asked.value, before.value, PAGE) : null);
  const { value, problem, loading, again } = useAnswer<EntryPage>(path, caller);

  function ask() {
    if (faultOf(wanted)) return;
    const last = path();
    asked.value = { ...wanted };
    begins.value = [null];
    begun.value = true;
    if (path() === last) again();
  }
  function turn(to: number) {
    const next = value.value?.next;
    if (to < begins.value.length) begins.value = begins.value.slice(0, to + 1);
    else if (next) begins.value = [...begins.value, next];
  }
  return {
    asked,
    found: value,
    problem,
    loading,
    page: computed(() => begins.value.length - 1),
    next: computed(() => (value.value?.next ? begins.value.length : null)),
    exportPath: computed(() => exportPath(asked.value, before.value, PAGE)),
    begin: () => (begun.value = true),
    ask,
    turn,
  };
}
