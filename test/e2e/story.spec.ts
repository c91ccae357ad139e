import type { Locator, Page } from '@playwright/test';
import type { CaseRow } from '../../lib/cases/case';
import type { CaseEvent } from '../../lib/cases/event';
import { CONSOLES } from '../consoles/consoles';
import { openConsole } from './harness/any-console';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { letTimePass } from './harness/time-travel';

const HOUR = 3_600_000;
/** Words of the story review that is answered: 物流, one star, six minutes old. */
const BUYER = '等了一个多星期才到';
const FINE = '个头大，又甜又软';

/** The queue stays in the document under the case: what counts is what can be seen. */
const seen = (page: Page, text: string | RegExp): Locator =>
  page.getByText(text).filter({ visible: true }).first();

/** Every console once, and one of them with a worker that dies all the time. */
const TOLD = [
  ...CONSOLES.map((kind) => ({ kind, killed: false })),
  ...CONSOLES.filter(({ id }) => id === 'pinduoduo').map((kind) => ({ kind, killed: true })),
];

for (const { kind, killed } of TOLD) {
  test(`the whole story in ${kind.id}${killed ? ', with the worker killed between every two steps' : ''}`, async ({
    context,
    openPage,
    sidePanel,
    killWorker,
  }) => {
    test.setTimeout(180_000);
    const step = async (name: string, act: () => Promise<void>): Promise<void> => {
      if (killed) await killWorker();
      await test.step(name, act);
    };

    const desk = await Desk.open(context);
    await desk.confirmConsole(kind.id);
    const shop = await openConsole(context, kind, { count: 0 });

    await step('seen and graded: bad rows are marked, fine ones are not', async () => {
      await expect(shop.mark(BUYER)).toContainText('物流');
      await expect(shop.row(FINE).locator('haoshuo-mark')).toHaveCount(0);
      const rows = await desk.table<CaseRow>('cases');
      const bad = rows.find((row) => row.review.text?.includes(BUYER));
      expect(bad).toMatchObject({ grade: 'logistics', handler: 'agent', lane: 'active', status: 'new' });
      expect(rows.some((row) => row.review.text?.includes(FINE))).toBe(false);
      // Nothing of a page is run: the markup in a review is text.
      expect(await shop.page.evaluate(() => '__pwned' in window)).toBe(false);
    });

    await step('overdue: the badge is red and the desk is told once', async () => {
      await letTimePass(desk.page, 9 * HOUR);
      await desk.tick();
      const active = (await desk.table<CaseRow>('cases')).filter((row) => row.lane === 'active').length;
      await expect.poll(() => desk.badge(), { timeout: 15_000 }).toBe(String(active));
      await expect.poll(() => desk.badgeColor()).toEqual([200, 30, 30, 255]);
      await expect.poll(() => desk.notifications()).toEqual(['overdue:*']);
    });

    await shop.page.bringToFront();
    await step('a click on the mark opens the real side panel on that case', async () => {
      await shop.mark(BUYER).click();
    });
    const { page: panel } = await sidePanel();
    await step('the case shows the review, its reasons and its clocks', async () => {
      const review = panel.getByRole('region', { name: '评价' });
      await expect(review).toContainText('出差都回来了杯子');
      await expect(review.locator('mark').first()).toContainText(BUYER);
      await expect(panel.getByRole('combobox', { name: '级别' })).toHaveValue('logistics');
    });

    await step('the price is known, or asked for, and the offer follows it', async () => {
      const { review } = await desk.caseOf(BUYER);
      if (review.paid === null) {
        await panel.getByLabel('实付（元）').fill('89');
        await panel.getByRole('button', { name: '确定' }).click();
      }
      await expect(seen(panel, /退款 \d+(?:\.\d+)? 元/)).toBeVisible();
      await expect(seen(panel, '5 元券')).toBeVisible();
    });

    let reply = '';
    await step('one of three drafts is chosen', async () => {
      const drafts = panel.getByRole('region', { name: '回复' }).getByRole('radio');
      await expect(drafts).toHaveCount(3);
      await drafts.nth(1).click();
      reply = await panel.getByLabel('回复内容').inputValue();
      expect(reply.length).toBeGreaterThan(30);
      expect(reply).not.toMatch(/元|券|好评|微信/);
    });

    await step('one click puts it into the page’s own box, and nothing is sent', async () => {
      await panel.getByRole('button', { name: /填入回复/ }).click();
      await expect(seen(panel, '已填入，请核对后发送')).toBeVisible();
      await expect(shop.replyBox()).toHaveValue(reply);
      expect(shop.replica.state.sent).toHaveLength(0);
    });

    await step('the agent changes a word and sends; the case is answered by itself', async () => {
      await shop.page.bringToFront();
      await shop.replyBox().pressSequentially('谢谢您。');
      await shop.send();
      await expect(shop.mark(BUYER)).toContainText('已回复');
      await expect(seen(panel, '已回复')).toBeVisible();
    });

    await step('the journal tells it all, and the badge counts one less', async () => {
      const cases = await desk.table<CaseRow>('cases');
      const answered = cases.find((row) => row.review.text?.includes(BUYER));
      expect(answered).toMatchObject({
        lane: 'done',
        status: 'replied',
        reply: { text: `${reply}谢谢您。` },
      });
      const journal = (await desk.table<CaseEvent>('events')).filter(
        (event) => event.caseId === answered?.id,
      );
      const types = journal.map((event) => event.type);
      for (const type of [
        'seen',
        'graded',
        'alerted',
        'breached',
        'notified',
        ...(answered?.review.paid === null ? ['priced'] : []),
        'claimed',
        'drafted',
        'inserted',
        'replied',
      ])
        expect(types.filter((one) => one === type).length, type).toBeGreaterThan(0);
      for (const type of ['seen', 'graded', 'notified', 'inserted', 'replied'])
        expect(
          types.filter((one) => one === type),
          type,
        ).toHaveLength(1);
      const left = cases.filter((row) => row.lane === 'active').length;
      await expect.poll(() => desk.badge()).toBe(String(left));
    });

    await step('the popup says the same', async () => {
      const popup = await openPage('popup.html');
      const left = (await desk.table<CaseRow>('cases')).filter((row) => row.lane === 'active').length;
      await expect(popup.getByRole('main')).toContainText(String(left));
    });

    await step('seen again after a reload, nothing is doubled', async () => {
      const told = async (types: string[]) =>
        (await desk.table<CaseEvent>('events')).filter(({ type }) => types.includes(type)).length;
      const once = ['seen', 'graded', 'regraded', 'inserted', 'replied', 'reopened'];
      const before = await told(once);
      await shop.page.reload();
      await expect(shop.mark(BUYER)).toContainText('已回复');
      expect(await told(once)).toBe(before);
      // What the reply changed at the platform (it takes no second one) was news; after that there is none.
      const settled = async (): Promise<number> => {
        let last = -1;
        const isSame = async () => {
          const before = last;
          last = await told([...once, 'changed']);
          return last === before;
        };
        await expect.poll(isSame, { intervals: [1_500] }).toBe(true);
        return last;
      };
      const all = await settled();
      await shop.page.reload();
      await expect(shop.mark(BUYER)).toContainText('已回复');
      expect(await settled()).toBe(all);
    });
  });
}
