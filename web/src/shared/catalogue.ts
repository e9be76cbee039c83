import { ref, watch, type Ref } from 'vue';
import type { Hall, ItemSummary } from './api';
import { call } from './http';

/** The items of a hall, read again when the hall changes; empty until they are there. */
export function useItems(hall: () => string, ask: typeof call = call): Ref<ItemSummary[]> {
  const items = ref<ItemSummary[]>([]);
  const read = async (of: string) => {
    items.value = [];
    if (!of) return;
    const path = `/api/queue/halls/${encodeURIComponent(of)}/items`;
    const answer = await ask<{ items: ItemSummary[] }>('GET', path).catch(() => null);
    // The hall before may answer last: its items under this hall's name could be chosen, but not sent.
    if (answer && of === hall()) items.value = answer.items;
  };
  watch(hall, read, { immediate: true });
  return items;
}

export function useHalls(): Ref<Hall[]> {
  const halls = ref<Hall[]>([]);
  void call<{ halls: Hall[] }>('GET', '/api/queue/halls').then((answer) => (halls.value = answer.halls), () => undefined);
  return halls;
}
