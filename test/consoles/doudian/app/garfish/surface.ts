import { createContext, useContext } from 'react';

/** Where the sub-app lives: its modals and messages must open there too. `null` = the document's body. */
export const SurfaceContext = createContext<HTMLElement | null>(null);

export function useSurface(): HTMLElement {
  return useContext(SurfaceContext) ?? document.body;
}
