import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { place, ready } from '../common/host';

const box = document.createElement('div');
place().append(box);
const quill = new Quill(box, { theme: 'snow', placeholder: '请输入回复内容' });
ready(() => quill.getText());
