import { ref, watchEffect } from 'vue';
import { remembered } from './remembered';
import { speak } from './texts';

const query = (media: string) => typeof matchMedia === 'function' && matchMedia(media).matches;

/** The version for elders: larger letters and targets, fewer things at once. */
export const elder = ref(remembered.read('elder') === 'yes');
export const highContrast = ref((remembered.read('contrast') ?? (query('(prefers-contrast: more)') ? 'yes' : 'no')) === 'yes');

export function toggleElder(): void {
  elder.value = !elder.value;
  remembered.write('elder', elder.value ? 'yes' : 'no');
}

export function toggleContrast(): void {
  highContrast.value = !highContrast.value;
  remembered.write('contrast', highContrast.value ? 'yes' : 'no');
}

/** A shared device forgets the last person's choices. */
export function forgetPreferences(): void {
  elder.value = false;
  highContrast.value = query('(prefers-contrast: more)');
  for (const name of ['elder', 'contrast', 'language']) remembered.write(name, null);
  speak('zh');
}

if (typeof document !== 'undefined') {
  watchEffect(() => {
    document.documentElement.toggleAttribute('data-elder', elder.value);
    document.documentElement.toggleAttribute('data-contrast', highContrast.value);
  });
}
