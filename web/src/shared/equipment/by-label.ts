import type { Sender } from '../command';
import { call, Problem, problemOf } from '../http';
import { equipment, type Asset } from './equipment';

/**
 * Sends what a form says of a device that somebody named by its label: the device is asked for first, `about` makes path
 * and body of it. An unknown label is a problem of its own, for the form's other fields may be right.
 */
export function byLabel(about: (device: Asset, typed: Record<string, unknown>) => { path?: string; body: unknown }, ask: typeof call = call): Sender {
  return async (method, path, options) => {
    const { label, ...typed } = options.body as Record<string, unknown>;
    const found = about(await deviceOf(String(label), ask), typed);
    return ask(method, found.path ?? path, { ...options, body: found.body });
  };
}

/** The device of a label. An unknown one, and one of another hall, are problems with codes of their own. */
export async function deviceOf(label: string, ask: typeof call = call): Promise<Asset> {
  try {
    return await ask<Asset>('GET', `${equipment}/assets/by-label/${encodeURIComponent(label)}`);
  } catch (thrown) {
    const problem = problemOf(thrown);
    const code = { 403: 'other-hall', 404: 'unknown-label' }[problem.status];
    throw code ? new Problem(code, problem.status, problem.detail, 0, problem.traceId) : problem;
  }
}
