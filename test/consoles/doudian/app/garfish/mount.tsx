import { createRoot } from 'react-dom/client';
import { config } from '../config.ts';
import { SubApp } from '../sub-app.tsx';
import { openContainer } from './container.ts';
import { SurfaceContext } from './surface.ts';

/** The sub-app's own document, where Garfish is told to isolate it in an iframe. */
function frame(): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.className = 'd-frame';
  element.src = `${window.location.pathname}?frame=1${window.location.hash}`;
  return element;
}

function open(into: HTMLElement, app: string): () => void {
  const { root, surface, remove } = openContainer(into, app);
  if (config.host === 'frame') {
    root.append(frame());
    return remove;
  }
  const view = createRoot(root);
  view.render(
    <SurfaceContext value={surface}>
      <SubApp />
    </SurfaceContext>,
  );
  return () => {
    view.unmount();
    remove();
  };
}

/** Loads a sub-app as late as the switch says; what it returns takes it away, loaded or not. */
export function mountSubApp(into: HTMLElement, app: string): () => void {
  let close = () => {};
  const timer = setTimeout(() => {
    close = open(into, app);
  }, config.appDelay);
  return () => {
    clearTimeout(timer);
    // React may not unmount one root while it renders another.
    setTimeout(close, 0);
  };
}
