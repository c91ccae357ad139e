import { onScopeDispose, shallowRef } from 'vue';
import { current, subscribe } from './reviews.ts';

/** The view as a ref. */
export function useView() {
  const view = shallowRef(current());
  onScopeDispose(
    subscribe(() => {
      view.value = current();
    }),
  );
  return view;
}
