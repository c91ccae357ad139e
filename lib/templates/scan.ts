import type { TemplateFault } from './contract';
import { faultAt } from './faults';

/** A stretch of a template: text as it stands, or the inside of `{{ }}` (slot) or `{% %}` (tag). */
export interface Piece {
  kind: 'text' | 'slot' | 'tag';
  /** `[start, end)` in the template, braces included. */
  start: number;
  end: number;
  /** Text; or what stands between the braces, with Chinese punctuation as the language writes it and at the same places. */
  inner: string;
}

/** What an input method makes of the language's own signs. One unit each, so that places stay. */
const WIDE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '｜': '|',
    '：': ':',
    '，': ',',
    '、': ',',
    '“': '"',
    '”': '"',
    '「': '"',
    '」': '"',
    '＝': '=',
  }),
);
const QUOTES = /["'“”「」]/;

/**
 * Cuts a template at its braces. A brace that belongs to no pair is a fault, never text: half a slot in front of a buyer is
 * worse than a template that has to be mended. Linear.
 */
export function scan(text: string): { pieces: Piece[]; faults: TemplateFault[] } {
  const pieces: Piece[] = [];
  const faults: TemplateFault[] = [];
  const marks = /\{\{|\{%|[{}]/g;
  let at = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const start = mark.index;
    if (start > at) pieces.push({ kind: 'text', start: at, end: start, inner: text.slice(at, start) });
    const opened = mark[0];
    at = start + 1;
    if (opened.length === 1) faults.push(faultAt(text, 'stray-brace', start, at));
    else {
      at = closeOf(text, opened, start, faults);
      const kind = opened === '{{' ? 'slot' : 'tag';
      pieces.push({ kind, start, end: at, inner: narrow(text.slice(start + 2, at - 2)) });
    }
    marks.lastIndex = at;
  }
  if (at < text.length) pieces.push({ kind: 'text', start: at, end: text.length, inner: text.slice(at) });
  return { pieces, faults };
}

/** End of what opens at `start`, its braces included; with a fault where the next brace is another's. */
function closeOf(text: string, opened: string, start: number, faults: TemplateFault[]): number {
  const braces = /%\}|[{}]/g;
  braces.lastIndex = start + 2;
  const found = braces.exec(text);
  const closing = opened === '{{' ? '}}' : '%}';
  if (found !== null && text.startsWith(closing, found.index)) return found.index + 2;
  if (found?.[0] === '{' && closes(text, closing, found.index))
    faults.push(faultAt(text, 'slot-in-slot', found.index, found.index + 1));
  else faults.push(faultAt(text, 'open-brace', start, found?.index ?? Math.min(text.length, start + 20)));
  // What belongs to the same mistake is not told twice.
  return skipped(text, closing, start);
}

/** Whether two more ends follow before anything else opens: the sign of a slot inside a slot. */
function closes(text: string, closing: string, from: number): boolean {
  const inner = text.indexOf(closing, from);
  return inner >= 0 && /^\s*[^{}\n]{0,40}(?:\}\}|%\})/.test(text.slice(inner + 2, inner + 60));
}

function skipped(text: string, closing: string, start: number): number {
  const line = text.indexOf('\n', start);
  const stop = line < 0 ? text.length : line;
  const end = text.lastIndexOf(closing, stop);
  return end > start ? end + 2 : stop;
}

/** Outside of quotes the wide signs become the language's; inside, the words are the writer's own. */
function narrow(inner: string): string {
  let quote: string | null = null;
  let out = '';
  for (const sign of inner.split('')) {
    const plain = WIDE.get(sign) ?? sign;
    if (quote !== null) {
      const closing = plain === quote && QUOTES.test(sign);
      out += closing ? quote : sign;
      if (closing) quote = null;
    } else {
      out += plain;
      if (QUOTES.test(sign)) quote = plain;
    }
  }
  return out;
}
