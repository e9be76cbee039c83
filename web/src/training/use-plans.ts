import { computed, ref } from 'vue';
import type { Paged } from '../inspection/common/work';
import { call, problemOf, type Problem } from '../shared/http';
import { latestPlans, type Plan } from './drills';

/** Every version of every emergency plan, and of each plan the newest; null while they are asked for. */
export function usePlanVersions(ask: typeof call = call) {
  const versions = ref<Plan[] | null>(null);
  const problem = ref<Problem | null>(null);
  async function again() {
    try {
      const all: Plan[] = [];
      for (let at: number | null = 0; at !== null; ) {
        const part: Paged<Plan> = await ask('GET', `/api/audit/emergency-plans?page=${at}`);
        all.push(...part.items);
        at = part.nextPage;
      }
      [versions.value, problem.value] = [all, null];
    } catch (thrown) {
      problem.value = problemOf(thrown);
    }
  }
  void again();
  const plans = computed(() => versions.value && latestPlans(versions.value));
  return { versions, plans, problem, again };
}
