import { computed, type ComputedRef } from 'vue';
import type { Name } from '../api';
import { useItems } from '../catalogue';
import { pick } from '../texts';
import { equipmentTexts } from './words';

/** The units of a hall, as its items name them, and how to call one that pays or owns. */
export function useUnits(hall: () => string): { units: ComputedRef<[string, Name][]>; unitWord: (id: string | null | undefined) => string } {
  const items = useItems(hall);
  const units = computed(() => [...new Map(items.value.map((item) => [item.unitId, item.unitName])).entries()]);
  const unitWord = (id: string | null | undefined) => {
    if (!id) return '';
    if (id === 'centre') return equipmentTexts('owner.centre');
    return pick(units.value.find(([one]) => one === id)?.[1]) || id;
  };
  return { units, unitWord };
}
