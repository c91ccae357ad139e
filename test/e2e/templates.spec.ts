import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { TemplateMark } from '../../lib/store/template-marks';
import type { TemplateRow, TemplateVersionRow } from '../../lib/store/templates';
import type { Template } from '../../lib/templates/contract';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { seed } from './harness/seed';

const ASKING = `您好，{{ 商品 }}的包裹{{ 进度 | 选择: "已揽收", "在路上" }}，{{ 件数 | 数字: 1, 5 }}件，{{ 消息时间 | 时间 }}给您消息。{{ 补充 | 文字 }}`;

const template = (id: string, title: string, text: string, change: Partial<Template> = {}): Template => ({
  id,
  title,
  text,
  grades: ['logistics'],
  consoles: [],
  tone: 'sincere',
  kind: 'public',
  version: 1,
  updatedAt: 1,
  ...change,
});

const fileOf = (templates: readonly unknown[]) => ({
  name: '模板.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'haoshuo-templates', version: 1, templates })),
});

type File = ReturnType<typeof fileOf>;

async function choose(page: Page, file: File): Promise<void> {
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByLabel('选择文件…').setInputFiles(file);
}

async function bringIn(page: Page, templates: readonly Template[]): Promise<void> {
  await choose(page, fileOf(templates));
  await page.getByRole('button', { name: `导入 ${templates.length} 条` }).click();
  await expect(page.getByText(`已新增 ${templates.length} 条，更新 0 条`)).toBeVisible();
}

/** The case of one late parcel, in the panel, with nothing written. */
async function openCase(desk: Desk, openPage: (path: string) => Promise<Page>): Promise<Page> {
  await seed(desk, [
    { text: '等了一个多星期才到，物流太慢了', product: { id: '1', name: '保温杯', sku: null }, paid: 8_900 },
  ]);
  const panel = await openPage('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 740 });
  await panel.getByRole('option', { name: '物流太慢' }).click();
  await panel.getByLabel('回复内容').fill('');
  return panel;
}

const picker = (panel: Page): Locator => panel.getByRole('dialog');
const rows = (page: Page): Locator => page.getByRole('listbox', { name: '模板列表' }).getByRole('option');

test('found by pinyin initials, asked for what the case does not say, put into the reply: all by keyboard', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const library = await openPage('templates.html');
  await bringIn(library, [template('own-a', '催办中的包裹', ASKING)]);
  const panel = await openCase(desk, openPage);
  const { keyboard } = panel;
  const reply = panel.getByLabel('回复内容');
  const dialog = picker(panel);

  await test.step('the slash opens the library with the templates for this cause first', async () => {
    await keyboard.type('/');
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await expect(dialog.getByText('适合这条差评')).toBeVisible();
    await expect(rows(panel).first()).toBeVisible();
    await expect(reply).toHaveValue('');
  });
  await test.step('initials find it and are marked; a digit takes it', async () => {
    await keyboard.type('cbz');
    await expect(rows(panel).first()).toContainText('催办中的包裹');
    await expect(rows(panel).first().locator('mark').first()).toHaveText('催办中');
    await expect(dialog.getByRole('combobox')).toHaveAttribute('aria-activedescendant', 'template-own-a');
    await expect(dialog.getByText('保温杯')).toBeVisible();
    await keyboard.press('1');
  });
  await test.step('an open slot blocks with a word why', async () => {
    await expect(dialog.getByRole('heading', { name: '催办中的包裹' })).toBeVisible();
    await expect(dialog.getByRole('radio', { name: '已揽收' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(dialog.getByText('请选一项')).toBeVisible();
    await expect(dialog.getByText('还要填：进度、件数、消息时间、补充')).toBeVisible();
    await keyboard.press('2');
    await expect(dialog.getByRole('radio', { name: '在路上' })).toBeChecked();
    await keyboard.press('Enter');
    await expect(dialog.getByLabel('件数')).toBeFocused();
    await keyboard.type('9');
    await keyboard.press('Enter');
    await expect(dialog.getByText('请填范围内的数字')).toBeVisible();
    await expect(dialog.getByLabel('件数')).toBeFocused();
    await keyboard.press('Backspace');
    await keyboard.type('3');
    await keyboard.press('Enter');
    await expect(dialog.getByText('还要填：消息时间、补充')).toBeVisible();
    await keyboard.press('1');
    await keyboard.press('Enter');
    await expect(dialog.getByLabel('补充')).toBeFocused();
    await keyboard.press('Enter');
    await expect(dialog.getByText('请填写')).toBeVisible();
    await expect(reply).toHaveValue('');
  });
  await test.step('whole, it is in the reply, and the hands are there too', async () => {
    await keyboard.type('{{ 商品 }}辛苦您了。');
    await keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    // What an agent types is never read as a template.
    await expect(reply).toHaveValue(
      /^您好，保温杯的包裹在路上，3件，.{4,16}前给您消息。\{\{ 商品 \}\}辛苦您了。$/,
    );
    await expect(reply).toBeFocused();
    await expect
      .poll(() => desk.table<TemplateMark>('templateMarks'))
      .toEqual([{ id: 'own-a', favourite: false, usedAt: expect.any(Number), uses: 1 }]);
  });
  await test.step('used and starred, it stands under its name in the list', async () => {
    await panel.getByRole('button', { name: '模板', exact: true }).first().click();
    await keyboard.type('cbz');
    await expect(rows(panel).first()).toContainText('催办中的包裹');
    await keyboard.press('Alt+KeyS');
    await expect(rows(panel).first().getByRole('img', { name: '已收藏' })).toBeVisible();
    await keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(reply).toBeFocused();
  });
});

test('a slash is only a command where no word stands before it; own words stay, and the way back too', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const library = await openPage('templates.html');
  await bringIn(library, [template('own-b', '整理好的一句', '我们正在核实。')]);
  const panel = await openCase(desk, openPage);
  const { keyboard } = panel;
  const reply = panel.getByLabel('回复内容');
  await reply.pressSequentially('尺码1/2，');
  await expect(picker(panel)).toHaveCount(0);
  await reply.press('Space');
  await keyboard.type('/');
  await expect(picker(panel)).toBeVisible();
  await keyboard.type('/');
  await expect(picker(panel)).toHaveCount(0);
  await expect(reply).toHaveValue('尺码1/2， /');

  await reply.fill('您好 ');
  // What a Chinese input method writes with the same key.
  await keyboard.insertText('、');
  await expect(picker(panel)).toBeVisible();
  await keyboard.type('zlhd');
  await expect(rows(panel).first()).toContainText('整理好的一句');
  await keyboard.press('Enter');
  await expect(reply).toHaveValue('您好 我们正在核实。');

  await panel.getByRole('button', { name: '模板', exact: true }).first().click();
  await keyboard.type('zlhd');
  await expect(rows(panel).first()).toContainText('整理好的一句');
  await keyboard.press('1');
  await expect(reply).toHaveValue('我们正在核实。');
  await panel.getByRole('button', { name: '恢复原文' }).click();
  await expect(reply).toHaveValue('您好 我们正在核实。');

  await test.step('and the text becomes a template, its product and time as slots', async () => {
    await reply.fill('抱歉，保温杯送晚了，明天18:00前给您答复。');
    await panel.getByRole('button', { name: '存为模板' }).first().click();
    const dialog = panel.getByRole('dialog', { name: '存为模板' });
    await expect(dialog.getByLabel('模板文字')).toHaveValue(
      '抱歉，{{ 商品 }}送晚了，{{ 答复时间 }}给您答复。',
    );
    await dialog.getByLabel('名称').fill('送晚了');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(panel.getByText('已存为模板“送晚了”')).toBeVisible();
    await expect
      .poll(async () => (await desk.table<TemplateRow>('templates')).map((row) => row.template.title).sort())
      .toEqual(['整理好的一句', '送晚了']);
  });
});

test('out as a file and back: nothing lost, nothing twice, what is wrong said at its row', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const page = await openPage('templates.html');
  const mine = [
    template('own-1', '一', ASKING, { grades: ['logistics', 'price'], consoles: ['doudian'], tone: 'brief' }),
    template('own-2', '二', '=我们会在{{ 答复时间 }}答复。', { kind: 'private', grades: [] }),
  ];
  await bringIn(page, mine);
  await page.getByLabel('来源').selectOption('自己的');
  await expect(rows(page)).toHaveCount(2);
  const contents = async (): Promise<unknown[]> =>
    (await desk.table<TemplateRow>('templates'))
      .map(({ template: { updatedAt: _, ...rest } }) => rest)
      .sort((a, b) => a.title.localeCompare(b.title, 'zh'));
  const before = await contents();
  expect(before).toHaveLength(2);
  const out = async (name: RegExp): Promise<File> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name }).click();
    const file = await download;
    return { name: file.suggestedFilename(), mimeType: '', buffer: await readFile(await file.path()) };
  };
  const sheet = await out(/^Excel/);
  const json = await out(/^JSON/);
  expect([sheet.name, json.name]).toEqual([
    expect.stringMatching(/^haoshuo-templates-\d{4}-\d\d-\d\d\.xlsx$/),
    expect.stringMatching(/\.json$/),
  ]);
  for (const file of [sheet, json]) {
    await choose(page, file);
    await expect(page.getByText('新增 0 条，更新 0 条，不变 2 条，有误 0 行')).toBeVisible();
    await expect(page.getByRole('button', { name: '导入 0 条' })).toBeDisabled();
    await page.getByRole('button', { name: '取消' }).click();
  }
  for (const file of [sheet, json]) {
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '删除列出的 2 个自己的模板' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '删除', exact: true }).click();
    await expect(page.getByText('已删除 2 个模板')).toBeVisible();
    expect(await contents()).toEqual([]);
    if (file === sheet) {
      await page.getByRole('button', { name: '撤销' }).click();
      await expect(rows(page)).toHaveCount(2);
      expect(await contents()).toEqual(before);
    } else {
      await choose(page, file);
      await page.getByRole('button', { name: '导入 2 条' }).click();
      await expect(rows(page)).toHaveCount(2);
      expect(await contents()).toEqual(before);
    }
  }
  await test.step('a table of another tool, with rows that are wrong', async () => {
    const text =
      '\ufeff模板名称,话术,语气\r\n甲,您好{商品}已登记,诚恳\r\n乙,,诚恳\r\n丙,谢谢,大声\r\n一,坏的{{ 填空,';
    await choose(page, { name: '别家.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await expect(page.getByText('新增 2 条，更新 0 条，不变 0 条，有误 2 行')).toBeVisible();
    const list = page.getByRole('list', { name: '逐行预览' });
    await expect(list.getByRole('listitem').filter({ hasText: '第 3 行' })).toContainText('没有正文');
    await expect(list.getByRole('listitem').filter({ hasText: '第 4 行' })).toContainText('大声');
    await expect(list.getByRole('listitem').filter({ hasText: '第 5 行' })).toContainText('用之前要先改好');
    await page.getByRole('button', { name: '导入 2 条' }).click();
    await expect(rows(page)).toHaveCount(4);
  });
  await choose(page, { name: '照片.json', mimeType: '', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByRole('alert')).toContainText('不是好说导出的模板文件');
  expect(await contents()).toHaveLength(4);
});

test('changed, compared, restored; ours is never changed; what is not saved is not lost', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const page = await openPage('templates.html');
  const text = page.getByLabel('模板文字');
  const save = page.getByRole('button', { name: '保存', exact: true });
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByLabel('名称').fill('试写');
  await text.fill('您好，{{ 未知 }}，加薇信abc_123。');
  await test.step('faults and rules are told at their place in the text', async () => {
    const list = page.getByRole('list', { name: '模板检查' });
    await expect(list.getByRole('listitem').first()).toContainText('没有叫「未知」的信息');
    await expect(list.getByRole('listitem').first()).toContainText('第 1 行第 4 字');
    await expect(list).toContainText('不能留电话、微信');
    await list.getByRole('button', { name: '定位' }).first().click();
    expect(
      await text.evaluate((field: HTMLTextAreaElement) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      ),
    ).toContain('未知');
  });
  await text.fill('您好，我们会核实。');
  await save.click();
  await expect(page.getByText('已保存')).toBeVisible();
  await text.fill('您好，我们会尽快核实并答复。');
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await desk.table<TemplateVersionRow>('templateVersions')).length).toBe(1);
  await test.step('what is written stays while another one is looked at', async () => {
    await text.fill('写到一半');
    await page.getByLabel('来源').selectOption('自带');
    await rows(page).first().click();
    await expect(text).not.toHaveValue('写到一半');
    await page.getByLabel('来源').selectOption('自己的');
    await rows(page).first().click();
    await expect(text).toHaveValue('写到一半');
    await page.getByRole('button', { name: '放弃修改' }).click();
    await expect(text).toHaveValue('您好，我们会尽快核实并答复。');
  });
  await test.step('an earlier version with its difference, and back', async () => {
    await page.getByText('历史版本（1）').click();
    const version = page.getByRole('list', { name: '历史版本' }).getByRole('listitem');
    await expect(version.locator('del').first()).toHaveText('尽快');
    await page.getByRole('button', { name: '恢复第 1 版' }).click();
    await expect(text).toHaveValue('您好，我们会核实。');
    await expect.poll(async () => (await desk.table<TemplateVersionRow>('templateVersions')).length).toBe(2);
  });
  await test.step('one of ours, changed, is one of the shop', async () => {
    await page.getByLabel('来源').selectOption('自带');
    await rows(page).first().click();
    const ours = await text.inputValue();
    await text.fill(`${ours}谢谢您。`);
    await page.getByRole('button', { name: '存为自己的' }).click();
    await expect(page.getByText('已存为自己的模板')).toBeVisible();
    await expect
      .poll(async () =>
        (await desk.table<TemplateRow>('templates')).map(({ origin }) => origin?.version ?? null),
      )
      .toContain(1);
    await rows(page).first().click();
    await expect(text).toHaveValue(ours);
  });
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: '返回' }).click();
  await expect(rows(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a backup holds the library and brings it back', async ({ context, openPage }) => {
  const desk = await Desk.open(context);
  const page = await openPage('templates.html');
  await bringIn(page, [template('own-1', '留着的', '我们会核实。')]);
  await rows(page)
    .filter({ hasText: '留着的' })
    .getByRole('button', { name: '收藏“留着的”', exact: true })
    .click();
  await expect.poll(async () => (await desk.table<TemplateMark>('templateMarks')).length).toBe(1);
  const all = async () => [await desk.table('templates'), await desk.table('templateMarks')];
  const before = await all();
  const settings = await openPage('options.html');
  const download = settings.waitForEvent('download');
  await settings.getByRole('button', { name: '导出备份' }).click();
  const text = await readFile(await (await download).path(), 'utf8');

  await page.bringToFront();
  await rows(page).filter({ hasText: '留着的' }).click();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(page.getByText('已删除“留着的”')).toBeVisible();
  await expect.poll(all).toEqual([[], []]);
  await settings.bringToFront();
  await settings
    .getByLabel('从备份恢复…')
    .setInputFiles({ name: 'b.jsonl', mimeType: '', buffer: Buffer.from(text) });
  await settings.getByRole('alertdialog').getByRole('button', { name: '恢复', exact: true }).click();
  await expect(settings.getByText('已恢复 0 条差评')).toBeVisible();
  expect(await all()).toEqual(before);
  // The page that was open sees it come back.
  await expect(rows(page).filter({ hasText: '留着的' })).toBeVisible();
});

test('ten thousand templates: a list of what is in view, and a search that keeps up with the fingers', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const page = await openPage('templates.html');
  const many = Array.from({ length: 10_000 }, (_, i) =>
    template(
      `own-${i}`,
      i === 7_777 ? '唯一的拼图' : `第 ${i} 条物流`,
      `您好，第 ${i} 个包裹我们正在核实，{{ 答复时间 }}答复。`,
    ),
  );
  await bringIn(page, many);
  await expect.poll(() => rows(page).count()).toBeLessThan(60);
  const panel = await openCase(desk, openPage);
  await panel.keyboard.type('/wydpt');
  await expect(rows(panel)).toHaveCount(1);
  await expect(rows(panel).first()).toContainText('唯一的拼图');
  await panel.getByRole('dialog').getByRole('combobox').fill('');
  await expect(panel.getByText('10082 条').or(panel.getByText(/^100\d\d 条$/))).toBeVisible();
  await expect.poll(() => rows(panel).count()).toBeLessThan(60);
});

test('the settings lead here', async ({ context, openPage }) => {
  const settings = await openPage('options.html');
  const opened = context.waitForEvent('page');
  await settings.getByRole('button', { name: '打开模板库' }).click();
  await expect((await opened).getByRole('heading', { name: '模板库' })).toBeVisible();
});
