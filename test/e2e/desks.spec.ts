import type { Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Staff } from '../../lib/desks/contract';
import { Desk, TEST_SETTINGS } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { seed } from './harness/seed';

declare const chrome: typeof browser;

const accounts = { feishu: '', dingtalk: '', wecom: '' };
const STAFF: Staff = {
  people: [
    { name: '小林', role: 'agent', grades: [], accounts },
    { name: '阿梅', role: 'agent', grades: [], accounts },
    { name: '老周', role: 'supervisor', grades: [], accounts },
  ],
  shifts: [],
};
const STAFFED = { ...TEST_SETTINGS, staff: STAFF };

const staffOf = (desk: Desk): Promise<Staff> =>
  desk.page.evaluate(
    async () => (await chrome.storage.local.get<{ settings: { staff: Staff } }>('settings')).settings.staff,
  );

const sits = (panel: Page, name: string): Locator =>
  panel.getByRole('button', { name: `现在是 ${name}，换人` });

/** What people did with a case, each under whose name. */
async function deeds(desk: Desk, id: string): Promise<string[]> {
  return (await desk.journal(id)).flatMap(({ actor, type }) =>
    actor.kind === 'agent' ? [`${actor.name} ${type}`] : [],
  );
}

async function openPanel(openPage: (path: string) => Promise<Page>, width = 360): Promise<Page> {
  const panel = await openPage('sidepanel.html');
  await panel.setViewportSize({ width, height: 740 });
  return panel;
}

/** Enters digits one by one; the boxes have to be ready for the first. */
async function typePin(page: Page, pin: string): Promise<void> {
  const first = page.getByRole('alertdialog').getByLabel('第 1 位，共 4 位');
  await expect(first).toBeFocused();
  await page.keyboard.type(pin);
}

async function setPin(page: Page, pin: string): Promise<Locator> {
  const part = page.getByRole('region', { name: '主管口令' });
  await part.getByRole('button', { name: '设置口令' }).click();
  await part.getByLabel('新口令（4–8 位数字）').fill(pin);
  await part.getByLabel('再输入一次').fill(pin);
  await part.getByRole('button', { name: '保存口令' }).click();
  await expect(part.getByText('已解锁，最多 10 分钟。')).toBeVisible();
  return part;
}

test('three people are added, and two of one name are refused in words', async ({ context, openPage }) => {
  const desk = await Desk.open(context);
  const page = await openPage('options.html');
  const part = page.getByRole('region', { name: '人员', exact: true });
  const name = part.getByLabel('新同事的名字');
  await expect(page.getByRole('region', { name: '班次', exact: true })).toHaveCount(0);
  for (const [who, role] of [
    ['小林', 'agent'],
    ['阿梅', 'agent'],
    ['老周', 'supervisor'],
  ] as const) {
    await part.getByLabel('新同事的岗位').selectOption(role);
    await name.fill(who);
    await name.press('Enter');
    await expect(part.getByLabel(`${who}的名字`)).toHaveValue(who);
    await expect(name).toHaveValue('');
  }
  await expect.poll(() => staffOf(desk)).toEqual(STAFF);
  await name.fill(' 小林 ');
  await name.press('Enter');
  await expect(part.getByRole('alert')).toContainText('已经有一位叫“小林”的同事');
  await name.fill('');
  const other = part.getByLabel('阿梅的名字');
  await other.fill('老周');
  await other.press('Enter');
  await expect(part.getByRole('alert')).toContainText('已经有一位叫“老周”的同事');
  await other.fill('阿美');
  await other.press('Enter');
  await expect(part.getByLabel('阿美的名字')).toHaveValue('阿美');
  await part.getByRole('button', { name: '移除小林' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '移除', exact: true }).click();
  await expect
    .poll(async () => (await staffOf(desk)).people.map((one) => one.name))
    .toEqual(['阿美', '老周']);
});

test('a week that leaves hours without anybody says which', async ({ context, openPage }) => {
  await Desk.open(context, STAFFED);
  const page = await openPage('options.html');
  const part = page.getByRole('region', { name: '班次', exact: true });
  await part.getByRole('button', { name: '添加班次' }).click();
  const gaps = part.getByRole('alert');
  await expect(gaps).toContainText('每天 00:00–24:00');
  await part.getByRole('button', { name: '班次 1的人' }).click();
  await page.getByRole('menuitemcheckbox', { name: '小林' }).click();
  await page.keyboard.press('Escape');
  await expect(gaps).toHaveText(/没有人在班： ?每天 00:00–09:00；每天 18:00–24:00$/);
  await part.getByRole('button', { name: '班次 1 周日' }).click();
  await expect(gaps).toContainText('周日 00:00–24:00');
  await part.getByRole('button', { name: '班次 1 周日' }).click();
  // Equal ends are a whole day: no gap any more.
  await part.getByLabel('班次 1 结束').fill('09:00');
  await expect(part.getByText('到次日', { exact: true })).toBeVisible();
  await expect(gaps).toHaveCount(0);
});

test('one click switches the agent, and each does what they do under their own name', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context, STAFFED);
  await seed(desk, [{ text: '等了一个多星期才到，物流太慢了' }, { text: '拉链第二天就坏了，质量太差' }]);
  const panel = await openPanel(openPage, 1000);
  await expect(panel.getByRole('option')).toHaveCount(2);
  const { id } = await desk.caseOf('拉链');
  await panel.getByRole('option').filter({ hasText: '拉链' }).click();
  const text = panel.getByRole('textbox', { name: '回复内容' });
  await expect(text).not.toHaveValue('');

  // Still resting when somebody else sits down: it is the text of who wrote it.
  await text.fill('抱歉，拉链坏了是我们的问题，给您换一件。');
  await sits(panel, '小林').click();
  await panel.getByRole('menuitem', { name: '阿梅' }).click();
  await expect(sits(panel, '阿梅')).toBeVisible();
  await expect.poll(() => deeds(desk, id)).toEqual(['小林 drafted', '小林 claimed']);

  await text.fill('抱歉，拉链坏了是我们的问题，今天就给您换一件。');
  await panel.keyboard.press('Alt+a');
  await expect(panel.getByRole('menuitem', { name: '老周' })).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('menu')).toHaveCount(0);
  await panel.keyboard.press('Alt+a');
  await panel.getByRole('menuitem', { name: '老周' }).click();
  await expect(sits(panel, '老周')).toBeVisible();
  await expect.poll(() => deeds(desk, id)).toEqual(['小林 drafted', '小林 claimed', '阿梅 drafted']);
});

test('a draft that rests in another window stays the text of who wrote it', async ({ context, openPage }) => {
  const desk = await Desk.open(context, STAFFED);
  await seed(desk, [{ text: '拉链第二天就坏了，质量太差' }]);
  const { id } = await desk.caseOf('拉链');
  const [one, other] = [await openPanel(openPage, 1000), await openPanel(openPage, 1000)];
  await one.getByRole('option').filter({ hasText: '拉链' }).click();
  const text = one.getByRole('textbox', { name: '回复内容' });
  await expect(text).not.toHaveValue('');
  await sits(other, '小林').click();
  const next = other.getByRole('menuitem', { name: '阿梅' });
  await expect(next).toBeVisible();

  await text.fill('抱歉，拉链坏了是我们的问题，给您换一件。');
  await next.dispatchEvent('click');
  await expect(sits(one, '阿梅')).toBeVisible();
  await expect.poll(() => deeds(desk, id)).toEqual(['小林 drafted', '小林 claimed']);
  await expect(text).toHaveValue('抱歉，拉链坏了是我们的问题，给您换一件。');

  await text.fill('抱歉，拉链坏了是我们的问题，今天就给您换一件。');
  await expect.poll(() => deeds(desk, id)).toEqual(['小林 drafted', '小林 claimed', '阿梅 drafted']);
});

test('an agent alone sees a name and no menu', async ({ context, openPage }) => {
  await Desk.open(context);
  const panel = await openPanel(openPage);
  const options = context.waitForEvent('page');
  await panel.getByRole('button', { name: '小林' }).click();
  await expect((await options).getByRole('region', { name: '人员', exact: true })).toBeVisible();
  await expect(panel.getByRole('menu')).toHaveCount(0);
});

test('the longest names leave the panel its width', async ({ context, openPage }) => {
  const name = '一二三四五六七八九十'.repeat(4);
  const people = STAFF.people.map((one, i) => ({ ...one, name: name.slice(i) }));
  const agent = { name, role: 'agent' } as const;
  const shifts = [{ id: 's', name, weekdays: [1], from: 1200, to: 300, people: [name] }];
  await Desk.open(context, { ...STAFFED, agent, staff: { people, shifts } });
  const panel = await openPanel(openPage);
  await expect(sits(panel, name)).toBeVisible();
  const page = await openPage('options.html');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByRole('region', { name: '班次', exact: true })).toBeVisible();
  for (const screen of [panel, page])
    expect(await screen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the PIN opens what is the supervisor’s, wrong tries slow down, and switching locks it', async ({
  context,
  openPage,
  killWorker,
}) => {
  const desk = await Desk.open(context, STAFFED);
  const options = await openPage('options.html');
  const part = await setPin(options, '0421');
  const kept = await desk.page.evaluate(() => chrome.storage.local.get('supervisorPin'));
  expect(JSON.stringify(kept)).not.toContain('0421');
  const panel = await openPanel(openPage);
  const become = async (name: string): Promise<void> => {
    await panel.getByRole('button', { name: /换人$/ }).click();
    await panel.getByRole('menuitem', { name }).click();
  };
  const dialog = panel.getByRole('alertdialog');

  await test.step('switching to a colleague asks nothing and locks at once', async () => {
    await become('阿梅');
    await expect(sits(panel, '阿梅')).toBeVisible();
    await expect(part.getByText('已设置，现在锁着。')).toBeVisible();
  });

  await test.step('who turns away stays who they are', async () => {
    await become('老周');
    await expect(dialog.getByLabel('第 1 位，共 4 位')).toBeFocused();
    await panel.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(sits(panel, '阿梅')).toBeVisible();
  });

  await test.step('five wrong tries cost a minute, which a new screen and a new worker do not give back', async () => {
    await become('老周');
    for (const left of [4, 3, 2, 1]) {
      await typePin(panel, '1111');
      await expect(dialog.getByText(`还可以试 ${left} 次`)).toBeVisible();
    }
    await typePin(panel, '1111');
    await expect(dialog.getByText(/错得太多，[01]:\d\d 后才能再试/)).toBeVisible();
    await killWorker();
    await panel.reload();
    await become('老周');
    await expect(dialog.getByText(/错得太多/)).toBeVisible();
    await expect(dialog.getByLabel('第 1 位，共 4 位')).toBeDisabled();
    await panel.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await minuteLater(desk);
  });

  await test.step('the right one goes on with what was asked for', async () => {
    await become('老周');
    await typePin(panel, '0421');
    await expect(sits(panel, '老周')).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await expect(part.getByText('已解锁，最多 10 分钟。')).toBeVisible();
  });

  await test.step('what the supervisor set is not changed without it', async () => {
    await part.getByRole('button', { name: '现在锁上' }).click();
    await expect(part.getByText('已设置，现在锁着。')).toBeVisible();
    const role = options.getByLabel('阿梅的岗位');
    await role.selectOption('legal');
    await expect(options.getByRole('alertdialog')).toBeVisible();
    await options.keyboard.press('Escape');
    await expect(options.getByText('没有保存：需要主管口令，没有改动。')).toBeVisible();
    await expect(role).toHaveValue('agent');
    expect((await staffOf(desk)).people).toEqual(STAFF.people);
    await role.selectOption('legal');
    await typePin(options, '0421');
    await expect.poll(async () => (await staffOf(desk)).people[1]?.role).toBe('legal');
  });
});

test('a PIN that was forgotten is announced, and goes after a day', async ({ context, openPage }) => {
  const desk = await Desk.open(context, STAFFED);
  const options = await openPage('options.html');
  const part = await setPin(options, '0421');
  await part.getByRole('button', { name: '忘了口令' }).click();
  await options.getByRole('alertdialog').getByRole('button', { name: '申请重置' }).click();
  const panel = await openPanel(openPage);
  const banner = panel.getByText(/主管口令将在 .* 被移除/);
  await expect(banner).toBeVisible();
  await panel.getByRole('button', { name: '输入口令，撤销重置' }).click();
  await typePin(panel, '0421');
  await expect(banner).toHaveCount(0);

  await part.getByRole('button', { name: '忘了口令' }).click();
  await options.getByRole('alertdialog').getByRole('button', { name: '申请重置' }).click();
  await expect(banner).toBeVisible();
  await changePin(desk, { resetAt: 'past' });
  await expect(part.getByRole('button', { name: '设置口令' })).toBeVisible();
  await expect(banner).toHaveCount(0);
});

/** The last wrong try was a minute earlier. */
const minuteLater = (desk: Desk): Promise<void> => changePin(desk, { wrongAt: 'past' });

function changePin(desk: Desk, what: { wrongAt?: 'past'; resetAt?: 'past' }): Promise<void> {
  return desk.page.evaluate(async (change) => {
    const { supervisorPin } = await chrome.storage.local.get<{ supervisorPin: Record<string, unknown> }>(
      'supervisorPin',
    );
    const past = Object.fromEntries(Object.keys(change).map((key) => [key, Date.now() - 61_000]));
    await chrome.storage.local.set({ supervisorPin: { ...supervisorPin, ...past } });
  }, what);
}
