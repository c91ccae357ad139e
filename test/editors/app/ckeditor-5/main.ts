import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import '@ckeditor/ckeditor5-editor-classic/dist/index.css';
import { place, ready } from '../common/host';

const box = document.createElement('div');
place().append(box);
const editor = await ClassicEditor.create(box, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph],
  placeholder: '请输入回复内容',
});

/** The data as text: paragraphs and breaks are lines. */
function text(): string {
  const html = editor.getData().replace(/<br>|<\/p>(?=.)/g, '\n');
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}
ready(text);
