import type { ConsoleAdapter, PageRow } from '@/lib/consoles/contract';

export function rowsOf(adapter: ConsoleAdapter): PageRow[] {
  const reading = adapter.readRows(document);
  return reading.kind === 'rows' ? reading.rows : [];
}

/** Makes the page show `n` copies of its first row, each with an order number of its own, where its rows stood. */
export function showRows(adapter: ConsoleAdapter, n: number): void {
  const [first, ...others] = rowsOf(adapter);
  const list = first?.element.parentElement ?? null;
  if (first === undefined || list === null) throw new Error(`no row to repeat: ${adapter.file.id}`);
  const siblings = ({ element, parts }: PageRow): HTMLElement[] =>
    [...new Set([element, ...parts])].filter((part) => part.parentElement === element.parentElement);
  const { orderSn } = first.review;
  for (const part of others.flatMap(siblings)) part.remove();
  const copies = Array.from({ length: n - 1 }, (_, i) =>
    siblings(first).map((part) => copyOf(part, orderSn, String(i + 10_000))),
  );
  siblings(first)
    .at(-1)
    ?.after(...copies.flat());
}

/** A copy of it with another end of the order number. */
function copyOf(part: HTMLElement, orderSn: string | null, end: string): Node {
  const copy = part.cloneNode(true);
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null && orderSn !== null; text = texts.nextNode())
    text.nodeValue = text.nodeValue?.replace(orderSn, orderSn.slice(0, -end.length) + end) ?? null;
  return copy;
}

/** The same answer with `n` rows, each with an id of its own. */
export function answerOf(text: string, idPaths: readonly string[], n: number): string {
  const answer: unknown = JSON.parse(text);
  const rows = listIn(answer);
  if (rows === null) throw new Error('no list in the answer');
  const kinds = rows.map((row) => JSON.stringify(row));
  rows.length = 0;
  for (let i = 0; i < n; i++) {
    const row: unknown = JSON.parse(kinds[i % kinds.length] ?? 'null');
    for (const path of idPaths) setIn(row, path.split('.'), String(700_000_000_000 + i));
    rows.push(row);
  }
  return JSON.stringify(answer);
}

/** The first list of things in it. */
function listIn(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.length > 1 && typeof value[0] === 'object') return value;
  for (const one of Object.values(value)) {
    const found = listIn(one);
    if (found !== null) return found;
  }
  return null;
}

function setIn(value: unknown, [step = '', ...rest]: readonly string[], id: string): void {
  if (typeof value !== 'object' || value === null || !(step in value)) return;
  if (rest.length === 0) Object.assign(value, { [step]: id });
  else setIn((value as Record<string, unknown>)[step], rest, id);
}
