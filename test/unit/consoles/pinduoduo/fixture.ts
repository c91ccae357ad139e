import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createAdapter } from '@/lib/consoles/adapter';
import type { PageRow, TappedAnswer } from '@/lib/consoles/contract';
import { PINDUODUO_HOOKS } from '@/lib/consoles/pinduoduo';
import { PINDUODUO } from '@/lib/consoles/pinduoduo/file';

const FOLDER = path.resolve('test/fixtures/pinduoduo');

export const HOST = 'mms.pinduoduo.com';
export const LIST_PATH = '/saturn/reviews/list';
export const REPLY_PATH = '/saturn/review/reply/submit';

export const pinduoduo = createAdapter(PINDUODUO, PINDUODUO_HOOKS);

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
  const reading = pinduoduo.readRows(root);
  if (reading.kind !== 'rows') throw new Error(`no rows: ${JSON.stringify(reading)}`);
  return reading.rows;
}

export function listAnswer(name: string, more: Partial<TappedAnswer> = {}): TappedAnswer {
  return { host: HOST, path: LIST_PATH, request: null, answer: fixtureText(name), lossy: false, ...more };
}
