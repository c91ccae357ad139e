// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Desk } from '@/lib/watch/ports';
import { SentWatch } from '@/lib/watch/sent';
import { pinduoduo } from '../consoles/pinduoduo/fixture';

const sent = vi.fn<Desk['sent']>(async () => {});
const desk = { sent } as Partial<Desk> as Desk;

beforeEach(() => {
  sent.mockClear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** A form that we filled, in which the agent presses something, and a success message after it closed. */
async function press(selector: string, message: string): Promise<void> {
  document.body.innerHTML =
    '<div id="form"><i id="close"></i><textarea>您好</textarea>' +
    '<button id="cancel"><span>取 消</span></button><button id="send"><span>回复</span></button></div>';
  const [dialog, box] = [document.querySelector('#form'), document.querySelector('textarea')];
  if (!(dialog instanceof HTMLElement) || box === null) throw new Error('no form');
  const watch = new SentWatch(pinduoduo, desk, Date.now);
  watch.follow('c1', { box, dialog });
  document.querySelector<HTMLElement>(selector)?.click();
  dialog.remove();
  document.body.innerHTML = `<div role="alert">${message}</div>`;
  watch.look(document);
  await vi.advanceTimersByTimeAsync(3_000);
}

it('a success message after the form was sent closes the case', async () => {
  await press('#send span', '回复成功');
  expect(sent).toHaveBeenCalledExactlyOnceWith('c1', '您好');
});

it.each(['#cancel span', '#close', '#nothing'])(
  'a success message about something else does not, when the form was left by %s',
  async (selector) => {
    await press(selector, '提交成功');
    expect(sent).not.toHaveBeenCalled();
  },
);

/** The same on a page that says nothing: what the row shows afterwards. */
async function pressSilently(
  selector: string,
  shown: string,
  keep: 'nothing' | 'hidden form',
): Promise<void> {
  document.body.innerHTML =
    '<div id="form"><textarea>您好，\n给您换一个</textarea><button id="cancel">取消</button><button id="send">确定</button></div>';
  const [dialog, box] = [document.querySelector('#form'), document.querySelector('textarea')];
  if (!(dialog instanceof HTMLElement) || box === null) throw new Error('no form');
  const watch = new SentWatch(pinduoduo, desk, Date.now);
  watch.follow('c1', { box, dialog });
  document.querySelector<HTMLElement>(selector)?.click();
  const shownIn = (caseId: string): string => (caseId === 'c1' ? shown : '');
  watch.look(document, shownIn);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).not.toHaveBeenCalled();
  if (keep === 'nothing') dialog.remove();
  else dialog.style.display = 'none';
  watch.look(document, shownIn);
  await vi.advanceTimersByTimeAsync(3_000);
}

const REPLIED = '质量太差 商家回复：您好， 给您换一个 2026-11-22';

it.each(['nothing', 'hidden form'] as const)(
  'a reply that the row shows after the form was sent closes the case; of the form is left: %s',
  async (keep) => {
    await pressSilently('#send', REPLIED, keep);
    expect(sent).toHaveBeenCalledExactlyOnceWith('c1', '您好，\n给您换一个');
  },
);

it.each([
  ['was left by 取消', '#cancel', REPLIED],
  ['was sent and the row shows other words', '#send', '质量太差 商家回复：感谢支持'],
  ['was sent and the row is gone', '#send', ''],
])('it does not when the form %s', async (_, selector, shown) => {
  await pressSilently(selector, shown, 'nothing');
  expect(sent).not.toHaveBeenCalled();
});

it('words that the row showed before are no sign that the reply went out', async () => {
  document.body.innerHTML = '<div id="form"><textarea>谢谢</textarea><button>收起</button></div>';
  const [dialog, box] = [document.querySelector('#form'), document.querySelector('textarea')];
  if (!(dialog instanceof HTMLElement) || box === null) throw new Error('no form');
  const watch = new SentWatch(pinduoduo, desk, Date.now);
  let shown = '不好用，谢谢';
  watch.follow('c1', { box, dialog }, () => shown);
  document.querySelector('button')?.click();
  dialog.remove();
  watch.look(document, () => shown);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).not.toHaveBeenCalled();
  shown = '不好用，谢谢 商家回复：谢谢';
  watch.look(document, () => shown);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toHaveBeenCalledExactlyOnceWith('c1', '谢谢');
});
