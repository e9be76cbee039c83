import type { ItemSummary, Name } from '../shared/api';

/** Every word asked for must occur in the name, in either language, or in the code. */
export function matching(items: ItemSummary[], query: string): ItemSummary[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const text = `${item.name.zh} ${item.name.en} ${item.unitName.zh} ${item.unitName.en} ${item.code}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export function unitsOf(items: ItemSummary[]): { id: string; name: Name; count: number }[] {
  const units = new Map<string, { id: string; name: Name; count: number }>();
  for (const item of items) {
    const unit = units.get(item.unitId) ?? { id: item.unitId, name: item.unitName, count: 0 };
    unit.count += 1;
    units.set(item.unitId, unit);
  }
  return [...units.values()];
}
