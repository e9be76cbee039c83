import { Problem, problemOf } from './http';

/** How often, and how long after each other, a request whose outcome is unknown is sent again. */
export interface Patience {
  pausesMs: number[];
  /** Told before each further try, so that the page can say that it is still trying. */
  waiting?: (problem: Problem) => void;
  pause?: (ms: number) => Promise<void>;
}

/**
 * Sends until the answer is definite or patience ends. `request` must carry one idempotency key for all tries:
 * that is what makes sending again safe.
 */
export async function patiently<T>(request: () => Promise<T>, patience: Patience): Promise<T> {
  const pause = patience.pause ?? ((ms: number) => new Promise((done) => setTimeout(done, ms)));
  for (const ms of patience.pausesMs) {
    try {
      return await request();
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (!problem.passing) throw problem;
      patience.waiting?.(problem);
      await pause(Math.max(ms, Math.min(problem.retryAfterSeconds, 5) * 1000));
    }
  }
  return request();
}
