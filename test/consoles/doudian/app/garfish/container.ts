import { config } from '../config.ts';
import { mirrorStyles } from './mirror-styles.ts';

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** New at each load, as the real container's. */
function eightSigns(): string {
  const thrown = crypto.getRandomValues(new Uint8Array(8));
  return [...thrown].map((byte) => SIGNS[byte % SIGNS.length]).join('');
}

function child(of: ParentNode & Node, mark: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute(mark, '');
  of.appendChild(element);
  return element;
}

interface Container {
  /** Where the sub-app renders. */
  root: HTMLElement;
  /** Where its modals open; null = the document's body. */
  surface: HTMLElement | null;
  remove: () => void;
}

/** The nodes Garfish builds around a sub-app, in the order of a saved page. */
export function openContainer(into: HTMLElement, app: string): Container {
  const load = document.createElement('div');
  load.className = 'load_app_container';
  load.id = `__LOAD_${app}_APP_DOM__`;
  const host = document.createElement('div');
  host.id = `garfish_app_for_${app}_${eightSigns()}`;
  load.append(host);
  into.append(load);

  const shadow = config.host === 'shadow' ? host.attachShadow({ mode: 'open' }) : null;
  const html = child(shadow ?? host, '__garfishmockhtml__');
  child(html, '__garfishmockhead__');
  const root = child(html, '__garfishmockbody__');
  const stop = shadow ? mirrorStyles(shadow) : () => {};
  const remove = () => {
    stop();
    load.remove();
  };
  return { root, surface: shadow ? html : null, remove };
}
