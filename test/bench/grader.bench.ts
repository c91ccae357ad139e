import { expect, test } from '@playwright/test';
import { extensionIdOf, extensionWorker, openExtensionPage } from '../e2e/harness/extension';
import { launch } from '../e2e/harness/launch';
import { type GradingBench, installInPage } from './bundle';
import { benchReview } from './in-page/reviews';
import { longestWork } from './main-thread';
import { addFigures, median, ms, times } from './results';

declare const haoshuoGrading: GradingBench;

const N = 10_000;
const ROUNDS = 5;
/** The project's own promise. ms */
const LOAD = 50;
const TASK = 50;

/** A browser in which no worker has loaded anything yet. */
async function fresh() {
  const launched = await launch();
  const { context } = launched;
  const page = await openExtensionPage(context, await extensionIdOf(context), 'manifest.json');
  const worker = await extensionWorker(context);
  await installInPage(worker, 'grading');
  return { ...launched, worker, cdp: await context.newCDPSession(page) };
}

test('the grader in the real worker: its load, and 10,000 reviews through the door', async () => {
  const loads: number[] = [];
  const tasks: number[] = [];
  const first = await fresh();
  for (let round = 0; round < ROUNDS; round++) {
    // Its own rooms anew, as after every wake: nothing is loaded or compiled yet.
    await installInPage(first.worker, 'grading');
    const load = async () => void loads.push(await first.worker.evaluate(() => haoshuoGrading.load()));
    tasks.push(await longestWork(first.cdp, 'worker', load));
  }
  await first.close();
  const { worker, cdp, close } = await fresh();
  await worker.evaluate((n) => haoshuoGrading.prepare(n), N);
  let took = Number.NaN;
  // With the load of the model and the first texts, which are the slowest.
  const longest = await longestWork(cdp, 'worker', async () => {
    took = await worker.evaluate(() => haoshuoGrading.sighted());
  });
  const { model, phrases, bayes, traces } = await worker.evaluate((n) => haoshuoGrading.beside(n), N);
  await close();
  const perSecond = (time: number): string => `${Math.round(N / time)}k`;
  addFigures(
    {
      what: '后台载入分级模型（读文件、解压、建表）',
      measured: `${ms(median(loads))}，最长的一个任务 ${ms(median(tasks))}`,
      beside: `上限：${ms(LOAD)}`,
      ratio: times(median(loads), LOAD),
    },
    {
      what: '后台分级 10,000 条',
      measured: `${ms(model)}（每秒 ${perSecond(model)} 条）`,
      beside: `只用关键词：${ms(phrases)}；朴素贝叶斯：${ms(bayes)}`,
      ratio: `${times(model, phrases)}；${times(model, bayes)}`,
    },
    {
      what: `后台收下 10,000 条（每次 200 条，含校验、分级、存储、角标，共 ${ms(took)}）：最长的一个任务（处理器时间）`,
      measured: ms(longest),
      beside: `上限：${ms(TASK)}`,
      ratio: times(longest, TASK),
    },
    {
      what: '收下时为同类线索留的痕迹，10,000 条',
      measured: ms(traces),
      beside: `分级：${ms(model)}`,
      ratio: times(traces, model),
    },
  );
});

test('10,000 reviews of a file: the page that imports them', async () => {
  const { context, close } = await launch();
  const page = await openExtensionPage(context, await extensionIdOf(context), 'import.html');
  const cdp = await context.newCDPSession(page);
  const rows = Array.from({ length: N }, (_, i) => {
    const { text, orderSn } = benchReview(i, Date.now());
    return `"${text}",1,${orderSn},示例店`;
  });
  const buffer = Buffer.from(`\ufeff${['评价内容,评分,订单编号,店铺名称', ...rows].join('\r\n')}`);
  await page.locator('input[type="file"]').setInputFiles({ name: '评价.csv', mimeType: 'text/csv', buffer });
  const run = page.getByRole('button', { name: `导入 ${N} 条` });
  await expect(run).toBeVisible();
  const longest = await longestWork(cdp, 'page', async () => {
    await run.click();
    await expect(page.getByRole('button', { name: '继续导入' })).toBeVisible({ timeout: 120_000 });
  });
  await close();
  addFigures({
    what: '导入页收下 10,000 条：最长的一个任务（处理器时间）',
    measured: ms(longest),
    beside: `上限：${ms(TASK)}`,
    ratio: times(longest, TASK),
  });
});
