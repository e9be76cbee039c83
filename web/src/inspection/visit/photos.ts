/** The photos themselves: in memory while the page is open, never sent, never kept. */
const files = new Map<string, { file: File; small: ImageBitmap | null }>();

export const photoFiles = {
  async keep(contentHash: string, file: File): Promise<void> {
    const small = await createImageBitmap(file, { resizeWidth: 160, resizeQuality: 'medium' }).catch(() => null);
    files.set(contentHash, { file, small });
  },
  of: (contentHash: string) => files.get(contentHash),
  forget: () => files.clear(),
};

/** Hands a file to the person before the screen. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
