import { ref, watch, type Ref } from 'vue';
import { listPath, type Found, type Plan } from '../../shared/equipment/equipment';
import { call, problemOf, type Problem } from '../../shared/http';

/** A calendar of more than this is read nowhere; the rest is told as a number of more. */
const MOST_PAGES = 4;

export interface Plans {
  overdue: Plan[];
  due: Plan[];
  waiting: Plan[];
  /** There are more than were read. */
  cut: boolean;
}

/** The plans of a hall that are not ended, by due day. */
export function usePlans(hall: () => string, ask: typeof call = call): { plans: Ref<Plans | null>; problem: Ref<Problem | null>; again: () => void } {
  const plans = ref<Plans | null>(null) as Ref<Plans | null>;
  const problem = ref<Problem | null>(null);
  let turn = 0;

  async function all(stage: string): Promise<{ found: Plan[]; cut: boolean }> {
    const found: Plan[] = [];
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer = await ask<Found<Plan>>('GET', listPath('plans', { hall: hall(), stage, page }));
      found.push(...answer.found);
      if (typeof answer.nextPage !== 'number') return { found, cut: false };
    }
    return { found, cut: true };
  }
  async function read() {
    const mine = ++turn;
    try {
      const [overdue, due, waiting] = await Promise.all([all('OVERDUE'), all('DUE'), all('WAITING')]);
      if (mine !== turn) return;
      plans.value = { overdue: overdue!.found, due: due!.found, waiting: waiting!.found, cut: overdue!.cut || due!.cut || waiting!.cut };
      problem.value = null;
    } catch (thrown) {
      if (mine === turn) problem.value = problemOf(thrown);
    }
  }
  watch(hall, () => void read(), { immediate: true });
  return { plans, problem, again: () => void read() };
}
