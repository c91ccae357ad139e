import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { differences, tellTale } from './compare';
import { Dice } from './dice';
import { RealDesk } from './real-desk';
import { AT_FIRST } from './shop';
import { clock, SlowDesk } from './slow-desk';
import { type Step, week } from './week';

vi.mock('@/lib/grader', async () => {
  const { grade } = await import('./words');
  return { loadGrader: async () => ({ grade, kind: 'model' }) };
});
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: unknown[]) => [key, ...(values ?? [])].join(' ') },
}));

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** An alarm rings in time only where the laptop did not sleep. ms */
const AWAKE = 2 * 60_000;
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
  { timeout: 1_200_000 },
  async (seed) => {
    const slow = new SlowDesk(AT_FIRST);
    const real = await RealDesk.open(AT_FIRST);
    const touched = new Set<string>();
    const lived = { steps: 0, told: 0, blows: 0, restarts: 0 };
    let before = Number.POSITIVE_INFINITY;

    /** The same on both desks, and a look at what each shows. */
    const live = async (step: Step): Promise<void> => {
      vi.setSystemTime(step.at);
      const where = `seed ${seed}, ${clock(step.at)}, ${JSON.stringify(step).slice(0, 300)}`;
      const said = await both(real, slow, step, touched);
      expect(said.real, where).toBe(said.slow);
      // Who is refused has changed nothing, and the product does not look around for that.
      if (said.slow !== 'ok') return;
      const shown = real.look();
      const wanted = slow.tick(step.at);
      if (JSON.stringify(shown) !== JSON.stringify(wanted)) {
        const found = differences(await real.rows(), slow);
        expect(shown, `${where}\n${found || tellTale(shown, wanted, slow)}`).toEqual(wanted);
      }
      // The badge turns, and each duty is done, at its very moment: no heartbeat is waited for.
      const next = slow.nextDuty(step.at);
      if (next !== null) expect(real.alarm, where).toBeLessThanOrEqual(next + 1);
      lived.steps++;
      if (typeof wanted.told !== 'object' || !('length' in wanted.told) || wanted.told.length > 0)
        lived.told++;
      if (step.blow !== null) lived.blows++;
      if (step.do === 'restart') lived.restarts++;
      before = step.at;
    };

    for (const step of week(new Dice(seed), slow)) {
      // The alarm that the product has set for itself rings meanwhile.
      for (let { alarm } = real; alarm !== null && alarm > before && alarm < step.at; { alarm } = real) {
        if (step.at - before > AWAKE) break;
        await live({ do: 'tick', at: alarm, blow: null });
      }
      const isNew = (span: number) => Math.floor(step.at / span) !== Math.floor(before / span);
      const [hour, day] = [isNew(HOUR), isNew(DAY)];
      await live(step);
      if (!hour) continue;
      for (const { id, lane } of slow.cases.values()) if (lane === 'active') touched.add(id);
      // Every case once a day; every hour each that is worked on, or that something happened to.
      const found = day
        ? differences(await real.rows(), slow)
        : differences(await real.rowsOf([...touched]), slow, touched);
      touched.clear();
      if (found !== '') throw new Error(`seed ${seed}, ${clock(step.at)}: ${found}`);
    }
    expect(differences(await real.rows(), slow)).toBe('');
    // A week in which little happens would be easily equal.
    expect(slow.cases.size).toBeGreaterThan(1_400);
    expect(lived.steps).toBeGreaterThan(5_000);
    expect(lived.told).toBeGreaterThan(300);
    expect(lived.blows).toBeGreaterThan(10);
  },
);

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
      for (const id of slow.sight(step.reviews, at)) touched.add(id);
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
