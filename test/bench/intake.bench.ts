import { expect, test } from '../e2e/harness/fixtures';
import { type InPage, installInPage } from './bundle';
import { addFigures, median, ms, times } from './results';

declare const haoshuoBench: InPage;

const N = 10_000;
const ROUNDS = 3;

test('intake of 10,000 reviews beside a bare bulkPut of the same rows', async ({ openPage }) => {
  const page = await openPage('manifest.json');
  await installInPage(page);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await page.evaluate((n) => haoshuoBench.intake(n), N));
    bare.push(await page.evaluate(() => haoshuoBench.bare()));
  }
  const alone = await page.evaluate((n) => haoshuoBench.parts(n), N);
  expect(ours.every(Number.isFinite)).toBe(true);
  addFigures(
    {
      what: '10,000 条评价入库（校验、合并、分级、计时、存储）',
      measured: ms(median(ours)),
      beside: `同样的行直接 bulkPut：${ms(median(bare))}`,
      ratio: times(median(ours), median(bare)),
    },
    {
      what: '其中：分级 10,000 条',
      measured: ms(alone.grading),
      beside: `zod 校验 10,000 条：${ms(alone.validation)}`,
      ratio: times(alone.grading, alone.validation),
    },
  );
});
