import { every } from '../shared/clock';
import { call } from '../shared/http';

/** Reads again as soon as anything in the hall has changed, and every minute for the clocks; the mark is cheap to ask for. */
export function useChanges(hall: () => string, again: () => void): void {
  let known: string | null = null;
  let read = Date.now();
  every(
    () => 4000,
    async () => {
      const query = hall() ? `?hall=${encodeURIComponent(hall())}` : '';
      const { mark } = await call<{ mark: string }>('GET', `/api/complaint/changes${query}`, { timeoutMs: 4000 });
      if (mark === known && Date.now() - read < 60_000) return;
      if (known !== null) again();
      [known, read] = [mark, Date.now()];
    },
  );
}
