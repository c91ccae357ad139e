import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageRow, TappedAnswer } from '@/lib/consoles/contract';
import { LIST_PATH } from '@/lib/consoles/pinduoduo/paths';
import { readRows } from '@/lib/consoles/pinduoduo/rows';

const FOLDER = path.resolve('test/fixtures/pinduoduo');

export function fixtureText(name: string): string {
  return readFileSync(path.join(FOLDER, name), 'utf8');
}

/** Makes this document the frozen page. */
export function showPage(name: string): Document {
  const page = new DOMParser().parseFromString(fixtureText(`${name}.html`), 'text/html');
  document.body.replaceChildren(...page.body.children);
  return document;
}

export function rowsOn(root: Document): PageRow[] {
  const reading = readRows(root);
  if (reading.kind !== 'rows') throw new Error(`no rows: ${JSON.stringify(reading)}`);
  return reading.rows;
}

export function listAnswer(name: string, more: Partial<TappedAnswer> = {}): TappedAnswer {
  return { path: LIST_PATH, request: null, answer: fixtureText(name), lossy: false, ...more };
}
