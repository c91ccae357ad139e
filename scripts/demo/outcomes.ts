import { expect } from '@playwright/test';
import { Desk } from '../../test/e2e/harness/desk';
import { extensionIdOf, openExtensionPage } from '../../test/e2e/harness/extension';
import type { Launched } from '../../test/e2e/harness/launch';
import { loadGrader } from '../lib/grader';
import { fiveWeeks } from './month';
import { PANEL, type Screens, WIDE } from './screens';
import type { Steps } from './steps';

const ADDRESS = 'https://model.example/v1';

/** A desk with five weeks behind it, brought in by its own backup. */
export async function showOutcomes({ context }: Launched, screens: Screens, steps: Steps): Promise<void> {
  const id = await extensionIdOf(context);
  await steps.step('话术效果：每套话术之后怎样', 'what came of the replies, by script', async () => {
    await Desk.open(context);
    const options = await openExtensionPage(context, id, 'options.html');
    const { grade } = await loadGrader();
    const buffer = Buffer.from(fiveWeeks(Date.now(), grade));
    await options
      .locator('input[type=file][aria-label="从备份恢复…"]')
      .setInputFiles({ name: '五周.jsonl', mimeType: 'application/x-ndjson', buffer });
    await options.getByRole('alertdialog').getByRole('button', { name: '恢复' }).click();
    await expect(options.getByText(/已恢复 \d+ 条差评/)).toBeVisible();
    await options.close();
    const page = await openExtensionPage(context, id, 'outcomes.html');
    await expect(page.getByRole('row').nth(5)).toBeVisible();
    await screens.takeBoth(page, 'outcomes', WIDE);
    await screens.takeBoth(page, 'outcomes-narrow', PANEL);
    await page.close();
  });
  await steps.step('设置：语气、回复规则、模型改写', 'the settings of the reply', async () => {
    const options = await openExtensionPage(context, id, 'options.html');
    await options.getByRole('radio', { name: /自己的服务/ }).check();
    await options.getByLabel(/接口地址/).fill(ADDRESS);
    await options.getByLabel(/接口地址/).press('Enter');
    for (const [part, name] of [
      ['回复语气', 'settings-reply'],
      ['模型改写（可选）', 'settings-model'],
    ] as const) {
      const region = options.getByRole('region', { name: part });
      await region.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await screens.takeBoth(options, name, WIDE);
      await options.setViewportSize(PANEL);
      await region.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await screens.takeBoth(options, `${name}-narrow`, PANEL);
      await options.setViewportSize(WIDE);
    }
    await options.close();
  });
}
