/** Runs in the copy of a console's page: the product's own reader and nothing else of it. Bundled by `bundle.ts`. */
import { createAdapter, type Hooks } from '@/lib/consoles/adapter';
import type { ConsoleAdapter } from '@/lib/consoles/contract';
import { DOUDIAN_HOOKS } from '@/lib/consoles/doudian';
import { JINGDONG_HOOKS } from '@/lib/consoles/jingdong';
import { KUAISHOU_HOOKS } from '@/lib/consoles/kuaishou';
import { PINDUODUO_HOOKS } from '@/lib/consoles/pinduoduo';
import { QIANNIU_HOOKS } from '@/lib/consoles/qianniu';
import { shippedFile } from '@/lib/consoles/registry';
import { XIAOHONGSHU_HOOKS } from '@/lib/consoles/xiaohongshu';
import { placeFor } from '@/lib/watch/place';
import type { ReadingBench } from '../bundle';
import { crowd } from './crowd';
import { answerOf, rowsOf, showRows } from './repeat';

const HOOKS: Record<string, Hooks> = {
  pinduoduo: PINDUODUO_HOOKS,
  qianniu: QIANNIU_HOOKS,
  doudian: DOUDIAN_HOOKS,
  xiaohongshu: XIAOHONGSHU_HOOKS,
  kuaishou: KUAISHOU_HOOKS,
  jingdong: JINGDONG_HOOKS,
};

function adapterOf(id: string): ConsoleAdapter {
  const file = shippedFile(id);
  if (file === null) throw new Error(`no such console: ${id}`);
  return createAdapter(file, HOOKS[id]);
}

/** The page's clock goes in steps of this. ms */
const CLOCK = 0.1;

/** ms, the fastest of these rounds: whatever else the machine does can only make a round slower. Two warm the code up. */
function timed(rounds: number, act: () => void): number {
  const times = Array.from({ length: rounds + 2 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.max(CLOCK, Math.min(...times.slice(2)));
}

/** The least that any reader must do: look at every element, and at the text of every row. */
function bareWalk(elements: readonly Element[]): number {
  let found = 0;
  for (const element of document.querySelectorAll('*')) if (element.shadowRoot !== null) found += 1;
  for (const element of elements) found += element.textContent?.length ?? 0;
  return found;
}

const bench: ReadingBench = {
  crowd,
  read(id, n, rounds) {
    const adapter = adapterOf(id);
    showRows(adapter, n);
    const rows = rowsOf(adapter);
    const elements = rows.map(({ element }) => element);
    return {
      rows: rows.length,
      elements: document.querySelectorAll('*').length,
      ours: timed(rounds, () => void rowsOf(adapter)),
      bare: timed(rounds, () => void bareWalk(elements)),
    };
  },
  answer(id, text, n, rounds) {
    const adapter = adapterOf(id);
    const { answers, origins } = adapter.file;
    const rule = answers?.taps.find(({ use }) => use === 'list');
    const long = answerOf(text, answers?.fields.id ?? ['reviewId'], n);
    const host = rule?.hosts[0] ?? new URL(origins[0] ?? '').hostname;
    const tapped = { host, path: rule?.path ?? '/any', request: null, answer: long, lossy: false };
    return {
      rows: adapter.readAnswer(tapped)?.reviews.length ?? 0,
      ours: timed(rounds, () => void adapter.readAnswer(tapped)),
      bare: timed(rounds, () => void JSON.parse(long)),
    };
  },
  place(id, n, rounds) {
    const adapter = adapterOf(id);
    showRows(adapter, n);
    const rows = rowsOf(adapter);
    let wide = 1_200;
    // Another width each time: both must lay the page out anew.
    const turn = (): void => {
      wide = wide === 1_200 ? 1_210 : 1_200;
      document.body.style.width = `${wide}px`;
    };
    const measure = timed(rounds, () => {
      turn();
      for (const row of rows) placeFor(row);
    });
    const bare = timed(rounds, () => {
      turn();
      for (const { element } of rows) element.getBoundingClientRect();
    });
    return { rows: rows.length, ours: measure, bare };
  },
};

Object.assign(globalThis, { haoshuoReading: bench });
