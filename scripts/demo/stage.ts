import { expect, type Page } from '@playwright/test';
import type { ReplicaReview } from '../../test/consoles/pinduoduo/row';
import type { ConsolePage } from '../../test/e2e/harness/console-page';
import { Desk } from '../../test/e2e/harness/desk';
import { extensionIdOf, openExtensionPage } from '../../test/e2e/harness/extension';
import type { Launched } from '../../test/e2e/harness/launch';
import { openedSidePanel, type SidePanel } from '../../test/e2e/harness/side-panel';
import { letTimePass } from '../../test/e2e/harness/time-travel';
import type { Screens } from './screens';
import { openShop } from './shop';

const MINUTE = 60_000;

/** What a tour plays on: a browser with the extension, a shop in it, and the desk's pages. */
export class Stage {
  #panel: SidePanel | null = null;

  private constructor(
    readonly launched: Launched,
    readonly extensionId: string,
    readonly desk: Desk,
    readonly shop: ConsolePage,
    readonly screens: Screens,
  ) {}

  static async set(launched: Launched, reviews: ReplicaReview[], screens: Screens): Promise<Stage> {
    const { context } = launched;
    const id = await extensionIdOf(context);
    const desk = await Desk.open(context);
    const shop = await openShop(context, reviews);
    return new Stage(launched, id, desk, shop, screens);
  }

  /** The panel as it is when it is opened anew: on the queue, from the top. */
  async freshPanel(): Promise<Page> {
    const panel = await this.panel();
    await panel.reload();
    await expect(panel.getByRole('option').first()).toBeVisible();
    return panel;
  }

  /** The real side panel, once something has opened it. */
  async panel(): Promise<Page> {
    this.#panel ??= await openedSidePanel(this.launched.cdpUrl, this.extensionId);
    return this.#panel.page;
  }

  openPage(path: string): Promise<Page> {
    return openExtensionPage(this.launched.context, this.extensionId, path);
  }

  /** Everything seen so far is this much older, and the alarm clock has rung. */
  async wait(minutes: number): Promise<void> {
    await letTimePass(this.desk.page, minutes * MINUTE);
    await this.desk.tick();
  }

  /** The page is opened again with these reviews added, 40 at once, and the list is in view. */
  async more(reviews: ReplicaReview[] = []): Promise<void> {
    const { page, replica } = this.shop;
    for (const review of reviews) replica.addReview(review);
    replica.state.reviews.sort((a, b) => b.row.createTime - a.row.createTime);
    await page.reload();
    await this.shop.waitForMarks();
    await page.getByTestId('beast-core-select-header').click();
    await page.getByRole('option', { name: '40', exact: true }).click();
    await expect(page.getByText('用户评价分')).toHaveCount(Math.min(40, replica.state.reviews.length));
    await page.evaluate(() => scrollTo(0, 420));
  }

  async leave(): Promise<void> {
    await this.#panel?.disconnect();
  }
}
