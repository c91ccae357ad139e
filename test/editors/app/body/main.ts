import { ready } from '../common/host';

/** Older editors make the whole page of a frame editable. */
document.body.replaceChildren();
document.body.setAttribute('contenteditable', 'true');
// biome-ignore lint/performance/useDomNodeTextContent: the lines that a person sees are what is asked here
ready(() => document.body.innerText);
