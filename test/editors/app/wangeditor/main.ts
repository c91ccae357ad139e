import { createEditor } from '@wangeditor/editor';
import '@wangeditor/editor/dist/css/style.css';
import { place, ready } from '../common/host';

const box = document.createElement('div');
box.style.height = '200px';
place().append(box);
const editor = createEditor({ selector: box, config: { placeholder: '请输入回复内容' } });
ready(() => editor.getText());
