import { place, ready } from '../common/host';

/** `?box=editable` for a contenteditable in place of the textarea; `?mode=closed` shuts the root. */
const asked = new URLSearchParams(location.search);

const host = document.createElement('reply-form');
const root = host.attachShadow({ mode: asked.get('mode') === 'closed' ? 'closed' : 'open' });
const editable = asked.get('box') === 'editable';
const box = document.createElement(editable ? 'div' : 'textarea');
if (editable) box.setAttribute('contenteditable', 'true');
box.style.cssText = 'display:block;min-height:60px;border:1px solid';
root.append(box);
place().append(host);
// biome-ignore lint/performance/useDomNodeTextContent: the lines that a person sees are what is asked here
ready(() => (box instanceof HTMLTextAreaElement ? box.value : box.innerText));
