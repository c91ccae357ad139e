import { createAdapter } from '@/lib/consoles/adapter';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { KUAISHOU } from '@/lib/consoles/kuaishou/file';
import type { ReadingBench } from '../bundle';

const css = (selector: string) => [{ css: selector, fixture: null }];

/** As a lesson would save it. */
const TAUGHT: ConsoleFile = {
  ...KUAISHOU,
  ...{ id: 'taught-bench', proof: 'taught', shadow: true },
  parts: { row: css('.crowd-row') },
  fields: {
    text: css('.crowd-text'),
    time: css('.crowd-time'),
    productName: css('.crowd-name'),
    stars: [{ label: '★', take: 'glyphs', fixture: null }],
  },
  required: ['text', 'time'],
};

const row = (at: number): string =>
  `<li class="crowd-row"><p class="crowd-text">第 ${at} 条，杯盖漏水</p><i>★★</i><i class="crowd-time">2026-11-21 10:00:00</i><b class="crowd-name">示例 ${at} 号</b></li>`;

export const crowd: ReadingBench['crowd'] = (n) => {
  const html = Array.from({ length: n }, (_, at) => `${row(at)}<span></span>`);
  document.body.innerHTML = `<ul>${html.join('')}</ul>`;
  const taught = createAdapter(TAUGHT);
  const strange = createAdapter({ ...KUAISHOU, shadow: true });
  const start = performance.now();
  const reading = taught.readRows(document);
  const read = performance.now() - start;
  strange.readRows(document);
  return {
    elements: document.querySelectorAll('*').length,
    rows: reading.kind === 'rows' ? reading.rows.length : 0,
    shown: reading.kind === 'rows' ? (reading.shown ?? 0) : 0,
    read,
    strange: performance.now() - start - read,
  };
};
