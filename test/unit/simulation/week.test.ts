import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { difference } from './compare';
import { Dice } from './dice';
import { RealDesk } from './real-desk';
import { AT_FIRST } from './shop';
import { clock, type Shown, SlowDesk } from './slow-desk';
import { type Step, week } from './week';

vi.mock('@/lib/grader', async () => {
  const { grade } = await import('./words');
  return { loadGrader: async () => ({ grade, kind: 'model' }) };
});
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

const HOUR = 3_600_000;
/** One week is lived in every run; `SEEDS=1..20` lives others. */
const [first = 1, last = first] = (process.env.SEEDS ?? '1').split('..').map(Number);
const seeds = Array.from({ length: last - first + 1 }, (_, i) => first + i);

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

it.each(seeds)(
  'lives a week of the shop as the slow desk does (seed %i)',
  { timeout: 300_000 },
  async (seed) => {
    const dice = new Dice(seed);
    const slow = new SlowDesk(AT_FIRST);
    const real = await RealDesk.open(AT_FIRST);
    const touched = new Set<string>();
    const done = { steps: 0, told: 0, blows: 0 };
    let before = 0;
    let hour = 0;
    let day = 0;

    const live = async (step: Step): Promise<void> => {
      vi.setSystemTime(step.at);
      const where = () => `seed ${seed}, ${clock(step.at)}, ${JSON.stringify(step).slice(0, 300)}`;
      const said = await both(real, slow, step, touched);
      expect(said.real, where()).toBe(said.slow);
      // Who is refused has changed nothing, and the product does not look around for that.
      if (said.slow !== 'ok') return;
      const shown = real.look();
      const wanted = slow.tick(step.at);
      if (!sameShown(shown, wanted)) await explain(real, slow, where());
      expect(shown, where()).toEqual(wanted);
      const next = slow.nextDue(step.at);
      if (next !== null) expect(real.alarm, where()).toBeLessThanOrEqual(next + 1);
      done.steps++;
      done.told += Array.isArray(wanted.told) ? wanted.told.length : 1;
      if (step.blow !== null || step.do === 'restart') done.blows++;
      before = step.at;
    };

    for (const step of week(dice, slow)) {
      // The alarm that the product has set for itself rings meanwhile, unless the laptop sleeps.
      const { alarm } = real;
      if (alarm !== null && alarm > before && alarm < step.at && step.at - before < HOUR / 12)
        await live({ do: 'tick', at: alarm, blow: null });
      await live(step);
      const isNewHour = Math.floor(step.at / HOUR) !== hour;
      const isNewDay = Math.floor(step.at / (24 * HOUR)) !== day;
      hour = Math.floor(step.at / HOUR);
      day = Math.floor(step.at / (24 * HOUR));
      if (isNewHour)
        console.info(
          clock(step.at),
          real.peek(),
          [...slow.cases.values()].filter(({ lane }) => lane === 'active').length,
          slow.cases.size,
          done.steps,
          Math.round(performance.now()),
        );
      if (isNewDay) await compareAll(real, slow, `seed ${seed}, ${clock(step.at)}`);
      else if (isNewHour) await compareOpen(real, slow, touched, `seed ${seed}, ${clock(step.at)}`);
    }
    await compareAll(real, slow, `seed ${seed}, the end`);
    console.info(`seed ${seed}:`, slow.cases.size, 'cases', done);
  },
);

function sameShown(a: Shown, b: Shown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Does the same on both desks. */
async function both(
  real: RealDesk,
  slow: SlowDesk,
  step: Step,
  touched: Set<string>,
): Promise<{ real: string; slow: string }> {
  const { at, blow } = step;
  switch (step.do) {
    case 'restart':
      await real.restart();
      await real.tick(null);
      break;
    case 'tick':
      await real.tick(blow);
      break;
    case 'sight':
      slow.sight(step.reviews, at);
      for (const { console, shop, id } of step.reviews) touched.add(`${console}:${shop}:${id}`);
      await real.sight(step.reviews, blow);
      break;
    case 'change':
      slow.change(step.settings, at);
      await real.change(step.settings, blow);
      break;
    case 'act':
      touched.add(step.id);
      return { slow: slow.act(step.id, step.doing, at), real: await real.act(step.id, step.doing, blow) };
  }
  return { real: 'ok', slow: 'ok' };
}

/** Every case of either side. */
async function compareAll(real: RealDesk, slow: SlowDesk, where: string): Promise<void> {
  const rows = new Map((await real.rows()).map((row) => [row.id, row]));
  const ids = new Set([...rows.keys(), ...slow.cases.keys()]);
  fail(
    [...ids].map((id) => difference(rows.get(id), slow.cases.get(id))),
    where,
  );
}

/** Every case that is worked on, and every one that something has happened to since this was done last. */
async function compareOpen(
  real: RealDesk,
  slow: SlowDesk,
  touched: Set<string>,
  where: string,
): Promise<void> {
  for (const { id, lane } of slow.cases.values()) if (lane === 'active') touched.add(id);
  const ids = [...touched];
  touched.clear();
  const rows = await real.rowsOf(ids);
  fail(
    ids.map((id, i) => difference(rows[i], slow.cases.get(id))),
    where,
  );
}

function fail(differences: readonly string[], where: string): void {
  const found = differences.filter((text) => text !== '');
  if (found.length > 0)
    throw new Error(`${where}: ${found.length} cases differ\n\n${found.slice(0, 3).join('\n\n')}`);
}

/** A badge or a notification that differs is of some case that differs, as a rule: that says more. */
async function explain(real: RealDesk, slow: SlowDesk, where: string): Promise<void> {
  await compareAll(real, slow, where);
}
