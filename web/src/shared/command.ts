import { ref } from 'vue';
import { call, Problem, problemOf } from './http';
import { newKey } from './key';

export type Sender = <T>(method: string, path: string, options: { body?: unknown; key: string; headers?: Record<string, string> }) => Promise<T>;

export interface Done<T> {
  done: boolean;
  value?: T;
}

/**
 * Sends what a form holds. The key belongs to the content: sending the same again after an answer that did not come
 * uses the same key, so that it cannot take effect twice; a changed form is another intent.
 */
export function useCommand(send: Sender = call) {
  const busy = ref(false);
  const problem = ref<Problem | null>(null);
  let last: { content: string; key: string } | null = null;

  async function run<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Done<T>> {
    if (busy.value) return { done: false };
    busy.value = true;
    problem.value = null;
    const content = JSON.stringify([method, path, body]);
    if (last?.content !== content) last = { content, key: newKey() };
    try {
      const value = await send<T>(method, path, { body, key: last.key, headers });
      last = null;
      return { done: true, value };
    } catch (thrown) {
      problem.value = problemOf(thrown);
      if (!problem.value.passing) last = null;
      return { done: false };
    } finally {
      busy.value = false;
    }
  }

  return { busy, problem, run };
}
