import { browser } from 'wxt/browser';
import { badgeFor } from '@/lib/alerts/badge';
import { wordBadge } from '@/lib/alerts/words';
import { nextDutyAt } from '@/lib/store/alarms';
import { urgentNow } from '@/lib/store/queries';

const TICK_ALARM = 'tick';

/** The badge, its words and the next exact alarm. In turns: of two counts the later one stays on the badge. */
export async function showUrgency(now: number): Promise<void> {
  await navigator.locks.request('haoshuo:badge', async () => {
    const [urgent, duty] = await Promise.all([urgentNow(now), nextDutyAt(now)]);
    const badge = badgeFor(urgent);
    // The colour first: a number in the colour of another urgency would be read wrongly.
    if (badge.color !== null) await browser.action.setBadgeBackgroundColor({ color: badge.color });
    await browser.action.setBadgeText({ text: badge.text });
    await browser.action.setTitle({ title: wordBadge(urgent) });
    const next = [urgent.nextDueAt, duty].filter((time) => time !== null);
    // The heartbeat catches everything within a minute; this one makes the red mark and each step exact.
    if (next.length > 0) await browser.alarms.create(TICK_ALARM, { when: Math.min(...next) + 1 });
  });
}
