import { toRaw } from 'vue';

/** What was added to a form since it was opened: its part stays unfolded, whatever is typed into it. */
export function freshParts() {
  const known = new WeakSet<object>();
  return {
    add<Part extends object>(part: Part): Part {
      known.add(toRaw(part));
      return part;
    },
    has: (part: object) => known.has(toRaw(part)),
  };
}
