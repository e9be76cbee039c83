/**
 * A request that was refused or got no answer. `code` is the server's, or one of ours:
 * `offline` nothing was reached, `no-answer` the time ran out: in both the outcome is unknown.
 */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly detail = '',
    readonly retryAfterSeconds = 0,
    readonly traceId = '',
  ) {
    super(code);
  }

  /** Whether the same request with the same key may be sent again without asking anybody. */
  get passing(): boolean {
    return ['offline', 'no-answer', 'try-later', 'upstream-timeout', 'still-running', 'too-many-requests'].includes(
      this.code,
    );
  }
}

export function problemOf(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem('unexpected', 0, String(thrown));
}

export interface Options {
  body?: unknown;
  /** A file as it is, instead of a body in JSON. */
  file?: Blob;
  /** Idempotency-Key: one per intent of the user, the same for every try. */
  key?: string;
  /** Tracking token of a citizen's own ticket; travels in a header so that no log keeps it. */
  token?: string;
  headers?: Record<string, string>;
  accept?: string;
  timeoutMs?: number;
}

export async function call<T>(method: string, path: string, options: Options = {}): Promise<T> {
  const response = await send(method, path, options);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

export async function send(method: string, path: string, options: Options = {}): Promise<Response> {
  const cut = new AbortController();
  const timer = setTimeout(() => cut.abort(), options.timeoutMs ?? 8000);
  try {
    const response = await fetch(path, {
      method,
      headers: headersFor(method, options),
      body: options.file ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
      credentials: 'same-origin',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: cut.signal,
    });
    if (!response.ok) throw await refusal(response);
    return response;
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw new Problem(cut.signal.aborted ? 'no-answer' : 'offline', 0);
  } finally {
    clearTimeout(timer);
  }
}

function headersFor(method: string, options: Options): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: options.accept ?? 'application/json, application/problem+json',
    ...options.headers,
  };
  if (options.file) headers['Content-Type'] = 'application/octet-stream';
  else if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.key) headers['Idempotency-Key'] = options.key;
  if (options.token) headers['X-Tracking-Token'] = options.token;
  const csrf = csrfToken();
  if (method !== 'GET' && csrf) headers['X-XSRF-TOKEN'] = csrf;
  return headers;
}

function csrfToken(): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith('XSRF-TOKEN='));
  return found && decodeURIComponent(found.slice('XSRF-TOKEN='.length));
}

async function refusal(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  return new Problem(
    typeof body.code === 'string' ? body.code : codeOf(response.status),
    response.status,
    typeof body.detail === 'string' ? body.detail : '',
    Number(response.headers.get('Retry-After')) || 0,
    typeof body.traceId === 'string' ? body.traceId : (response.headers.get('X-Trace-Id') ?? ''),
  );
}

/** A proxy on the way may answer without a problem body. */
function codeOf(status: number): string {
  const known: Record<number, string> = {
    401: 'unauthenticated',
    403: 'forbidden',
    404: 'not-found',
    412: 'stale-version',
    413: 'body-too-large',
    429: 'too-many-requests',
    502: 'try-later',
    503: 'try-later',
    504: 'upstream-timeout',
  };
  return known[status] ?? 'unexpected';
}
