// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { filterState, isWritten } from '@/lib/consoles/fields';
import { PINDUODUO } from '@/lib/consoles/pinduoduo/file';
import { seesVerification } from '@/lib/consoles/refresh';
import { refreshButton } from '@/lib/consoles/refresh-button';
import { XIAOHONGSHU } from '@/lib/consoles/xiaohongshu/file';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the page’s own refresh', () => {
  it.each([
    ['spaces within', '<button>查 询</button>', true],
    ['a button by role', '<div role="button">查询</div>', true],
    ['a submit field', '<input type="submit" value="查询">', true],
    ['another word', '<button>查询订单</button>', false],
    ['locked', '<button disabled>查询</button>', false],
    ['locked by aria', '<button aria-disabled="true">查询</button>', false],
    ['hidden', '<button hidden>查询</button>', false],
    ['a mere text', '<p>查询</p>', false],
    ['two of them', '<button>查询</button><button>查询</button>', false],
    ['one within another', '<div role="button"><button>查询</button></div>', true],
  ])('is looked for: %s', (_, markup, found) => {
    document.body.innerHTML = markup;
    expect(refreshButton(PINDUODUO, document) !== null).toBe(found);
  });

  it('is never guessed where the console’s file names none', () => {
    document.body.innerHTML = '<button>查询</button><button>刷新</button>';
    expect(refreshButton(XIAOHONGSHU, document)).toBeNull();
  });
});

describe('a sign of risk control', () => {
  it.each([
    ['words in a dialog', '<div role="dialog">请拖动滑块完成拼图</div>', true],
    ['a notice right in the body', '<div>访问过于频繁，请稍后再试</div>', true],
    ['hidden', '<div role="dialog" hidden>请完成验证</div>', false],
    ['a dialog about something else', '<div role="dialog">公告：双11 发货须知</div>', false],
    ['nothing', '<main>评价管理</main>', false],
  ])('%s', (_, markup, seen) => {
    document.body.innerHTML = markup;
    expect(seesVerification(PINDUODUO, document, [])).toBe(seen);
  });

  it('is not what a buyer writes', () => {
    document.body.innerHTML = '<div role="alert" id="row">客服让我提供验证码，滑块也坏了</div>';
    const row = document.querySelector<HTMLElement>('#row');
    expect(seesVerification(PINDUODUO, document, row === null ? [] : [row])).toBe(false);
    expect(seesVerification(PINDUODUO, document, [])).toBe(true);
  });
});

describe('a text outside of the filter', () => {
  const page = (markup: string) =>
    `<form><input value="差评"><button>查询</button></form><main><p id="row">差</p>${markup}</main>`;

  it.each([
    ['a reply in one line', '<input value="亲，抱歉">', true],
    ['a reply in a box', '<textarea>亲，抱歉</textarea>', true],
    ['a reply in an editor', '<div contenteditable="true">亲，抱歉</div>', true],
    ['an empty line', '<input value=" ">', false],
    ['a choice of the page', '<input readonly value="10 条/页">', false],
    ['the number of the page', '<input type="number" value="3">', false],
    ['a hidden line', '<input hidden value="亲">', false],
    ['a tick', '<input type="checkbox" value="on" checked>', false],
    ['nothing', '', false],
  ])('%s', (_, markup, written) => {
    document.body.innerHTML = page(markup);
    expect(isWritten(PINDUODUO, document, [...document.querySelectorAll<HTMLElement>('#row')])).toBe(written);
  });
});

describe('what the refresh would submit', () => {
  const rows = () => [...document.querySelectorAll<HTMLElement>('#row')];
  const FORM =
    '<form><input><select><option>全部</option><option>差评</option></select><button>查询</button></form>';
  const LOOSE = FORM.replaceAll('form>', 'div>');

  it.each([
    ['a line', FORM, 'form input', (field: HTMLInputElement) => Reflect.set(field, 'value', '壶')],
    ['a choice', FORM, 'select', (field: HTMLInputElement) => Reflect.set(field, 'value', '差评')],
    [
      'a tick',
      FORM.replace('<input>', '<input type="checkbox">'),
      'form input',
      (field: HTMLInputElement) => field.click(),
    ],
    ['a line without a form', LOOSE, 'input', (field: HTMLInputElement) => Reflect.set(field, 'value', '壶')],
    [
      'a choice of the page’s own making',
      FORM.replace('<input>', '<i role="combobox">全部</i>'),
      'i',
      (field: HTMLInputElement) => Reflect.set(field, 'textContent', '差评'),
    ],
    [
      'a chip',
      FORM.replace('<input>', '<i aria-pressed="false">差评</i>'),
      'i',
      (field: HTMLInputElement) => field.setAttribute('aria-pressed', 'true'),
    ],
  ])('is another after %s was changed', (_, markup, css, change) => {
    document.body.innerHTML = `<section>${markup}</section><main><p id="row">差</p></main>`;
    const before = filterState(PINDUODUO, document, rows());
    expect(filterState(PINDUODUO, document, rows())).toBe(before);
    const field = document.querySelector<HTMLInputElement>(css);
    if (field !== null) change(field);
    expect(filterState(PINDUODUO, document, rows())).not.toBe(before);
  });

  it('is not what stands in the list', () => {
    document.body.innerHTML = `<section>${LOOSE}</section><main><p id="row"><input id="reply"></p></main>`;
    const before = filterState(PINDUODUO, document, rows());
    Reflect.set(document.querySelector('#reply') ?? {}, 'value', '亲');
    expect(filterState(PINDUODUO, document, rows())).toBe(before);
  });
});
