import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Command } from '../../lib/cases/commands';
import { Desk, TEST_SETTINGS } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { seed } from './harness/seed';
import { until } from './harness/until';

declare const chrome: typeof browser;

const TEXTS = Array.from({ length: 15 }, (_, i) => `第${i + 1}位买家：拉链第二天就坏了，质量太差`);

async function opened(openPage: (path: string) => Promise<Page>): Promise<Page> {
  const panel = await openPage('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 740 });
  await expect(panel.getByRole('option').first()).toBeVisible();
  await panel.getByRole('listbox', { name: '差评列表' }).focus();
  return panel;
}

/** As another panel of this browser would. */
async function tell(desk: Desk, caseId: string, command: Command): Promise<void> {
  await desk.page.evaluate(
    (data) => chrome.runtime.sendMessage({ id: 1, type: 'command', data, timestamp: Date.now() }),
    { caseId, command, by: null },
  );
}

/** The last event that is not about telling the desk. */
async function lastOf(desk: Desk, caseId: string): Promise<string | undefined> {
  const kinds = (await desk.journal(caseId)).map(({ type }) => type);
  return kinds.findLast((type) => type !== 'alerted' && type !== 'notified');
}

test('twelve rows are marked by key, claimed at once and given back', async ({ context, openPage }) => {
  const desk = await Desk.open(context);
  await seed(
    desk,
    TEXTS.map((text) => ({ text })),
  );
  const panel = await opened(openPage);
  const { keyboard } = panel;
  const list = panel.getByRole('listbox', { name: '差评列表' });
  const bar = panel.getByRole('region', { name: '已选的差评' });
  const claimed = async () => (await desk.cases()).filter(({ assignee }) => assignee === '小林').length;

  await test.step('nothing is marked and nothing of it is seen, until X and Shift+J', async () => {
    await expect(list).toHaveAttribute('aria-multiselectable', 'true');
    await expect(bar).toHaveCount(0);
    await expect(list.locator('[aria-checked]')).toHaveCount(0);
    await keyboard.press('x');
    await expect(bar).toContainText('已选 1 条');
    for (let i = 0; i < 11; i++) await keyboard.press('Shift+J');
    await expect(bar).toContainText('已选 12 条');
  });

  await test.step('C claims all twelve, in one transaction, and says so', async () => {
    await keyboard.press('c');
    await expect(panel.getByText('已认领：12 条')).toBeVisible();
    await expect.poll(claimed).toBe(12);
    await expect(bar).toHaveCount(0);
  });

  await test.step('Ctrl+Z gives them back', async () => {
    await keyboard.press('Control+z');
    await expect(panel.getByText('已撤销 12 条')).toBeVisible();
    await expect.poll(claimed).toBe(0);
    const kinds = await Promise.all(
      (await desk.cases()).map(async ({ id }) => (await desk.journal(id)).at(-1)?.type),
    );
    expect(kinds.filter((type) => type === 'undone')).toHaveLength(12);
  });

  await test.step('Ctrl+A marks all and says how many, Esc lets go', async () => {
    await keyboard.press('Control+a');
    await expect(bar).toContainText('已选 15 条');
    await keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
  });
});

test('rows are marked with the mouse and set aside with one reason; one row is a click away from being a case', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  await seed(
    desk,
    TEXTS.slice(0, 5).map((text) => ({ text })),
  );
  const panel = await opened(openPage);
  const bar = panel.getByRole('region', { name: '已选的差评' });
  const row = (n: number) => panel.getByRole('option').nth(n);
  await row(0).click({ modifiers: ['ControlOrMeta'] });
  await expect(row(0)).toHaveAttribute('aria-checked', 'true');
  await row(2).click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('已选 3 条');
  await expect(panel.getByRole('textbox', { name: '回复内容' })).toHaveCount(0);
  await bar.getByRole('button', { name: '不处理' }).click();
  const dialog = panel.getByRole('alertdialog', { name: '把这 3 条设为不处理？' });
  await dialog.getByRole('textbox', { name: '原因' }).fill('同一人刷单');
  await dialog.getByRole('button', { name: '不处理' }).click();
  await expect(panel.getByText('不处理：3 条')).toBeVisible();
  await expect(panel.getByRole('option')).toHaveCount(2);
  const aside = await until('three cases are set aside', async () => {
    const done = (await desk.cases()).filter(({ status }) => status === 'dismissed');
    return done.length === 3 ? done : null;
  });
  const last = (await desk.journal(aside[0]?.id ?? '')).at(-1);
  expect(last).toMatchObject({ type: 'dismissed', data: { reason: '同一人刷单' }, actor: { name: '小林' } });
  await panel.getByRole('status').getByRole('button', { name: '撤销' }).click();
  await expect(panel.getByRole('option')).toHaveCount(5);
});

test('what a colleague has is left alone, and what changed since is not taken back; both are said', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  await seed(
    desk,
    TEXTS.slice(0, 4).map((text) => ({ text })),
  );
  const [first = '', second = ''] = (await desk.cases()).map(({ id }) => id);
  await desk.set({ ...TEST_SETTINGS, agent: { name: '小王', role: 'agent' } });
  await tell(desk, first, { type: 'claim' });
  await expect.poll(() => lastOf(desk, first)).toBe('claimed');
  await desk.set(TEST_SETTINGS);
  const panel = await opened(openPage);
  const { keyboard } = panel;
  const bar = panel.getByRole('region', { name: '已选的差评' });
  await expect(panel.getByRole('option').filter({ hasText: '小王' })).toHaveCount(1);

  await panel.getByRole('listbox', { name: '差评列表' }).focus();
  await keyboard.press('Control+a');
  await expect(bar).toContainText('已选 4 条');
  await keyboard.press('c');
  const said = panel.getByRole('status').filter({ hasText: '已认领：3 条' });
  await expect(said).toContainText('1 条已被他人认领');
  // What was refused stays marked.
  await expect(bar).toContainText('已选 1 条');

  await tell(desk, second, { type: 'note', text: '已电联' });
  await expect.poll(() => lastOf(desk, second)).toBe('noted');
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(panel.getByRole('status').filter({ hasText: '已撤销 2 条' })).toContainText(
    '1 条之后又有变化，没有撤销',
  );
  expect((await desk.cases()).filter(({ assignee }) => assignee === '小林')).toHaveLength(1);
});
