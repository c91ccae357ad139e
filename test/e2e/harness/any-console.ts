import type { BrowserContext } from '@playwright/test';
import type { ConsoleDriver, Replica, ReplicaConsole, ReplicaOptions } from '../../consoles/kit/console';

/** Any replica's review page in a new tab, and the shop behind it. */
export async function openConsole(
  context: BrowserContext,
  kind: ReplicaConsole,
  options: ReplicaOptions = {},
): Promise<ConsoleDriver & { replica: Replica }> {
  const page = await context.newPage();
  const replica = kind.create(options);
  await replica.install(page);
  await page.goto(kind.reviewPage);
  return { ...kind.at(page), replica };
}
