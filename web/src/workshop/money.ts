/** What somebody typed as yuan, in cents: `18`, `18.5`, `1,280.00`; null for what is no amount. */
export function centsOf(text: string): number | null {
  const plain = text.trim().replace(/[,，\s]/g, '').replace(/[。．]/g, '.').replace(/^[−–]/, '-');
  const found = /^(-?)(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!found) return null;
  const cents = Number(found[2]) * 100 + Number((found[3] ?? '').padEnd(2, '0'));
  return found[1] ? -cents : cents;
}
