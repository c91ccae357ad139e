import { i18n } from '#i18n';
import type { FillNote, MarkHandlers, MarkSize, MarkView } from '@/lib/watch/ports';
import type { CaseMark } from '@/lib/wire';
import { markStyle } from './style';
import { wordMark, wordNote } from './words';

/** How long a word about a fill stays, and how long a question. ms */
const NOTE_STAYS = 8_000;
const QUESTION_STAYS = 30_000;

/** Changes nothing when the text is the same, so that a screen reader is not told twice. */
function put(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Buttons behind a question; only the agent's own press counts, for the page can reach them. */
function choices(choose: NonNullable<FillNote['choose']>, quiet: () => void): HTMLElement[] {
  return (['append', 'replace'] as const).map((mode) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = i18n.t(`fill.${mode}`);
    button.addEventListener('click', ({ isTrusted }) => {
      if (!isTrusted) return;
      quiet();
      choose(mode);
    });
    return button;
  });
}

/** The mark in a bad row: plain elements in a shadow root of their own, reachable by Tab. */
export function createMark(handlers: MarkHandlers): MarkView {
  const host = document.createElement('haoshuo-mark');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [markStyle()];
  const add = <K extends 'span' | 'button'>(parent: ParentNode, tag: K, name: string) => {
    const element = document.createElement(tag);
    element.className = name;
    parent.append(element);
    return element;
  };
  const mark = add(shadow, 'span', 'mark');
  const open = add(mark, 'button', 'open');
  const short = add(open, 'span', 'short');
  const grade = add(open, 'span', 'grade');
  const time = add(open, 'span', 'time');
  const state = add(open, 'span', 'state');
  const fill = add(mark, 'button', 'fill');
  const note = add(shadow, 'span', 'note');
  open.type = 'button';
  fill.type = 'button';
  put(fill, i18n.t('mark.fill'));
  fill.setAttribute('aria-label', i18n.t('mark.fillLabel'));
  fill.title = i18n.t('mark.fillLabel');
  note.setAttribute('role', 'status');
  open.addEventListener('click', handlers.open);
  fill.addEventListener('click', handlers.fill);
  // A click on the mark is not a click on the page's row.
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown'])
    host.addEventListener(type, (event) => event.stopPropagation());

  let timer: ReturnType<typeof setTimeout> | undefined;
  let answered = false;
  return {
    host,
    show(shown: CaseMark, now: number) {
      const words = wordMark(shown, now);
      const done = shown.status === 'replied' || shown.lane === 'done';
      // "Check, then send" is no longer true once it is sent.
      if (done && !answered) put(note, '');
      answered = done;
      mark.className = `mark ${words.tone}`;
      put(short, [...words.grade][0] ?? '');
      put(grade, words.grade);
      put(time, words.time);
      put(state, words.state);
      if (open.getAttribute('aria-label') !== words.label) open.setAttribute('aria-label', words.label);
      fill.style.display = done ? 'none' : '';
    },
    size(size: MarkSize) {
      host.dataset.size = size;
    },
    say(said: FillNote | null) {
      clearTimeout(timer);
      const quiet = () => put(note, '');
      if (said?.choose === undefined) put(note, said === null ? '' : wordNote(said));
      else note.replaceChildren(wordNote(said), ...choices(said.choose, quiet));
      timer = setTimeout(quiet, said?.choose === undefined ? NOTE_STAYS : QUESTION_STAYS);
    },
  };
}
