import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { every } from '../../shared/clock';
import { lanes, listPath, type Fault, type Items, type Lane, type WorkOrder } from '../../shared/equipment/equipment';
import { call, problemOf, type Problem } from '../../shared/http';

export interface Board {
  faults: Fault[];
  moreFaults: boolean;
  lanes: Record<Lane, WorkOrder[]>;
  /** Lanes that hold more than is shown. */
  longer: Lane[];
}

/** Done is done: only the latest of what was verified stay in sight. */
export const VERIFIED_SHOWN = 6;

/** All that is open in a hall, read again every 8 s and after each command. */
export function useBoard(hall: () => string, ask: typeof call = call): { board: Ref<Board | null>; problem: Ref<Problem | null>; heard: Ref<Date | null>; again: () => void; ordered: ComputedRef<Set<string>> } {
  const board = ref<Board | null>(null) as Ref<Board | null>;
  const problem = ref<Problem | null>(null);
  const heard = ref<Date | null>(null);
  let wanted = 0;

  async function read() {
    const mine = ++wanted;
    try {
      const [faults, ...orders] = await Promise.all([
        ask<Items<Fault>>('GET', listPath('faults', { hall: hall(), state: 'OPEN' })),
        ...lanes.map((state) => ask<Items<WorkOrder>>('GET', listPath('work-orders', { hall: hall(), state }))),
      ]);
      if (mine === wanted) show(faults, orders);
    } catch (thrown) {
      if (mine === wanted) problem.value = problemOf(thrown);
    }
  }
  function show(faults: Items<Fault>, orders: Items<WorkOrder>[]) {
    const longer = lanes.filter((_, i) => typeof orders[i]!.nextPage === 'number');
    const found = Object.fromEntries(lanes.map((lane, i) => [lane, orders[i]!.items])) as Board['lanes'];
    found.VERIFIED = found.VERIFIED.slice(0, VERIFIED_SHOWN);
    board.value = { faults: faults.items, moreFaults: typeof faults.nextPage === 'number', lanes: found, longer: longer.filter((lane) => lane !== 'VERIFIED') };
    problem.value = null;
    heard.value = new Date();
  }
  every(() => 8000, read);
  const ordered = computed(() => new Set(lanes.filter((lane) => lane !== 'VERIFIED').flatMap((lane) => board.value?.lanes[lane] ?? []).map((order) => order.faultId).filter((id) => id !== null)));
  return { board, problem, heard, ordered, again: () => void read() };
}
