/** What every console's unit tests do: frozen pages and answers through the one engine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createAdapter, type Hooks } from '@/lib/consoles/adapter';
import type { ConsoleAdapter, PageRow } from '@/lib/consoles/contract';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import type { Review } from '@/lib/review/schema';

interface ConsoleKit {
  adapter: ConsoleAdapter;
  /** A fixture file as text. */
  text(name: string): string;
  /** Makes this document the frozen page. */
  page(name: string): Document;
  rows(name: string): PageRow[];
  /** Reads an answer as the tap would hand it over. */
  answerOf(answer: string, lossy?: boolean): { reviews: Review[]; skipped: number } | null;
  /** The same of a fixture; throws when it is no list. */
  answer(name: string): { reviews: Review[]; skipped: number };
}

export function consoleKit(file: ConsoleFile, hooks: Hooks, host: string, listPath: string): ConsoleKit {
  const adapter = createAdapter(file, hooks);
  const text = (name: string): string => readFileSync(path.resolve('test/fixtures', file.id, name), 'utf8');
  const page = (name: string): Document => {
    const parsed = new DOMParser().parseFromString(text(`${name}.html`), 'text/html');
    document.body.replaceChildren(...parsed.body.childNodes);
    return document;
  };
  const answerOf = (answer: string, lossy = false) =>
    adapter.readAnswer({ host, path: listPath, request: null, answer, lossy });
  return {
    adapter,
    text,
    page,
    answerOf,
    rows(name) {
      const reading = adapter.readRows(page(name));
      if (reading.kind !== 'rows') throw new Error(`no rows: ${JSON.stringify(reading)}`);
      return reading.rows;
    },
    answer(name) {
      const read = answerOf(text(name));
      if (read === null) throw new Error(`${name} is no list`);
      return read;
    },
  };
}
