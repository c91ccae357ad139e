// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { squeezed, textIn } from '@/lib/insertion/field';
import { editable } from './boxes';

it.each([
  ['<p>一</p><p>二</p>', '一\n二'],
  ['一<div>二</div><div>三</div>', '一\n二\n三'],
  ['<div>一<br>二</div>', '一\n二'],
  ['<p>一</p><p><br></p><p>二</p>', '一\n\n二'],
  ['<p><br class="ProseMirror-trailingBreak"></p>', ''],
  ['<div><span><span>一</span><b>二</b></span></div>', '一二'],
  ['<ul><li>一</li><li>二</li></ul>', '一\n二'],
  [
    '<p><span data-slate-placeholder contenteditable="false">请输入</span><span>\ufeff<br></span></p>',
    '\ufeff',
  ],
  ['<p><span contenteditable="false" class="mention">@小林</span>您好</p>', '@小林您好'],
])('reads %s as a person does', (html, text) => {
  expect(textIn(editable(html))).toBe(text);
});

it('a box with a placeholder of its own alone is empty', () => {
  const field = editable(
    '<p><span data-slate-placeholder contenteditable="false">请输入</span>\ufeff<br></p>',
  );
  expect(squeezed(textIn(field))).toBe('');
});

it.each([
  ['a\u200f b\r\n\u2067c\u2069', 'abc'],
  ['👨‍👩‍👧', '👨‍👩‍👧'],
  ['\u00a0\u3000\ufeff', ''],
])('%j is %j to compare', (text, same) => {
  expect(squeezed(text)).toBe(same);
});
