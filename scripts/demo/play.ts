import { rmSync } from 'node:fs';
import { launch } from '../../test/e2e/harness/launch';
import { openEveryConsole } from './every-console';
import { demoReviews, openShop } from './shop';

const WHAT_TO_TRY = `
可以试试 · things to try
  · 差评行上的标记：点开，右侧打开侧栏    click a mark in the list: the side panel opens on that review
  · 侧栏：J / K 上下，Enter 打开，C 认领   in the panel: J / K, Enter, C to claim
  · 填实付价，看补偿建议                    enter the price paid, see the offer
  · Alt+R 填入页面的回复框，再自己按「回复」 Alt+R fills the page's own box; you press send
  · 工具栏上的 好说 图标：弹窗与角标        the icon in the toolbar: popup and badge
  · 回复框里按 / 找模板，Alt+T 换语气，Alt+N 换一组  in the reply: / for templates, Alt+T another tone, Alt+N others
  · 其他标签页：千牛、抖店、小红书、快手、京东  the other tabs: five more consoles, one queue

关闭窗口或按 Ctrl+C 结束 · close the window or press Ctrl+C to end
`;

/** A window to try the extension in, until a person closes it. */
export async function play(): Promise<void> {
  const launched = await launch({ headed: true, viewport: null, args: ['--window-size=1560,980'] });
  // Ctrl+C ends in here, too, after the browser has been closed.
  process.on('exit', () => rmSync(launched.profile, { recursive: true, force: true }));
  const closed = new Promise<void>((resolve) => launched.context.on('close', () => resolve()));
  const [blank] = launched.context.pages();
  const { story, shop } = demoReviews(false);
  const console = await openShop(launched.context, [...story, ...shop]);
  await blank?.close();
  await openEveryConsole({ launched });
  await console.page.bringToFront();
  await console.waitForMarks();
  // Only a click may open a side panel.
  await console.marks().first().locator('.open').click();
  process.stdout.write(WHAT_TO_TRY);
  await closed;
  await launched.close();
}
