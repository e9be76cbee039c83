import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { call, problemOf, type Problem } from './http';

export interface Answer<T> {
  value: Ref<T | null>;
  problem: Ref<Problem | null>;
  loading: Ref<boolean>;
  again: () => void;
}

/** What the service answers to the path as it is now; a changed path asks anew, and only the newest question counts. */
export function useAnswer<T>(path: () => string | null, ask: typeof call = call): Answer<T> {
  const value = ref<T | null>(null) as Ref<T | null>;
  const problem = ref<Problem | null>(null);
  const loading = ref(false);
  let turn = 0;

  async function load(wanted: string | null) {
    const mine = ++turn;
    if (wanted === null) {
      value.value = null;
      loading.value = false;
      return;
    }
    loading.value = true;
    try {
      const answer = await ask<T>('GET', wanted);
      if (mine === turn) [value.value, problem.value] = [answer, null];
    } catch (thrown) {
      if (mine === turn) problem.value = problemOf(thrown);
    } finally {
      if (mine === turn) loading.value = false;
    }
  }
  watch(path, load, { immediate: true });
  onScopeDispose(() => (turn += 1));
  return { value, problem, loading, again: () => void load(path()) };
}
