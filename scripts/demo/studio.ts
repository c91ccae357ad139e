import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { bringIn, template, templateRows } from '../../test/e2e/harness/templates';
import { PANEL, WIDE } from './screens';
import type { Stage } from './stage';
import type { Steps } from './steps';

/** A template of the shop's own that asks for what no case knows. */
const OWN_TEMPLATE = template(
  'own-parcel',
  '催件进度',
  '让您久等了，抱歉。{{ 商品 }}的包裹{{ 进度 | 选择: "刚催过快递", "已经在派送", "正在逐站核查" }}，{{ 消息时间 | 时间 }}在订单消息里告诉您进展；想退还是继续等，由您定。',
  { updatedAt: Date.now() },
);

/** Brings the part of the case with this name to the top of the panel. */
export async function scrollTo(panel: Page, part: string): Promise<void> {
  const region = panel.getByRole('region', { name: part, exact: true });
  await region.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** The library on its page, with a template of the shop's own in it. */
export async function showLibrary(stage: Stage, steps: Steps): Promise<void> {
  const { screens } = stage;
  await steps.step('模板库：自己的和自带的', 'the library: the shop’s own templates and ours', async () => {
    const page = await stage.openPage('templates.html');
    await bringIn(page, [OWN_TEMPLATE]);
    await page.reload();
    await expect(templateRows(page).first()).toBeVisible();
    await screens.takeBoth(page, 'templates-narrow', PANEL);
    await page.setViewportSize(WIDE);
    await page.getByRole('searchbox').fill('cjjd');
    await expect(templateRows(page).first()).toContainText('催件进度');
    await templateRows(page).first().click();
    await expect(page.getByLabel('模板文字')).toBeVisible();
    await page.getByRole('searchbox').fill('');
    await screens.takeBoth(page, 'templates', WIDE);
    await page.close();
  });
}

/** Ways to a text for the case that the panel shows, all by keyboard. */
export async function showWays(stage: Stage, steps: Steps): Promise<void> {
  const { screens } = stage;
  const panel = await stage.panel();
  const { keyboard } = panel;
  const text = panel.getByLabel('回复内容');
  await steps.step('换一种语气，再换一组', 'another tone, and three other drafts', async () => {
    const first = await text.inputValue();
    await panel.keyboard.press('Alt+t');
    await expect(text).not.toHaveValue(first);
    const warm = await text.inputValue();
    await panel.keyboard.press('Alt+n');
    await expect(text).not.toHaveValue(warm);
    await scrollTo(panel, '回复');
    await screens.takeBoth(panel, 'panel-tones', PANEL);
  });
  await steps.step('“/”和拼音首字母找模板', 'a template by “/” and the initials of its pinyin', async () => {
    await text.fill('');
    await keyboard.type('/');
    await expect(panel.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await keyboard.type('cj');
    await expect(templateRows(panel).first()).toContainText('催件进度');
    await screens.takeBoth(panel, 'panel-template', PANEL);
  });
  await steps.step('填空：没填完不会插入', 'an open slot is asked for, and blocks', async () => {
    await keyboard.press('1');
    await expect(panel.getByRole('dialog').getByRole('radio', { name: '刚催过快递' })).toBeFocused();
    await keyboard.press('3');
    await screens.takeBoth(panel, 'panel-slots', PANEL);
    await keyboard.press('Enter');
    await keyboard.press('1');
    await keyboard.press('Enter');
    await expect(text).toHaveValue(/正在逐站核查，.+前在订单消息里告诉您/);
  });
  await steps.step('订单私聊：金额只写在这里', 'the private text: amounts stand here alone', async () => {
    await scrollTo(panel, '订单私聊');
    await expect(panel.getByLabel('私聊内容')).toHaveValue(/89元/);
    await screens.takeBoth(panel, 'panel-private', PANEL);
  });
}
