import { computed } from 'vue';
import type { Name, RatingLevel } from '../../shared/api';
import { useAnswer } from '../../shared/answer';
import { pick } from '../../shared/texts';

/** Names of levels and tags; a code without one is shown as it is. */
export function useTagNames() {
  const { value } = useAnswer<{ levels: RatingLevel[] }>(() => '/api/evaluation/tags');
  const names = computed(() => new Map<string, Name>((value.value?.levels ?? []).flatMap((level) => level.tags.map((tag) => [tag.code, tag]))));
  return { tagNames: (codes: string[]) => codes.map((code) => pick(names.value.get(code)) || code).join(' · ') };
}
