/** Group robots: what they are to say is written with the events, and sent from here, one sender at a time. */
import { browser } from 'wxt/browser';
import { announcerOf } from '@/lib/alerts/robots/announce';
import { type Delivery, deliver } from '@/lib/alerts/robots/deliver';
import type { Letter } from '@/lib/alerts/robots/letter';
import { placeIn } from '@/lib/alerts/robots/place';
import { postKept } from '@/lib/alerts/robots/post-kept';
import { type Verdict, verdict } from '@/lib/alerts/robots/verdict';
import { SECOND } from '@/lib/review/time';
import { readConsoles } from '@/lib/settings/consoles';
import { robotPermission } from '@/lib/settings/robot-address';
import { type Robot, readRobots, whileKept } from '@/lib/settings/robots';
import { type Tell, tidyOutbox } from '@/lib/store/outbox';
import { deskNow } from './desk';

const ROBOTS_ALARM = 'robots';
/** An alarm rings no sooner than in half a minute; a worker lives about as long. ms */
const SHORT = 25 * SECOND;

/** What robots are to say of the events that are written now; undefined where there is none. */
export async function announcer(): Promise<Tell | undefined> {
  return announcerOf(await readRobots());
}

/** Sends what robots are to say, and comes again when one of them has to wait. Failures are only logged: it is all still there. */
export function sendOutbox(): void {
  void navigator.locks
    .request('haoshuo:robots', sendAll)
    .catch((error: unknown) => console.error('[haoshuo] robots', error));
}

async function sendAll(): Promise<void> {
  const robots = await whileKept(async (all) => {
    const on = all.filter((robot) => robot.on);
    await tidyOutbox(
      on.map(({ id }) => id),
      all.map(({ id }) => id),
      Date.now(),
    );
    return on;
  });
  if (robots.length === 0) return;
  const delivery = await deliveryNow();
  // Side by side: one that hangs holds up no other.
  const times = await Promise.all(
    robots.map((robot) =>
      deliver(robot, delivery).catch((error: unknown) => {
        console.error('[haoshuo] robot', error);
        return null;
      }),
    ),
  );
  const next = Math.min(...times.filter((time) => time !== null));
  if (Number.isFinite(next)) await comeAgain(next);
}

async function deliveryNow(): Promise<Delivery> {
  const { settings } = await deskNow();
  return {
    staff: settings.staff,
    zone: settings.calendar.zone,
    names: { placeOf: placeIn(await readConsoles(), browser.i18n.getUILanguage()) },
    clock: Date.now,
    chance: Math.random,
    post: postAllowed,
  };
}

async function postAllowed(robot: Robot, letter: Letter): Promise<Verdict | null> {
  const allowed = await browser.permissions.contains({ origins: [robotPermission(robot.url)] });
  return allowed ? postKept(robot, letter) : verdict('no-permission');
}

/** The alarm for a worker that has died by then; a short wait it may well live through. */
async function comeAgain(at: number): Promise<void> {
  await browser.alarms.create(ROBOTS_ALARM, { when: at });
  const wait = at - Date.now();
  if (wait < SHORT) setTimeout(sendOutbox, Math.max(0, wait));
}
