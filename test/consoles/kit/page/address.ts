const listeners = new Set<() => void>();

/** Calls back at every change of the address, by {@link navigate} or the back button. Returns what ends it. */
export function onAddress(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Shows another view without loading a document. */
export function navigate(to: string): void {
  window.history.pushState(null, '', to);
  for (const listener of listeners) listener();
}
