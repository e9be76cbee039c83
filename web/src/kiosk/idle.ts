import { computed, onScopeDispose, ref } from 'vue';

/** Counts the seconds since the last touch or key. The last twenty before the end are shown as a warning. */
export function useIdle(endAfter: number, warnFor: number, ended: () => void) {
  const quiet = ref(0);
  const touch = () => {
    quiet.value = 0;
  };
  // While the warning is up only its own buttons count: a sleeve on the glass is no answer.
  const felt = () => {
    if (quiet.value < endAfter - warnFor) touch();
  };
  const timer = setInterval(() => {
    quiet.value += 1;
    if (quiet.value >= endAfter) {
      touch();
      ended();
    }
  }, 1000);
  const kinds = ['pointerdown', 'keydown', 'input', 'scroll'] as const;
  for (const kind of kinds) addEventListener(kind, felt, { capture: true, passive: true });
  onScopeDispose(() => {
    clearInterval(timer);
    for (const kind of kinds) removeEventListener(kind, felt, { capture: true });
  });
  return { touch, secondsLeft: computed(() => (quiet.value >= endAfter - warnFor ? endAfter - quiet.value : null)) };
}
