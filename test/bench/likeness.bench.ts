import { expect, test } from '../e2e/harness/fixtures';
import { installInPage, type LikenessBench } from './bundle';
import { addFigures, median, ms, times } from './results';

declare const haoshuoLikeness: LikenessBench;

const N = 10_000;
const ROUNDS = 40;
/** The project's own promise. ms */
const PROMISED = 20;

test('the nearest of 10,000 replies', async ({ openPage }) => {
  const page = await openPage('manifest.json');
  await installInPage(page, 'likeness');
  const { build, near, bare, agrees, bytes, length } = await page.evaluate(
    ([n, rounds]) => haoshuoLikeness.run(n, rounds),
    [N, ROUNDS] as const,
  );
  expect(agrees).toBe(true);
  const sorted = [...near].sort((a, b) => a - b);
  addFigures({
    what: '最像的一条：新文字对 10,000 条回复',
    measured: `${ms(median(near))}，最慢 ${ms(sorted.at(-1) ?? Number.NaN)}（上限 ${ms(PROMISED)}）；平均 ${Math.round(length)} 字，建索引 ${ms(build)}，比对表 ${(bytes / 2 ** 20).toFixed(1)} MB`,
    beside: `逐条比较（各条已还原好）：${ms(median(bare))}`,
    ratio: times(median(near), median(bare)),
  });
});
