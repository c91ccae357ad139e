import { onUnmounted, type ShallowRef, shallowRef } from 'vue';
import { onAddress } from '../../kit/page/address.ts';

/** Path of the page shown; follows pushState and the back button. */
export function usePath(): ShallowRef<string> {
  const path = shallowRef(window.location.pathname);
  onUnmounted(
    onAddress(() => {
      path.value = window.location.pathname;
    }),
  );
  return path;
}
