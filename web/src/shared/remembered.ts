/** What this browser keeps between visits. Storage may be forbidden or full: then nothing is kept, and nothing breaks. */
export const remembered = {
  read(name: string): string | null {
    try {
      return localStorage.getItem(`guichet.${name}`);
    } catch {
      return null;
    }
  },
  write(name: string, value: string | null): boolean {
    try {
      if (value === null) localStorage.removeItem(`guichet.${name}`);
      else localStorage.setItem(`guichet.${name}`, value);
      return true;
    } catch {
      return false;
    }
  },
};
