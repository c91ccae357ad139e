import type { Locator, Page } from '@playwright/test';
import type { TemplateMark } from '../../lib/store/template-marks';
import type { TemplateRow } from '../../lib/store/templates';
import { Desk } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { seed } from './harness/seed';
import { bringIn, template, templateRows } from './harness/templates';

const ASKING = `您好，{{ 商品 }}的包裹{{ 进度 | 选择: "已揽收", "在路上" }}，{{ 件数 | 数字: 1, 5 }}件，{{ 消息时间 | 时间 }}给您消息。{{ 补充 | 文字 }}`;

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
    await expect(templateRows(panel).first()).toBeVisible();
    await expect(reply).toHaveValue('');
  });
  await test.step('initials find it and are marked; a digit takes it', async () => {
    await keyboard.type('cbz');
    await expect(templateRows(panel).first()).toContainText('催办中的包裹');
    await expect(templateRows(panel).first().locator('mark').first()).toHaveText('催办中');
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
    await expect(templateRows(panel).first()).toContainText('催办中的包裹');
    await keyboard.press('Alt+KeyS');
    await expect(templateRows(panel).first().getByRole('img', { name: '已收藏' })).toBeVisible();
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
  await expect(templateRows(panel).first()).toContainText('整理好的一句');
  await keyboard.press('Enter');
  await expect(reply).toHaveValue('您好 我们正在核实。');

  await panel.getByRole('button', { name: '模板', exact: true }).first().click();
  await keyboard.type('zlhd');
  await expect(templateRows(panel).first()).toContainText('整理好的一句');
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

test('a private template is offered for the order chat alone, and names an amount of the offer alone', async ({
  context,
  openPage,
}) => {
  const desk = await Desk.open(context);
  const library = await openPage('templates.html');
  await bringIn(library, [
    template('own-p', '退给您的说明', '退您{{ 退款金额 }}，{{ 到账方式 | 文字 }}。', { kind: 'private' }),
  ]);
  const panel = await openCase(desk, openPage);
  const { keyboard } = panel;
  await keyboard.type('/tgn');
  await expect(panel.getByText(/^没有找到“tgn”/)).toBeVisible();
  await keyboard.press('Escape');
  await expect(picker(panel)).toHaveCount(0);

  const chat = panel.getByLabel('私聊内容');
  await chat.fill('');
  await keyboard.type('/tgn');
  await expect(templateRows(panel).first()).toContainText('退给您的说明');
  await keyboard.press('1');
  // The amount stands there already: it is the case's, and nothing to be typed.
  await expect(picker(panel).getByLabel('到账方式')).toBeFocused();
  await expect(picker(panel).getByRole('radiogroup')).toHaveCount(0);
  await keyboard.type('原路退回');
  await keyboard.press('Enter');
  await expect(chat).toHaveValue('退您89元，原路退回。');
  await expect(chat).toBeFocused();
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
  await expect.poll(() => templateRows(page).count()).toBeLessThan(60);
  const panel = await openCase(desk, openPage);
  await panel.keyboard.type('/wydpt');
  await expect(templateRows(panel)).toHaveCount(1);
  await expect(templateRows(panel).first()).toContainText('唯一的拼图');
  await panel.getByRole('dialog').getByRole('combobox').fill('');
  await expect(panel.getByText('10082 条').or(panel.getByText(/^100\d\d 条$/))).toBeVisible();
  await expect.poll(() => templateRows(panel).count()).toBeLessThan(60);
});
