import { shallowRef } from 'vue';

const SHOWN_FOR = 3_000;
export const message = shallowRef('');
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a short message at the top of the page for three seconds. */
export function toast(text: string): void {
  clearTimeout(timer);
  message.value = text;
  timer = setTimeout(() => {
    message.value = '';
  }, SHOWN_FOR);
}
