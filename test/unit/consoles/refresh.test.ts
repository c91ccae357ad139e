// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { PINDUODUO } from '@/lib/consoles/pinduoduo/file';
import { refreshButton, seesVerification } from '@/lib/consoles/refresh';
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
