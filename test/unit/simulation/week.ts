import type { Review } from '@/lib/review/schema';
import type { Settings } from '@/lib/settings/schema';
import { nextDoing } from './agents';
import type { Dice } from './dice';
import { Platform } from './platform';
import type { Blow } from './real-desk';
import { CHANGES, isAsleep, MONDAY, moment, skewAt, TEAM } from './shop';
import type { Doing } from './slow-commands';
import type { SlowDesk } from './slow-desk';

const MINUTE = 60_000;

/** One thing that happens. `at`: as the laptop's clock shows it. */
export type Step = { at: number; blow: Blow | null } & (
  | { do: 'tick' | 'restart' }
  | { do: 'sight'; reviews: Review[] }
  | { do: 'act'; id: string; doing: Doing }
  | { do: 'change'; settings: Settings }
);
type What = Step extends infer S ? (S extends Step ? Omit<S, 'at' | 'blow'> : never) : never;

/**
 * Seven days from Monday on. What an agent does depends on the cases there are, so the slow desk is looked at in between: it has
 * to be as it is after the step before.
 */
export function* week(dice: Dice, slow: SlowDesk): Generator<Step> {
  const platform = new Platform(dice);
  const changes = [...CHANGES];
  for (let minute = 8 * 60; minute < 7 * 1440; minute++) {
    const real = MONDAY + minute * MINUTE;
    if (isAsleep(real)) continue;
    // The heartbeat does not come on the minute; each thing of this minute comes a little later.
    let at = real + 13_217 + skewAt(real);
    const next = (what: What): Step => {
      at += dice.int(7, 3_000);
      const blow = dice.chance(0.004) ? blowFor(what, dice) : null;
      return { ...what, at, blow } as Step;
    };
    if (dice.chance(0.002)) yield next({ do: 'restart' });
    yield next({ do: 'tick' });
    for (let change = changes[0]; change !== undefined && change.at <= real; change = changes[0]) {
      changes.shift();
      yield next({ do: 'change', settings: change.change(slow.settings) });
    }
    if (real >= moment(0, 8) && (minute % 480 === 0 || dice.chance(0.06)))
      for (const reviews of platform.pages(real, slow.cases)) yield next({ do: 'sight', reviews });
    const here = whoIsHere(real, dice);
    if (here === null) continue;
    if (here.name !== slow.settings.agent.name)
      yield next({ do: 'change', settings: { ...slow.settings, agent: here } });
    for (let busy = 0.34; dice.chance(busy); busy /= 2) {
      const act = nextDoing(dice, slow.cases, at);
      if (act === null) break;
      yield next({ do: 'act', ...act });
      if (act.doing.type === 'replied' && slow.cases.get(act.id)?.status === 'replied')
        platform.answered(act.id, act.doing.text, at);
    }
  }
}

function whoIsHere(real: number, dice: Dice): Settings['agent'] | null {
  const hour = Math.floor(((real - MONDAY) / (60 * MINUTE)) % 24);
  const here = TEAM.filter(({ from, to }) => hour >= from && hour < to);
  if (here.length === 0) return null;
  const { name, role } = here[Math.floor(real / (17 * MINUTE)) % here.length] ?? dice.pick(here);
  return { name, role };
}

function blowFor(what: What, dice: Dice): Blow | null {
  if (what.do === 'restart') return null;
  return dice.pick(['write', 'second-write', 'notification', 'badge']);
}
