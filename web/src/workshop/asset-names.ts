import { reactive } from 'vue';
import { equipment, type Asset, type AssetPage } from '../shared/equipment/equipment';
import { call } from '../shared/http';

const AT_ONCE = 50;

/** What devices are called, for lists that know them by id: each is asked for once. */
export function useAssetNames(ask: typeof call = call): { of: (id: string | null | undefined) => Asset | undefined; learn: (ids: readonly (string | null)[]) => Promise<void> } {
  const known = reactive(new Map<string, Asset>());
  const asked = new Set<string>();

  async function learn(ids: readonly (string | null)[]) {
    const wanted = [...new Set(ids)].filter((id): id is string => !!id && !asked.has(id));
    for (let i = 0; i < wanted.length; i += AT_ONCE) {
      const some = wanted.slice(i, i + AT_ONCE);
      some.forEach((id) => asked.add(id));
      try {
        const query = some.map((id) => `id=${encodeURIComponent(id)}`).join('&');
        const { assets } = await ask<AssetPage>('GET', `${equipment}/assets?${query}`);
        assets.forEach((asset) => known.set(asset.id, asset));
      } catch {
        // A list without names is still a list; the next one asks again.
        some.forEach((id) => asked.delete(id));
      }
    }
  }
  return { of: (id) => (id ? known.get(id) : undefined), learn };
}
