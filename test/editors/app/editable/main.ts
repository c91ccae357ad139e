import { place, ready } from '../common/host';

const box = document.createElement('div');
box.setAttribute('contenteditable', 'true');
box.style.cssText = 'min-height:60px;border:1px solid';
place().append(box);
// biome-ignore lint/performance/useDomNodeTextContent: the lines that a person sees are what is asked here
ready(() => box.innerText);
