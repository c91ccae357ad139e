import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ForeignAt } from '../../consoles/foreign';
import { extensionIdOf, openExtensionPage } from './extension';
import { expect } from './fixtures';
import { until } from './until';

declare const chrome: typeof browser;

/** A lesson in an open page, as a person holds it: with the mouse, by what the bar asks for. */
export class LessonPage {
  readonly bar: Locator;

  private constructor(readonly page: Page) {
    this.bar = page.locator('haoshuo-teach');
  }

  /** What the button 教一个新平台 does once the origin is allowed. */
  static async begin(context: BrowserContext, page: Page): Promise<LessonPage> {
    const own = await openExtensionPage(context, await extensionIdOf(context), 'manifest.json');
    const started = await own.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url: `${new URL(url).origin}/*` });
      return tab?.id === undefined
        ? null
        : chrome.scripting.executeScript({
            target: { tabId: tab.id, allFrames: true },
            files: ['/picker.js'],
          });
    }, page.url());
    expect(started).not.toBeNull();
    await own.close();
    await page.bringToFront();
    const lesson = new LessonPage(page);
    await expect(lesson.bar.getByRole('heading')).toContainText('步骤 1/9');
    return lesson;
  }

  heading(): Locator {
    return this.bar.getByRole('heading');
  }

  async at(step: string): Promise<void> {
    await expect(this.heading()).toContainText(step);
  }

  async pick(part: Locator | null): Promise<void> {
    if (part === null) await this.bar.getByRole('button', { name: '跳过' }).click();
    else await this.press(part);
  }

  /** By the mouse alone: a rating that cannot be changed is "disabled", and can be shown all the same. */
  private async press(part: Locator): Promise<void> {
    // Away from the bar, as a person scrolls.
    await part.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    let before = '';
    const { x, y, width, height } = await until('the part rests', async () => {
      const box = await part.boundingBox();
      const [last, now] = [before, JSON.stringify(box)];
      before = now;
      // A drawer slides in.
      return last === now ? box : null;
    });
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Shows every part of the review with this text; the reply form is opened on the way. */
  async show(at: ForeignAt, text: string): Promise<void> {
    const parts = at.parts(text);
    await this.pick(at.row(text));
    await this.at('评价文字');
    await this.pick(parts.text);
    await this.at('星级');
    await this.pick(parts.stars);
    await this.at('订单号');
    await this.pick(parts.order);
    await this.at('商品名称');
    await this.pick(parts.product);
    await this.at('实付金额');
    await this.pick(parts.price);
    await this.at('评价时间');
    await this.pick(parts.time);
    await this.at('“回复”按钮');
    await this.pick(parts.replyButton);
    await this.at('打开后点输入框');
    await at.openReply(text);
    // A drawer rests outside of the window too, before it begins to slide.
    await expect.poll(() => at.replyBox().evaluate(isMetByMouse)).toBe(true);
    await this.pick(at.replyBox());
    await this.at('起个名字');
  }

  async save(name: string, shop: string): Promise<void> {
    await this.bar.getByLabel('平台名称').fill(name);
    await this.bar.getByLabel('店铺名称').fill(shop);
    await this.bar.getByRole('button', { name: '保存' }).click();
    await expect(this.bar).toContainText(`已保存“${name}”`);
  }
}

function isMetByMouse(element: Element): boolean {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  return element.contains(root.elementFromPoint(x + width / 2, y + height / 2));
}
