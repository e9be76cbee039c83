import { ref, watch, type Ref } from 'vue';
import { listPath, type Asset, type AssetPage } from '../../shared/equipment/equipment';
import { call, problemOf, type Problem } from '../../shared/http';

export interface Wanted {
  hall: string;
  category: string;
  state: string;
  /** What the label begins with. */
  q: string;
}

/** The register by label, page after page; what is asked for anew begins anew, and only the newest question counts. */
export function useDevices(wanted: () => Wanted, ask: typeof call = call) {
  const devices = ref<Asset[] | null>(null) as Ref<Asset[] | null>;
  const problem = ref<Problem | null>(null);
  const after = ref<string | null>(null);
  const loading = ref(false);
  let turn = 0;

  async function read(from: string | null) {
    const mine = ++turn;
    loading.value = true;
    try {
      const page = await ask<AssetPage>('GET', listPath('assets', { ...wanted(), after: from }));
      if (mine !== turn) return;
      devices.value = from === null ? page.assets : [...(devices.value ?? []), ...page.assets];
      [after.value, problem.value] = [page.after, null];
    } catch (thrown) {
      if (mine === turn) problem.value = problemOf(thrown);
    } finally {
      if (mine === turn) loading.value = false;
    }
  }
  watch(wanted, () => void read(null), { immediate: true, deep: true });
  return { devices, problem, after, loading, again: () => void read(null), more: () => void read(after.value) };
}
