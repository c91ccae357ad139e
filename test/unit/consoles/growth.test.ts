// @vitest-environment happy-dom
/** How the work of reading grows, in looks at the page and not in time: twice the rows may cost twice, not four times. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DOUDIAN_HOOKS } from '@/lib/consoles/doudian';
import { JINGDONG_HOOKS } from '@/lib/consoles/jingdong';
import { KUAISHOU_HOOKS } from '@/lib/consoles/kuaishou';
import { PINDUODUO_HOOKS } from '@/lib/consoles/pinduoduo';
import { QIANNIU_HOOKS } from '@/lib/consoles/qianniu';
import { SHIPPED } from '@/lib/consoles/registry';
import { XIAOHONGSHU_HOOKS } from '@/lib/consoles/xiaohongshu';
import { showRows } from '../../bench/in-page/repeat';
import { consoleKit } from './kit';

const HOOKS = {
  pinduoduo: PINDUODUO_HOOKS,
  qianniu: QIANNIU_HOOKS,
  doudian: DOUDIAN_HOOKS,
  xiaohongshu: XIAOHONGSHU_HOOKS,
  kuaishou: KUAISHOU_HOOKS,
  jingdong: JINGDONG_HOOKS,
};

/** How often the texts of one row may be walked for, all readers together; it was 340 where each reader walked anew. */
const MOST_TEXTS = 80;

/** How often the page is asked during `act`, by the kinds of question whose answers cost. */
function asked(act: () => void): Record<string, number> {
  const spies = {
    text: vi.spyOn(Text.prototype, 'nodeValue', 'get'),
    contains: vi.spyOn(Node.prototype, 'contains'),
    matches: vi.spyOn(Element.prototype, 'matches'),
    search: vi.spyOn(Element.prototype, 'querySelectorAll'),
  };
  act();
  const counts = Object.fromEntries(
    Object.entries(spies).map(([kind, spy]) => [kind, spy.mock.calls.length]),
  );
  for (const spy of Object.values(spies)) spy.mockRestore();
  return counts;
}

afterEach(() => document.body.replaceChildren());

describe.each(SHIPPED)('$id', (file) => {
  const kit = consoleKit(file, HOOKS[file.id as keyof typeof HOOKS], 'any.example', '/any');
  const read = (rows: number): Record<string, number> => {
    kit.page(file.id === 'pinduoduo' ? 'beast-5-188' : 'rows');
    showRows(kit.adapter, rows);
    let found = 0;
    const counts = asked(() => {
      const reading = kit.adapter.readRows(document);
      found = reading.kind === 'rows' ? reading.rows.length : 0;
    });
    expect(found).toBe(rows);
    return counts;
  };

  it('and where order numbers stand in something else than reviews', () => {
    const list = (count: number): Record<string, number> => {
      const rows = Array.from(
        { length: count },
        (_, at) =>
          `<li><p>订单号：26112200${1_000 + at}</p><p>订单编号：26112200${1_000 + at}</p><i>待发货</i></li>`,
      );
      document.body.innerHTML = `<main><ul>${rows.join('')}</ul></main>`;
      return asked(() => expect(kit.adapter.readRows(document).kind).toBe('unrecognised'));
    };
    const few = list(25);
    for (const [kind, count] of Object.entries(list(100)))
      expect(count, kind).toBeLessThan((few[kind] ?? 0) * 4 + 50);
  });

  it('asks the page as often for each row of many as of few', () => {
    const few = read(25);
    const many = read(100);
    for (const [kind, count] of Object.entries(many))
      expect(count, kind).toBeLessThan((few[kind] ?? 0) * 4 + 50);
    expect(many.text, 'a text is walked again and again').toBeLessThan(MOST_TEXTS * 100);
  });
});
