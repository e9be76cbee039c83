import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { problemOf, type Problem } from '../shared/http';

/** Several answers that belong together, one question after the other so that a page never floods a service. */
export function useMany<Key, T>(keys: () => Key[], ask: (key: Key) => Promise<T>): { value: Ref<{ key: Key; answer: T }[] | null>; problem: Ref<Problem | null> } {
  const value = ref<{ key: Key; answer: T }[] | null>(null) as Ref<{ key: Key; answer: T }[] | null>;
  const problem = ref<Problem | null>(null);
  let turn = 0;
  watch(
    keys,
    async (all, before) => {
      if (JSON.stringify(all) === JSON.stringify(before)) return;
      const mine = ++turn;
      problem.value = null;
      try {
        const found: { key: Key; answer: T }[] = [];
        for (const key of all) {
          found.push({ key, answer: await ask(key) });
          if (mine !== turn) return;
        }
        value.value = found;
      } catch (thrown) {
        if (mine === turn) problem.value = problemOf(thrown);
      }
    },
    { immediate: true },
  );
  onScopeDispose(() => (turn += 1));
  return { value, problem };
}
