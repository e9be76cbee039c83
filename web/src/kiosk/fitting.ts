import { onScopeDispose, ref, watch, type Ref } from 'vue';

/** How many cells of at least this size stand in the room, and in how many columns. All in pixels. */
export function fitting(room: { width: number; height: number }, cell: { width: number; height: number; gap: number }) {
  const along = (length: number, size: number) => Math.max(1, Math.floor((length + cell.gap) / (size + cell.gap)));
  const columns = along(room.width, cell.width);
  return { columns, rows: along(room.height, cell.height), count: columns * along(room.height, cell.height) };
}

/** The size of an element, followed as it changes. */
export function useRoom(element: Ref<HTMLElement | null>) {
  const room = ref({ width: 0, height: 0 });
  const watcher = new ResizeObserver(([entry]) => {
    if (entry) room.value = { width: entry.contentRect.width, height: entry.contentRect.height };
  });
  watch(element, (next, before) => {
    if (before) watcher.unobserve(before);
    if (next) watcher.observe(next);
  });
  onScopeDispose(() => watcher.disconnect());
  return room;
}

/** Whether the page fills its screen and nothing scrolls: a kiosk, and not a narrow window on a desk. */
export function useWholeScreen() {
  const query = matchMedia('(min-width: 64rem) and (min-height: 64rem)');
  const whole = ref(query.matches);
  const look = () => (whole.value = query.matches);
  query.addEventListener('change', look);
  onScopeDispose(() => query.removeEventListener('change', look));
  return whole;
}
