import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Command } from '../../lib/cases/commands';
import { Desk, TEST_SETTINGS } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { seed } from './harness/seed';

declare const chrome: typeof browser;

const TEXTS = Array.from({ length: 4 }, (_, i) => `第${i + 1}位买家：拉链第二天就坏了，质量太差`);
const DAY = 86_400_000;

/** As another panel of this browser would; the answer of the worker is waited for. */
async function tell(desk: Desk, caseId: string, command: Command): Promise<void> {
  const answer = await desk.page.evaluate(
    (data) => chrome.runtime.sendMessage({ id: 1, type: 'command', data, timestamp: Date.now() }),
    { caseId, command, by: null },
  );
  expect(answer).toMatchObject({ res: { ok: true } });
}

async function opened(openPage: (path: string) => Promise<Page>): Promise<Page> {
  const panel = await openPage('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 740 });
  await expect(panel.getByRole('option')).toHaveCount(TEXTS.length);
  await panel.getByRole('listbox', { name: '差评列表' }).focus();
  return panel;
}

/** Four cases: a colleague has the first, of the second a follow-up is planned. */
async function fourCases(desk: Desk): Promise<string[]> {
  await seed(
    desk,
    TEXTS.map((text) => ({ text })),
  );
  const ids = (await desk.cases()).map(({ id }) => id);
  const [theirs = '', owing = ''] = ids;
  await desk.set({ ...TEST_SETTINGS, agent: { name: '小王', role: 'agent' } });
  await tell(desk, theirs, { type: 'claim' });
  await desk.set(TEST_SETTINGS);
  await tell(desk, owing, { type: 'plan', dueAt: Date.now() + DAY, note: '' });
  return ids;
}

test('closing many asks once about what is still owed, and leaves colleagues’ cases out unless told otherwise', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  await fourCases(desk);
  const panel = await opened(openPage);
  const bar = panel.getByRole('region', { name: '已选的差评' });
  const dialog = panel.getByRole('alertdialog');
  const resolved = async () => (await desk.cases()).filter(({ status }) => status === 'resolved').length;
  const resolveMarked = async () => {
    await bar.getByRole('button', { name: '更多操作' }).click();
    await panel.getByRole('menuitem', { name: '结案' }).click();
    await expect(dialog).toBeVisible();
  };
  await expect(panel.getByRole('option').filter({ hasText: '小王' })).toHaveCount(1);
  await panel.keyboard.press('Control+a');
  await expect(bar).toContainText('已选 4 条');

  await test.step('the question names both, and can be left', async () => {
    await resolveMarked();
    await expect(dialog.getByRole('heading', { name: '给这 3 条结案？' })).toBeVisible();
    await expect(dialog).toContainText('其中 1 条还有没完成的承诺或回访');
    await expect(dialog).toContainText('已选 4 条，其中 1 条由 小王 处理，不会改动。');
    await dialog.getByRole('checkbox', { name: '也包括这些' }).check();
    await expect(dialog.getByRole('heading', { name: '给这 4 条结案？' })).toBeVisible();
    await expect(dialog.getByRole('button', { name: '只结其余 3 条' })).toBeVisible();
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect(dialog).toHaveCount(0);
    expect(await resolved()).toBe(0);
  });

  await test.step('only those that owe nothing', async () => {
    await resolveMarked();
    await dialog.getByRole('button', { name: '只结其余 2 条' }).click();
    await expect(panel.getByText('已结案：2 条')).toBeVisible();
    await expect.poll(resolved).toBe(2);
    await expect(bar).toContainText('已选 2 条');
  });

  await test.step('all of them', async () => {
    await resolveMarked();
    await expect(dialog.getByRole('heading', { name: '给这 1 条结案？' })).toBeVisible();
    await dialog.getByRole('checkbox', { name: '也包括这些' }).check();
    await dialog.getByRole('button', { name: '全部 2 条' }).click();
    await expect.poll(resolved).toBe(4);
    await expect(bar).toHaveCount(0);
  });
});

test('waiting, setting aside and handing over say whose cases are marked', async ({ context, openPage }) => {
  const desk = await Desk.open(context);
  const [theirs] = await fourCases(desk);
  const panel = await opened(openPage);
  const bar = panel.getByRole('region', { name: '已选的差评' });
  const dialog = panel.getByRole('alertdialog');
  const note = dialog.getByText('已选 4 条，其中 1 条由 小王 处理，不会改动。');
  const leave = async () => {
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect(dialog).toHaveCount(0);
  };
  await expect(panel.getByRole('option').filter({ hasText: '小王' })).toHaveCount(1);
  await panel.keyboard.press('Control+a');
  await expect(bar).toContainText('已选 4 条');
  await bar.getByRole('button', { name: '不处理' }).click();
  await expect(dialog.getByRole('heading', { name: '把这 3 条设为不处理？' })).toBeVisible();
  await expect(note).toBeVisible();
  await leave();
  await panel.keyboard.press('h');
  await expect(dialog.getByRole('heading', { name: '转交这 3 条' })).toBeVisible();
  await expect(note).toBeVisible();
  await leave();
  await panel.keyboard.press('w');
  await expect(dialog.getByRole('heading', { name: '这 3 条都等买家回复？' })).toBeVisible();
  await expect(note).toBeVisible();
  await dialog.getByRole('button', { name: '暂停计时' }).click();
  await expect
    .poll(async () => (await desk.cases()).filter(({ status }) => status === 'waiting').length)
    .toBe(3);
  expect((await desk.cases()).find(({ id }) => id === theirs)?.status).toBe('claimed');
  await expect(bar).toContainText('已选 1 条');
});

test('the palette closes one case with the question of the case itself, and without one where nothing is owed', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const [, owing, free] = await fourCases(desk);
  const panel = await opened(openPage);
  const { keyboard } = panel;
  const dialog = panel.getByRole('alertdialog');
  const palette = panel.getByRole('dialog', { name: '命令面板' });
  const statusOf = async (caseId: string | undefined) =>
    (await desk.cases()).find(({ id }) => id === caseId)?.status;
  const openAndResolve = async (text: string) => {
    await panel.getByRole('option', { name: text }).click();
    await expect(panel.getByRole('button', { name: '填入回复' })).toBeVisible();
    await keyboard.press('Control+k');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await keyboard.type('结案');
    await expect(palette.getByRole('option', { selected: true })).toContainText('结案');
    await keyboard.press('Enter');
    await expect(palette).toHaveCount(0);
  };
  const textOf = async (caseId: string | undefined) =>
    (await desk.cases()).find(({ id }) => id === caseId)?.review.text ?? '';

  await openAndResolve(await textOf(owing));
  await expect(
    dialog.getByRole('heading', { name: '还有 1 项承诺或回访没有完成，仍要结案？' }),
  ).toBeVisible();
  expect(await statusOf(owing)).toBe('new');
  await dialog.getByRole('button', { name: '结案' }).click();
  await expect.poll(() => statusOf(owing)).toBe('resolved');
  await expect(dialog).toHaveCount(0);

  await keyboard.press('Escape');
  await openAndResolve(await textOf(free));
  await expect.poll(() => statusOf(free)).toBe('resolved');
  await expect(dialog).toHaveCount(0);
});
