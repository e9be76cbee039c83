import type { Problem } from '../shared/http';

/** What a page without a login can say about a refusal: each calls for something else from the person in front of the device. */
export type Hindrance = 'unknown' | 'enough' | 'hurried' | 'other';

export function hindranceOf(problem: Pick<Problem, 'code' | 'status'>): Hindrance {
  if (problem.status === 404) return 'unknown';
  // The service counts reports of a device and of a hall; the gateway counts requests of one address.
  if (problem.code === 'too-many-attempts') return 'enough';
  if (problem.status === 429) return 'hurried';
  return 'other';
}
