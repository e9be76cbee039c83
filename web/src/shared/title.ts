import { watchEffect } from 'vue';

/** Keeps the tab's title in the language of the page. */
export function useTitle(title: () => string): void {
  watchEffect(() => {
    document.title = `${title()} · Guichet`;
  });
}
