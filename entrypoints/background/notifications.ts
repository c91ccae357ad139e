import { browser } from 'wxt/browser';
import { BUTTONS, caseOfNotification, consoleOfNotification } from '@/lib/alerts/notify';
import { toldTogether } from '@/lib/alerts/state';
import { canRemind } from '@/lib/cases/owed';
import { SNOOZE_MINUTES } from '@/lib/cases/when';
import { MINUTE } from '@/lib/review/time';
import { record } from '@/lib/store/act';
import { onCommand } from './command';
import { deskNow } from './desk';
import { openFromNotification } from './panel';
import { openStopped } from './stops';
import { refresh } from './tick';

/** As many cases as the worker itself handles in one transaction. */
const CHUNK = 250;

export async function onNotification(id: string): Promise<void> {
  const about = caseOfNotification(id);
  const stopped = consoleOfNotification(id);
  await browser.notifications.clear(id);
  if (stopped !== null) await openStopped(stopped);
  if (about !== undefined) await openFromNotification(about);
}

export async function onNotificationButton(id: string, button: number): Promise<void> {
  if (BUTTONS[button] !== 'snooze') return onNotification(id);
  const about = caseOfNotification(id);
  await browser.notifications.clear(id);
  if (about !== undefined) await snooze(about, Date.now());
}

/** One case, or (null) all that the notification stood for: told again after ten minutes. */
async function snooze(caseId: string | null, now: number): Promise<void> {
  const until = now + SNOOZE_MINUTES * MINUTE;
  if (caseId !== null) {
    await onCommand(caseId, { type: 'snooze', until });
    return;
  }
  const { actor } = await deskNow(now);
  const ids = await toldTogether();
  for (let i = 0; i < ids.length; i += CHUNK)
    await record(
      ids.slice(i, i + CHUNK),
      (row) => (canRemind(row) ? [{ type: 'snoozed', data: { until } }] : []),
      now,
      undefined,
      actor,
    );
  await refresh(now);
}
