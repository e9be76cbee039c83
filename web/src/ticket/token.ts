/** The token of `/t/{token}`: kept out of queries, titles and logs. */
export function tokenIn(path: string): string {
  const part = path.split('/')[2] ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
