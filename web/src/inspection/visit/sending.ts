import { onScopeDispose, ref, type Ref } from 'vue';
import type { Sender } from '../../shared/command';
import { call } from '../../shared/http';
import { patiently } from '../../shared/patience';

const pausesMs = [1000, 2000, 3000, 5000, 8000, 13_000, 21_000, 30_000, 30_000, 30_000];

/**
 * Sends a command until its answer is definite, for about two and a half minutes, always under its one key: a phone in a
 * hall is without network for a moment again and again. `trying` says so meanwhile.
 */
export function patientSender(trying: Ref<boolean>, pause?: (ms: number) => Promise<void>): Sender {
  return async <T>(method: string, path: string, options: { body?: unknown; key: string; headers?: Record<string, string> }): Promise<T> => {
    try {
      return await patiently(() => call<T>(method, path, options), { pausesMs, waiting: () => (trying.value = true), pause: pause ?? untilOnline });
    } finally {
      trying.value = false;
    }
  };
}

/** The pause, or less when the network comes back meanwhile. */
function untilOnline(ms: number): Promise<void> {
  return new Promise((done) => {
    const over = () => {
      clearTimeout(timer);
      removeEventListener('online', over);
      done();
    };
    const timer = setTimeout(over, ms);
    addEventListener('online', over);
  });
}

/** Whether the browser believes that it has a network. */
export function useOnline(): Ref<boolean> {
  const online = ref(navigator.onLine);
  const ask = () => (online.value = navigator.onLine);
  addEventListener('online', ask);
  addEventListener('offline', ask);
  onScopeDispose(() => {
    removeEventListener('online', ask);
    removeEventListener('offline', ask);
  });
  return online;
}
