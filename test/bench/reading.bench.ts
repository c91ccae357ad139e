import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { SHIPPED } from '@/lib/consoles/registry';
import { CONSOLES } from '../consoles/consoles';
import { openConsole } from '../e2e/harness/any-console';
import { type Launched, launch } from '../e2e/harness/launch';
import { installInPage, type ReadingBench } from './bundle';
import { addFigures, ms, times } from './results';
import { copyPage } from './still-page';

declare const haoshuoReading: ReadingBench;

const FEW = 20;
const PAGE = 100;
const MANY = 1_000;
const MARKS = 40;
const CROWD = 10_000;
const ROUNDS = 7;
/** The list answer of a console; `list.json` where nothing else is said. */
const ANSWERS: Record<string, string> = { pinduoduo: 'wrapped.json', jingdong: 'console.json' };

let browser: Launched;
test.beforeAll(async () => {
  browser = await launch({ extension: null });
});
test.afterAll(() => browser.close());

/** Rows as the console's replica draws them, in a page that stands still. */
async function stillPage(kind: (typeof CONSOLES)[number]): Promise<Page> {
  const live = await openConsole(browser.context, kind, { count: 10 });
  await live.waitForRows();
  const page = await browser.context.newPage();
  await copyPage(live.page, page);
  await live.page.close();
  await installInPage(page, 'reading');
  return page;
}

for (const kind of CONSOLES) {
  const { id } = kind;
  const name = SHIPPED.find((file) => file.id === id)?.name.zh ?? id;

  test(`reading ${id}`, async () => {
    const page = await stillPage(kind);
    const read = (n: number) =>
      page.evaluate(([of, rows, rounds]) => haoshuoReading.read(of, rows, rounds), [id, n, ROUNDS] as const);
    const [few, hundred, many] = [await read(FEW), await read(PAGE), await read(MANY)];
    const text = await readFile(resolve('test/fixtures', id, ANSWERS[id] ?? 'list.json'), 'utf8');
    const answer = await page.evaluate(
      ([of, body, rows, rounds]) => haoshuoReading.answer(of, body, rows, rounds),
      [id, text, MANY, ROUNDS] as const,
    );
    const place = await page.evaluate(([of, rows, rounds]) => haoshuoReading.place(of, rows, rounds), [
      id,
      MARKS,
      ROUNDS,
    ] as const);
    await page.close();
    expect([few.rows, hundred.rows, many.rows, place.rows]).toEqual([FEW, PAGE, MANY, MARKS]);
    const perRow = many.ours / MANY / (few.ours / FEW);
    addFigures(
      {
        what: `${name}：读 ${FEW} / ${PAGE} / ${MANY} 行（${hundred.elements} 个元素的一页 100 行）`,
        measured: [few, hundred, many].map(({ ours }) => ms(ours)).join(' / '),
        beside: `遍历元素并取文字：${[few, hundred, many].map(({ bare }) => ms(bare)).join(' / ')}`,
        ratio: `${times(many.ours, many.bare)}；每行 ${MANY} 比 ${FEW}：${perRow.toFixed(2)}×`,
      },
      {
        what: `　${name}：接口答案 ${MANY} 条`,
        measured: ms(answer.ours),
        beside: `只 JSON.parse：${ms(answer.bare)}`,
        ratio: times(answer.ours, answer.bare),
      },
      {
        what: `　${name}：为 ${MARKS} 个标记找位置（含排版）`,
        measured: ms(place.ours),
        beside: `只排版：${ms(place.bare)}`,
        ratio: times(place.ours, place.bare),
      },
    );
  });
}

test('a page of ten thousand rows', async () => {
  const page = await browser.context.newPage();
  await installInPage(page, 'reading');
  const crowd = await page.evaluate((n) => haoshuoReading.crowd(n), CROWD);
  await page.close();
  expect(crowd).toMatchObject({ rows: 2_000, shown: CROWD });
  addFigures({
    what: `教的平台，一页 ${crowd.shown} 行（${crowd.elements} 个元素）：只读 ${crowd.rows} 行，最长的一个任务`,
    measured: ms(crowd.read),
    beside: `同一页，按字样找不到一行：${ms(crowd.strange)}`,
    ratio: times(crowd.read, crowd.strange),
  });
});
