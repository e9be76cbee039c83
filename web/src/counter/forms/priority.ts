import type { Priority } from '../../shared/api';

/** Whoever lets somebody go first says why; the reason stays with the ticket. */
export function needsReason(priority: Priority): boolean {
  return priority !== 'NORMAL' && priority !== 'APPOINTMENT';
}
