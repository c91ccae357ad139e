import { storage } from 'wxt/utils/storage';
import { sendMessage } from '@/lib/messages';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { db } from '@/lib/store/db';

const LIMIT = 600_000;

/** Saves other minutes for every grade, as the settings page does; ms until the last open case has its new clocks. */
export async function recompute(more: number): Promise<{ ms: number; changed: number }> {
  const policy = { ...DEFAULT_SETTINGS.policy };
  for (const [grade, rule] of Object.entries(policy))
    Object.assign(policy, { [grade]: { ...rule, minutes: rule.minutes + more } });
  const before = await events();
  const known = JSON.stringify(await db.rules.get('clocks'));
  const start = performance.now();
  // Not by `saveSettings`: zod may not compile its checks on this page.
  const notifications = { ...DEFAULT_SETTINGS.notifications, enabled: false };
  await storage.setItem('local:settings', { ...DEFAULT_SETTINGS, policy, notifications });
  await sendMessage('settingsChanged', null);
  await until(
    async () =>
      JSON.stringify(await db.rules.get('clocks')) !== known &&
      (await db.unfinished.get('clocks')) === undefined,
  );
  return { ms: performance.now() - start, changed: (await events()) - before };
}

/** Waits until the worker owes no case anything. */
export function atRest(): Promise<void> {
  return until(async () => (await db.cases.where('wakeAt').belowOrEqual(Date.now()).count()) === 0);
}

function events(): Promise<number> {
  return db.events.count();
}

async function until(done: () => Promise<boolean>): Promise<void> {
  const start = performance.now();
  while (!(await done())) {
    if (performance.now() - start > LIMIT) throw new Error('the worker never came to an end');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
