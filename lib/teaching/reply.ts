import type { Candidate, ConsoleFile } from '@/lib/consoles/file/schema';
import { isLabel } from '@/lib/consoles/file/template';
import { labelOf } from '@/lib/consoles/rows/words';
import { limitOf } from '@/lib/insertion/field';
import { upFrom } from './dom';
import type { Rows } from './rows';
import { stableClasses } from './stable';
import { selectorsOf } from './within';

/** How a page opens its reply form. */
export interface Opener {
  action: Candidate[];
  label: string;
}

/** Where the reply is written. */
export interface BoxLesson {
  box: Candidate[];
  /** The dialog around it, where a name tells that it is one; else the box is looked for by its appearing. */
  modal: Candidate[];
  /** Longest reply that the box takes; null = it does not say. Characters. */
  limit: number | null;
  /** It stands in a shadow root. */
  shadow: boolean;
}

/** What a person can write into. */
const EDITABLE =
  'textarea, input:not([type]), input[type="text"], input[type="search"], [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"]';

/** Words on buttons that leave a form without sending it. */
const CANCEL_WORDS = [
  ...[
    '取消',
    '关闭',
    '返回',
    '收起',
    '放弃',
    '算了',
    '不回复了',
    '暂不回复',
    '暂不',
    '再想想',
    '稍后',
    '×',
    'X',
  ],
  ...['Cancel', 'cancel', 'Close', 'close', 'Back', 'Discard'],
];
/** Words by which pages say that a reply went out. */
const SENT_WORDS = [
  ...['回复成功', '发送成功', '提交成功', '发布成功', '保存成功', '操作成功', '评价回复成功', '回复已发送'],
  ...['Replied', 'Sent', 'Reply sent', 'Saved'],
];
/** Where component kits show such messages. */
const TOAST = '[role="alert"], [role="status"], [class*="toast" i], [class*="message" i]';

const candidate = (css: string): Candidate => ({ css, fixture: null });

/** The reply button from what was picked of it; null when nothing of it tells it from the rest of its row. */
export function openerFrom(rows: Rows, picked: HTMLElement): Opener | null {
  const button = buttonOf(picked);
  // Counters on a button change: 回复(3).
  const label = labelOf(button).replace(/\d+/g, '{n}');
  if (label === '' || label.length > 40) return null;
  const selectors = selectorsOf(rows, button, (hit) => isLabel([label], labelOf(hit)));
  return selectors.length === 0 ? null : { action: selectors.slice(0, 1).map(candidate), label };
}

/** The element that hears the click: a picture or a letter in a button is not it. */
function buttonOf(picked: HTMLElement): HTMLElement {
  return picked.closest<HTMLElement>('button, a, [role="button"]') ?? picked;
}

/** What a box and the form around it look like; null when the element is nothing to write in. */
export function boxFrom(picked: Element): BoxLesson | null {
  const box = editableOf(picked);
  return box === null
    ? null
    : {
        box: [candidate(boxSelector(box))],
        modal: modalOf(box),
        limit: boundedLimit(box),
        shadow: box.getRootNode() instanceof ShadowRoot,
      };
}

/** The field in which this element stands; null when nobody can write there. */
export function editableOf(element: Element): HTMLElement | null {
  for (const at of upFrom(element)) if (at instanceof HTMLElement && at.matches(EDITABLE)) return at;
  return null;
}

function boxSelector(box: HTMLElement): string {
  const names = stableClasses(box).map((name) => `.${CSS.escape(name)}`);
  const kind = box.matches('textarea, input')
    ? box.localName
    : '[contenteditable]:not([contenteditable="false"])';
  const own = box.matches('textarea, input, [contenteditable]') ? kind : '[role="textbox"]';
  // An input of no name could be the page's search field as well: then what it asks for tells.
  const hint = box.localName === 'input' ? box.getAttribute('placeholder') : null;
  return `${own}${names[0] ?? (hint === null ? '' : `[placeholder="${CSS.escape(hint)}"]`)}`;
}

function boundedLimit(box: HTMLElement): number | null {
  const limit = limitOf(box);
  return limit !== null && limit >= 1 && limit <= 10_000 ? limit : null;
}

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** The element that says of itself, or is called, a dialog. */
function modalOf(box: HTMLElement): Candidate[] {
  const around = [...upFrom(box)].filter((at) => !at.matches('html, body'));
  const called = around
    .flatMap((at) => stableClasses(at))
    .findLast((name) => /(?:^|[-_])(?:modal|dialog|drawer|popup)$/i.test(name));
  if (called !== undefined) return [candidate(`.${CSS.escape(called)}`)];
  return around.some((at) => at.matches(DIALOG)) ? [candidate(DIALOG)] : [];
}

/**
 * Labels that stand in rows without a reply button and in none with one: then, and only then, do they say that a review
 * is answered. `hasButton` for each row of `texts`.
 */
export function answeredLabels(texts: readonly string[], hasButton: readonly boolean[]): string[] {
  return ANSWERED.filter((label) => {
    const open = texts.some((text, at) => hasButton[at] === true && text.includes(label));
    return !open && texts.some((text, at) => hasButton[at] === false && text.includes(label));
  });
}

const ANSWERED = [
  '已回复',
  '商家回复',
  '卖家回复',
  '店铺回复',
  '我的回复',
  '客服回复',
  '官方回复',
  'Replied',
  'Seller reply',
];

/** Parts and labels of a console file for a lesson about replies. */
export function replyParts(
  opener: Opener | null,
  box: BoxLesson | null,
): Pick<ConsoleFile, 'parts' | 'labels'> {
  return {
    parts: {
      ...(opener === null ? {} : { action: opener.action }),
      ...(box === null ? {} : { box: box.box, toast: [candidate(TOAST)] }),
      ...(box === null || box.modal.length === 0 ? {} : { modal: box.modal }),
    },
    labels: {
      ...(opener === null ? {} : { reply: [opener.label] }),
      ...(box === null ? {} : { cancel: CANCEL_WORDS, sent: SENT_WORDS }),
    },
  };
}
