import { ref, watchEffect, type Ref } from 'vue';
import type { Hall, ItemSummary } from './api';
import { call } from './http';

/** The items of a hall, read again when the hall changes; empty until they are there. */
export function useItems(hall: () => string): Ref<ItemSummary[]> {
  const items = ref<ItemSummary[]>([]);
  watchEffect(() => {
    if (!hall()) return;
    const path = `/api/queue/halls/${encodeURIComponent(hall())}/items`;
    void call<{ items: ItemSummary[] }>('GET', path).then((answer) => (items.value = answer.items), () => (items.value = []));
  });
  return items;
}

export function useHalls(): Ref<Hall[]> {
  const halls = ref<Hall[]>([]);
  void call<{ halls: Hall[] }>('GET', '/api/queue/halls').then((answer) => (halls.value = answer.halls), () => undefined);
  return halls;
}
