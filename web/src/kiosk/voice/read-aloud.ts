import { computed, onScopeDispose, ref, watch, type Ref } from 'vue';
import { elder } from '../../shared/preferences';
import { language } from '../../shared/texts';
import { ClipPlayer } from '../../shared/voice/clip-player';
import { clipsFor, type Sentence, type Spoken } from './sentences';

// The letters are the display's.
const files = import.meta.glob<string>(['./clips/*.ogg', '../../display/voice/clips/letter-*.ogg'], { query: '?url', import: 'default', eager: true });
const addresses = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1, -'.ogg'.length), url]),
);

/** Speaks each step as it comes, when asked to or in the version for elders; the idle warning always. */
export function useReadAloud(asked: Ref<boolean>, step: Ref<Spoken | null>, warning: Ref<boolean>) {
  const player = new ClipPlayer(addresses);
  const saying = ref<Sentence | null>(null);
  const on = computed(() => asked.value || elder.value);

  async function say(spoken: Spoken) {
    saying.value = spoken.sentence;
    await player.say(clipsFor(spoken, language.value)).catch(() => undefined);
    if (saying.value === spoken.sentence) saying.value = null;
  }
  const hush = () => {
    player.stop();
    saying.value = null;
  };

  watch([step, on, language], ([next, listening, tongue], [before, listened, tongueBefore]) => {
    const same = next?.sentence === before?.sentence && next?.number === before?.number;
    if (!listening || !next) hush();
    else if (!same || !listened || tongue !== tongueBefore) void say(next);
  });
  watch(warning, (warned) => (warned ? void say({ sentence: 'idle' }) : hush()));
  onScopeDispose(() => player.close());

  return { on, saying };
}
