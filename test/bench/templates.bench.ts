import { expect, test } from '../e2e/harness/fixtures';
import { installInPage, type TemplatesBench } from './bundle';
import { addFigures, median, ms, times } from './results';

declare const haoshuoTemplates: TemplatesBench;

const N = 10_000;
const ROUNDS = 10;
/** One frame. ms */
const PROMISED = 16;

test('a search among 10,000 templates, by words and pinyin', async ({ openPage }) => {
  const page = await openPage('manifest.json');
  await installInPage(page, 'templates');
  const { build, portion, cold, warm, bare, agrees, characters } = await page.evaluate(
    ([n, rounds]) => haoshuoTemplates.run(n, rounds),
    [N, ROUNDS] as const,
  );
  expect(agrees).toBe(true);
  addFigures({
    what: `模板搜索：10,000 条（平均 ${Math.round(characters / N)} 字；建索引 ${ms(build)}，最长的一段 ${ms(portion)}）`,
    measured: `${ms(median(warm))}，最慢 ${ms(Math.max(...warm))}，头一回 ${ms(Math.max(...cold))}（上限 ${ms(PROMISED)}）`,
    beside: `逐条用 pinyin-pro 的 match：${ms(median(bare))}`,
    ratio: times(median(warm), median(bare)),
  });
});
