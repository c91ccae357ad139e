import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PAGE_PARTS, ROW_FIELDS } from '@/lib/consoles/file/schema';

const WORDED = ['answer', 'content', 'row', 'header', 'follow', 'action', ...ROW_FIELDS] as const;

/** A part of the page or field of a row in the agent's words; what has none keeps the name it has in the file. */
export function wordField(name: string): string {
  const known = WORDED.find((one) => one === name);
  return known === undefined ? name : i18n.t(`consoles.field_${known}`);
}

/** Several of them, each said once. */
export function wordFields(names: readonly string[]): string {
  return [...new Set(names.map(wordField))].join(i18n.t('banner.comma'));
}

/** The order in which parts and fields are listed: as in the file's own format. */
export function byPlace(a: string, b: string): number {
  const all: readonly string[] = [...PAGE_PARTS, ...ROW_FIELDS];
  return all.indexOf(a) - all.indexOf(b);
}

/** What may be sent to somebody who mends a console: names of parts, counts, versions, the path. No buyer data. */
export function diagnosticsOf(facts: { path?: string; file: string | null; health: object | null }): string {
  const { version } = browser.runtime.getManifest();
  return JSON.stringify({ version, ...facts, agent: navigator.userAgent }, null, 2);
}
