import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CONSOLES } from '../consoles/consoles';
import { openConsole } from '../e2e/harness/any-console';
import { type Launched, launch } from '../e2e/harness/launch';
import { expect, test } from '@playwright/test';
import { installInPage, type ReadingBench } from './bundle';
import { addFigures, ms, times } from './results';
import { copyPage } from './still-page';

declare const haoshuoReading: ReadingBench;

const ROWS = [20, 100, 1_000] as const;
const ROUNDS = 5;
const ANSWERS: Record<string, string> = { pinduoduo: 'wrapped.json', jingdong: 'console.json' };

let browser: Launched;
test.beforeAll(async () => {
  browser = await launch({ extension: null });
});
test.afterAll(() => browser.close());

for (const kind of CONSOLES) {
  test(`reading ${kind.id}`, async () => {
    const { page: live, waitForRows } = await openConsole(browser.context, kind, { count: 10 });
    await waitForRows();
    const page = await browser.context.newPage();
    await copyPage(live, page);
    await live.close();
    await installInPage(page, 'reading');
    const read = [];
    for (const n of ROWS)
      read.push(await page.evaluate(([id, count, rounds]) => haoshuoReading.read(id, count, rounds), [kind.id, n, ROUNDS] as const));
    const text = await readFile(resolve('test/fixtures', kind.id, ANSWERS[kind.id] ?? 'list.json'), 'utf8');
    const answer = await page.evaluate(([id, t, count, rounds]) => haoshuoReading.answer(id, t, count, rounds), [kind.id, text, 1000, ROUNDS] as const);
    const answer20 = await page.evaluate(([id, t, count, rounds]) => haoshuoReading.answer(id, t, count, rounds), [kind.id, text, 20, ROUNDS] as const);
    const place = await page.evaluate(([id, count, rounds]) => haoshuoReading.place(id, count, rounds), [kind.id, 40, ROUNDS] as const);
    console.log(kind.id, JSON.stringify({ read, answer20, answer, place }));
    await page.close();
  });
}
