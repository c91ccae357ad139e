import { place, ready } from '../common/host';

const box = document.createElement('input');
place().append(box);
ready(() => box.value);
