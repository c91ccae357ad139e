/** What every host page tells a test: what its own framework believes to stand in the box, lines by '\n'. */
export interface Host {
  model(): string;
}

declare global {
  interface Window {
    __HOST__?: Host;
  }
}

/** The page is ready: its box can be written into from now on. */
export function ready(model: Host['model']): void {
  window.__HOST__ = { model };
  document.documentElement.dataset.ready = '';
}

/** Where the page draws. */
export function place(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) throw new Error('No #root.');
  return root;
}
