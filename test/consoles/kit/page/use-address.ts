import { useSyncExternalStore } from 'react';
import { onAddress } from './address.ts';

/** Address of the page shown; follows pushState and the back button. */
export function useAddress(): URL {
  return new URL(useSyncExternalStore(onAddress, () => window.location.href));
}
