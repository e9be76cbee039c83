/** What this tab keeps over a reload. Storage may be forbidden or full: then nothing is kept, and nothing breaks. */
export const kept = {
  read(inspection: string): string | null {
    try {
      return sessionStorage.getItem(`guichet.visit.${inspection}`);
    } catch {
      return null;
    }
  },
  write(inspection: string, text: string | null): void {
    try {
      if (text === null) sessionStorage.removeItem(`guichet.visit.${inspection}`);
      else sessionStorage.setItem(`guichet.visit.${inspection}`, text);
    } catch {
      // Then a reload loses it, as the page says of words.
    }
  },
};
