import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { call } from '../../shared/http';
import { pick } from '../../shared/texts';
import { replaced, type Verdict } from './phrases';

const pauseMs = 700;

/** Checks what is written after each pause in the writing; `verdict` is about `checked`, which may be older than the text. */
export function usePhrases(text: Ref<string>) {
  const verdict = ref<Verdict | null>(null);
  const checked = ref('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  async function check() {
    clearTimeout(timer);
    const mine = ++turn;
    const asked = text.value;
    if (!asked.trim()) return void (verdict.value = null);
    try {
      const found = await call<Verdict>('POST', '/api/complaint/phrases/check', { body: { text: asked } });
      if (mine === turn) [verdict.value, checked.value] = [found, asked];
    } catch {
      // Only a help while writing: the service checks again when the text is sent.
    }
  }
  watch(text, () => {
    clearTimeout(timer);
    timer = setTimeout(check, pauseMs);
  });
  onScopeDispose(() => {
    clearTimeout(timer);
    turn += 1;
  });

  function replace(index: number) {
    const hit = verdict.value?.hits[index];
    if (!hit || checked.value !== text.value) return void check();
    text.value = replaced(text.value, hit, pick(hit.suggestion));
    void check();
  }
  return { verdict, checked, check, replace };
}
