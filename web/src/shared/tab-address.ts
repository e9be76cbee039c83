import { onScopeDispose, ref, type Ref } from 'vue';

/** The open tab stands in the address after `#`, so that a reload or a link finds it again; `#ratings/r-1` opens one entry. */
export function useTabAddress<Name extends string>(names: readonly Name[]): { tab: Ref<Name>; entry: Ref<string | null>; open: (name: Name, entry?: string | null) => void } {
  const read = () => parseTab(location.hash, names);
  const first = read();
  const tab = ref(first.tab) as Ref<Name>;
  const entry = ref(first.entry);
  const follow = () => ({ tab: tab.value, entry: entry.value } = read());
  addEventListener('hashchange', follow);
  onScopeDispose(() => removeEventListener('hashchange', follow));
  return { tab, entry, open: (name, id = null) => (location.hash = id ? `${name}/${encodeURIComponent(id)}` : name) };
}

export function parseTab<Name extends string>(hash: string, names: readonly Name[]): { tab: Name; entry: string | null } {
  const [name, id] = hash.replace(/^#/, '').split('/');
  const tab = names.find((one) => one === name) ?? names[0]!;
  return { tab, entry: tab === name && id ? decodeURIComponent(id) : null };
}
