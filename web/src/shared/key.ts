/** A new idempotency key. Not `crypto.randomUUID`: a kiosk on plain HTTP in the hall's own network does not have it. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
