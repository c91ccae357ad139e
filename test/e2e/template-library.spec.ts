import { readFile } from 'node:fs/promises';
import type { TemplateMark } from '../../lib/store/template-marks';
import type { TemplateRow, TemplateVersionRow } from '../../lib/store/templates';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { bringIn, type ChosenFile, chooseFile, template, templateRows } from './harness/templates';

test('out as a file and back: nothing lost, nothing twice, what is wrong said at its row', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const page = await openPage('templates.html');
  const mine = [
    template(
      'own-1',
      '一',
      `您好，{{ 商品 }}的包裹{{ 进度 | 选择: "已揽收", "在路上" }}，{{ 消息时间 | 时间 }}给您消息。`,
      { grades: ['logistics', 'price'], consoles: ['doudian'], tone: 'brief' },
    ),
    template('own-2', '二', '=我们会在{{ 答复时间 }}答复。', { kind: 'private', grades: [] }),
  ];
  await bringIn(page, mine);
  await page.getByLabel('来源').selectOption('自己的');
  await expect(templateRows(page)).toHaveCount(2);
  const contents = async (): Promise<unknown[]> =>
    (await desk.table<TemplateRow>('templates'))
      .map(({ template: { updatedAt: _, ...rest } }) => rest)
      .sort((a, b) => a.title.localeCompare(b.title, 'zh'));
  const before = await contents();
  expect(before).toHaveLength(2);
  const out = async (name: RegExp): Promise<ChosenFile> => {
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
    await chooseFile(page, file);
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
      await expect(templateRows(page)).toHaveCount(2);
      expect(await contents()).toEqual(before);
    } else {
      await chooseFile(page, file);
      await page.getByRole('button', { name: '导入 2 条' }).click();
      await expect(templateRows(page)).toHaveCount(2);
      expect(await contents()).toEqual(before);
    }
  }
  await test.step('a table of another tool, with rows that are wrong', async () => {
    const text =
      '\ufeff模板名称,话术,语气\r\n甲,您好{商品}已登记,诚恳\r\n乙,,诚恳\r\n丙,谢谢,大声\r\n一,坏的{{ 填空,';
    await chooseFile(page, { name: '别家.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await expect(page.getByText('新增 2 条，更新 0 条，不变 0 条，有误 2 行')).toBeVisible();
    const list = page.getByRole('list', { name: '逐行预览' });
    await expect(list.getByRole('listitem').filter({ hasText: '第 3 行' })).toContainText('没有正文');
    await expect(list.getByRole('listitem').filter({ hasText: '第 4 行' })).toContainText('大声');
    await expect(list.getByRole('listitem').filter({ hasText: '第 5 行' })).toContainText('用之前要先改好');
    await page.getByRole('button', { name: '导入 2 条' }).click();
    await expect(templateRows(page)).toHaveCount(4);
  });
  await chooseFile(page, { name: '照片.json', mimeType: '', buffer: Buffer.from('{"a":1}') });
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
    await templateRows(page).first().click();
    await expect(text).not.toHaveValue('写到一半');
    await page.getByLabel('来源').selectOption('自己的');
    await templateRows(page).first().click();
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
    await templateRows(page).first().click();
    const ours = await text.inputValue();
    await text.fill(`${ours}谢谢您。`);
    await page.getByRole('button', { name: '存为自己的' }).click();
    await expect(page.getByText('已存为自己的模板')).toBeVisible();
    await expect
      .poll(async () =>
        (await desk.table<TemplateRow>('templates')).map(({ origin }) => origin?.version ?? null),
      )
      .toContain(1);
    await templateRows(page).first().click();
    await expect(text).toHaveValue(ours);
  });
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: '返回' }).click();
  await expect(templateRows(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a backup holds the library and brings it back', async ({ context, openPage }) => {
  const desk = await Desk.open(context);
  const page = await openPage('templates.html');
  await bringIn(page, [template('own-1', '留着的', '我们会核实。')]);
  await templateRows(page)
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
  await templateRows(page).filter({ hasText: '留着的' }).click();
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
  await expect(templateRows(page).filter({ hasText: '留着的' })).toBeVisible();
});

test('the settings lead here', async ({ context, openPage }) => {
  const settings = await openPage('options.html');
  const opened = context.waitForEvent('page');
  await settings.getByRole('button', { name: '打开模板库' }).click();
  await expect((await opened).getByRole('heading', { name: '模板库' })).toBeVisible();
});
