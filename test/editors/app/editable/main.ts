import { place, ready } from '../common/host';

const box = document.createElement('div');
box.setAttribute('contenteditable', 'true');
box.style.cssText = 'min-height:60px;border:1px solid';
place().append(box);
ready(() => box.innerText);
