/** Lessons: where they begin, what is kept of them, and where the taught consoles' script runs. */
import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod';
import { hasOrigin, patternsOf } from '@/lib/consoles/address';
import { hostOf } from '@/lib/consoles/file/hosts';
import { type ConsoleFile, consoleFileSchema } from '@/lib/consoles/file/schema';
import { isNewer } from '@/lib/consoles/file/version';
import { SHIPPED } from '@/lib/consoles/registry';
import { readConsoles, saveConsoleFile, setShopName } from '@/lib/settings/consoles';
import { takeWish } from '@/lib/settings/teaching';
import { TAUGHT_SHOP, taughtId } from '@/lib/teaching/generalise';
import { registerConsoles, TAUGHT_SCRIPT } from './register';
import { isOurs } from './sender';

type Sender = Browser.runtime.MessageSender;

const lessonSchema = z.strictObject({ file: consoleFileSchema, shop: z.string().max(60) });

function originOf({ origin, url }: Sender): string | null {
  return origin ?? (url === undefined ? null : new URL(url).origin);
}

/** The file that was taught for the origin of the page that asks. */
export async function taughtFile(sender: Sender): Promise<ConsoleFile | null> {
  const origin = originOf(sender);
  if (origin === null || !isOurs(sender)) return null;
  const files = Object.values((await readConsoles()).files);
  return files.find((file) => file.proof === 'taught' && hasOrigin(file.origins, origin)) ?? null;
}

/** Keeps a lesson: only for the origin of the page it was held in, and for none of a shipped console. */
export async function taught(data: unknown, sender: Sender): Promise<{ ok: boolean }> {
  const told = lessonSchema.safeParse(data);
  const origin = originOf(sender);
  if (!told.success || origin === null || !isOurs(sender)) return { ok: false };
  const { file, shop } = told.data;
  if (file.id !== taughtId(new URL(origin)) || file.proof !== 'taught' || file.frames.length > 0)
    return { ok: false };
  if (file.origins.length !== 1 || file.origins[0] !== origin) return { ok: false };
  if (SHIPPED.some(({ origins }) => hasOrigin(origins, origin))) return { ok: false };
  if (!(await browser.permissions.contains({ origins: patternsOf(file.origins) }))) return { ok: false };
  const before = (await readConsoles()).files[file.id];
  // `a.b-c.com` and `a-b.c.com` have one id: the cases of two shops must not run together.
  if (before?.origins.every((known) => hostOf(known) !== hostOf(origin)) === true) return { ok: false };
  await saveConsoleFile({ ...file, version: versionAfter(before?.version, file.version) });
  await setShopName(file.id, TAUGHT_SHOP, shop);
  await registerConsoles();
  // The page that was taught need not be loaded anew.
  if (sender.tab?.id !== undefined) await inject(sender.tab.id, TAUGHT_SCRIPT).catch(() => {});
  return { ok: true };
}

/** A second lesson of one day is a later one. */
function versionAfter(before: string | undefined, version: string): string {
  if (before === undefined || isNewer(version, before)) return version;
  const [day = version, count = '0'] = before.split('.');
  return `${day}.${Math.min(Number(count) + 1, 999)}`;
}

export async function startTeaching(tabId: number): Promise<{ ok: boolean }> {
  return inject(tabId, '/picker.js').then(
    () => ({ ok: true }),
    () => ({ ok: false }),
  );
}

/** The user allowed an origin: a lesson may be waiting for it, and registered scripts may run there now. */
export async function onPermitted(added: Browser.permissions.Permissions): Promise<void> {
  await registerConsoles();
  const wish = await takeWish();
  if (wish !== null && added.origins?.some((pattern) => pattern === `${wish.origin}/*`) === true)
    await startTeaching(wish.tabId);
}

async function inject(tabId: number, file: '/picker.js' | typeof TAUGHT_SCRIPT): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [file],
    injectImmediately: true,
  });
}
