import { expect, test } from '@playwright/test';
import { shopReviews } from '../consoles/pinduoduo/data/shop';
import type { ReplicaReview } from '../consoles/pinduoduo/row';
import { ConsolePage } from '../e2e/harness/console-page';
import { type Launched, launch } from '../e2e/harness/launch';
import { inOurScripts, longestTask, workedDuring } from './main-thread';
import { addFigures, median, ms, times } from './results';

const ROWS = 40;
const ROUNDS = 9;
/** Long enough for the answer, its rows, the worker's answer and the marks; the same with and without us. */
const SETTLED_MS = 1_200;

/** Two pages of fresh, unanswered one-star reviews: every row gets a mark. */
function badReviews(): ReplicaReview[] {
  const now = Date.now();
  return shopReviews({ now, count: 400 })
    .filter(({ row }) => row.replyStatus === 2)
    .slice(0, 2 * ROWS)
    .map(({ row, order }, i) => ({
      row: { ...row, descScore: 1, createTime: Math.floor(now / 1_000) - 600 - i },
      order,
    }));
}

/** The list with 40 rows, and a page turn that brings the next answer of 40. */
async function listOf40({ context }: Launched, marks: number) {
  const { page } = await ConsolePage.open(context, { reviews: badReviews(), answers: { latency: 0 } });
  await page.getByTestId('beast-core-select-header').last().click();
  await page.getByRole('option', { name: String(ROWS), exact: true }).click();
  await expect(page.getByTestId('beast-core-table-middle-body')).not.toHaveCount(0);
  await page.waitForTimeout(SETTLED_MS);
  let to = 'next';
  const turn = async (): Promise<void> => {
    // Not Playwright's click: its waiting would run on the thread that is measured.
    await page.evaluate((part) => {
      document.querySelector<HTMLElement>(`[data-testid="beast-core-pagination-${part}"]`)?.click();
    }, to);
    to = to === 'next' ? 'prev' : 'next';
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  };
  const check = () => expect(page.locator('haoshuo-mark')).toHaveCount(marks);
  return { cdp: await context.newCDPSession(page), turn, check };
}

test('a page turn of 40 bad rows, with and without the extension', async () => {
  const browsers = [await launch(), await launch({ extension: null })] as const;
  try {
    const ours = await listOf40(browsers[0], ROWS);
    const bare = await listOf40(browsers[1], 0);
    const worked: [number[], number[]] = [[], []];
    const longest: [number[], number[]] = [[], []];
    const own: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      worked[0].push(await workedDuring(ours.cdp, ours.turn));
      worked[1].push(await workedDuring(bare.cdp, bare.turn));
      await ours.check();
      await bare.check();
    }
    for (let round = 0; round < ROUNDS / 2; round++) {
      longest[0].push(await longestTask(ours.cdp, ours.turn));
      longest[1].push(await longestTask(bare.cdp, bare.turn));
      own.push(await inOurScripts(ours.cdp, ours.turn));
    }
    const [withUs, without] = [median(worked[0]), median(worked[1])];
    addFigures(
      {
        what: `翻一页 40 行（读取、解析、40 个标记）：页面主线程，增加 ${ms(withUs - without)}`,
        measured: ms(withUs),
        beside: `不装扩展：${ms(without)}`,
        ratio: times(withUs, without),
      },
      {
        what: '　其中扩展自己的脚本',
        measured: ms(median(own)),
        beside: `不装扩展时整页：${ms(without)}`,
        ratio: times(median(own), without),
      },
      {
        what: '　最长的一个任务',
        measured: ms(median(longest[0])),
        beside: `不装扩展：${ms(median(longest[1]))}`,
        ratio: times(median(longest[0]), median(longest[1])),
      },
    );
  } finally {
    for (const browser of browsers) await browser.close();
  }
});
