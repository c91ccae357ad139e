import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { SNOOZE_MINUTES } from '@/lib/cases/when';
import type { EpochMs } from '@/lib/review/time';
import type { Away } from './absence';
import type { Told } from './telling';
import { titleOf, wordAway } from './words';

/** More than this at once become one notification: a desk that comes back from lunch is not shouted at. */
export const FEW = 3;
const PREFIX = 'overdue:';
const MANY = `${PREFIX}*`;
const SAMPLE = 'sample';

/** Desktop notification for each case; one that is shown already is replaced. */
export async function tellEach(cases: readonly Told[], now: EpochMs): Promise<void> {
  for (const one of cases)
    await show(PREFIX + one.id, titleOf(one, now), one.product ?? i18n.t('notify.oneHint'));
}

/** One desktop notification for this many cases. */
export async function tellMany(count: number): Promise<void> {
  await show(MANY, i18n.t('notify.many', [count]), i18n.t('notify.manyHint'));
}

/** One desktop notification for whoever was away. */
export async function tellAway(away: Away): Promise<void> {
  await show(MANY, wordAway(away), i18n.t('notify.manyHint'));
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

/** What the buttons of a notification do, by their place. */
export const BUTTONS = ['open', 'snooze'] as const;

/** `silent`: what is heard is a setting of ours. */
async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  const words = { open: i18n.t('notify.open'), snooze: i18n.t('notify.snooze', [SNOOZE_MINUTES]) };
  const buttons = id === SAMPLE ? [] : BUTTONS.map((name) => ({ title: words[name] }));
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message, buttons, silent: true });
}
