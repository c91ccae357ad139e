import { place, ready } from '../common/host';
import { attributes } from '../common/switches';

const box = document.createElement('textarea');
for (const [name, value] of Object.entries(attributes())) box.setAttribute(name, value);
place().append(box);
ready(() => box.value);
