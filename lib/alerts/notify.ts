import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { SNOOZE_MINUTES } from '@/lib/cases/when';
import type { EpochMs } from '@/lib/review/time';
import type { RefreshStop } from '@/lib/wire';
import type { Away } from './absence';
import type { Sum } from './sum';
import type { Told } from './telling';
import { bodyOf, bodyOfMany, titleOf, titleOfMany, wordAway, wordStop } from './words';

/** More than this at once become one notification: a desk that comes back from lunch is not shouted at. */
export const FEW = 3;
const PREFIX = 'overdue:';
const MANY = `${PREFIX}*`;
const SAMPLE = 'sample';
const STOP = 'watch:';

/** Desktop notification for each case; one that is shown already is replaced. */
export async function tellEach(cases: readonly Told[], now: EpochMs): Promise<void> {
  for (const one of cases) await show(PREFIX + one.id, titleOf(one, now), bodyOf(one));
}

/** One desktop notification for many cases. */
export async function tellMany(sum: Sum): Promise<void> {
  await show(MANY, titleOfMany(sum), bodyOfMany(sum));
}

/** One desktop notification for whoever was away. */
export async function tellAway(away: Away): Promise<void> {
  await show(MANY, wordAway(away), i18n.t('notify.manyHint'));
}

/** Watch mode of this console (`name` it is called) stopped by itself. */
export async function tellStop(console: string, name: string, why: RefreshStop): Promise<void> {
  await show(STOP + console, i18n.t('notify.watchStopped', [name]), wordStop(why));
}

/** Shows what a notification looks like; it is about no case. Throws when the browser refuses. */
export async function tellSample(): Promise<void> {
  await show(SAMPLE, i18n.t('notify.sample'), i18n.t('notify.sampleBody'));
}

/** Whether the system lets our notifications through, as far as the browser knows. */
export async function isBlocked(): Promise<boolean> {
  try {
    return (await browser.notifications.getPermissionLevel()) === 'denied';
  } catch {
    // Not every browser can be asked: whether it works is seen when one is shown.
    return false;
  }
}

/** The case a notification is about; null for the one that stands for many. Undefined when it is about none. */
export function caseOfNotification(id: string): string | null | undefined {
  if (!id.startsWith(PREFIX)) return undefined;
  return id === MANY ? null : id.slice(PREFIX.length);
}

/** The console whose watch mode a notification says has stopped; null when it says something else. */
export function consoleOfNotification(id: string): string | null {
  return id.startsWith(STOP) ? id.slice(STOP.length) : null;
}

/** What the buttons of a notification do, by their place. */
export const BUTTONS = ['open', 'snooze'] as const;

/** `silent`: what is heard is a setting of ours. */
async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  const words = { open: i18n.t('notify.open'), snooze: i18n.t('notify.snooze', [SNOOZE_MINUTES]) };
  const buttons = !id.startsWith(PREFIX) ? [] : BUTTONS.map((name) => ({ title: words[name] }));
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message, buttons, silent: true });
}
