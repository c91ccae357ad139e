import { expect, test } from '@playwright/test';
import { jingdong, jingdongInFrame } from '../consoles/jingdong/console';
import type { ReplicaConsole } from '../consoles/kit/console';
import { kuaishou } from '../consoles/kuaishou/console';
import { xiaohongshu } from '../consoles/xiaohongshu/console';
import { plainContext } from './harness/plain-browser';

const CONSOLES: readonly (readonly [string, ReplicaConsole])[] = [
  ['xiaohongshu', xiaohongshu],
  ['kuaishou', kuaishou],
  ['jingdong', jingdong],
  ['jingdong in a frame', jingdongInFrame],
];
const COMPLAINT = '物流太慢了';
const ANSWER = '非常抱歉让您久等了，我们马上核实。';

for (const [name, console] of CONSOLES) {
  test(`${name}: a person answers a review where there is no extension`, async () => {
    const context = await plainContext();
    const replica = console.create({ count: 5 });
    await replica.install(context);
    const page = await context.newPage();
    await page.goto(console.reviewPage);
    const seen = console.at(page);
    await seen.waitForRows();

    await seen.replyLink(COMPLAINT).click();
    await seen.replyBox().fill(ANSWER);
    await seen.send();

    await expect(seen.row(COMPLAINT)).toContainText(ANSWER);
    await expect(seen.replyLink(COMPLAINT)).toHaveCount(0);
    expect(replica.state.sent.map(({ content }) => content)).toEqual([ANSWER]);
    await context.browser()?.close();
  });
}

test('xiaohongshu: text put into the box past the page is not sent', async () => {
  const context = await plainContext();
  const replica = xiaohongshu.create({ count: 5 });
  await replica.install(context);
  const page = await context.newPage();
  await page.goto(xiaohongshu.reviewPage);
  const seen = xiaohongshu.at(page);
  await seen.replyLink(COMPLAINT).click();
  await seen.replyBox().evaluate((box: HTMLTextAreaElement, words) => {
    box.value = words;
  }, ANSWER);
  await seen.send();
  await expect(page.getByText('请输入回复内容')).toBeVisible();
  await expect(seen.replyBox()).toHaveValue('');
  expect(replica.state.sent).toEqual([]);
  await context.browser()?.close();
});
