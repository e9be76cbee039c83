import { onScopeDispose, ref, type Ref } from 'vue';

/** The present, for pages that show it; ticks on the second. */
export function useClock(): Ref<Date> {
  const now = ref(new Date());
  let timer: ReturnType<typeof setTimeout>;
  const tick = () => {
    now.value = new Date();
    timer = setTimeout(tick, 1000 - (Date.now() % 1000));
  };
  tick();
  onScopeDispose(() => clearTimeout(timer));
  return now;
}

/** Calls `work` now and again after each pause; never two at once; stops with its component. */
export function every(ms: () => number, work: () => Promise<unknown>): { now: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let stopped = false;
  const turn = async () => {
    clearTimeout(timer);
    if (running || stopped) return;
    running = true;
    await work().catch(() => undefined);
    running = false;
    if (!stopped) timer = setTimeout(turn, ms());
  };
  void turn();
  onScopeDispose(() => {
    stopped = true;
    clearTimeout(timer);
  });
  return { now: () => void turn() };
}
