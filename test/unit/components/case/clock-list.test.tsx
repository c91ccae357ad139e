// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { ClockList } from '@/components/case/clock-list';
import type { CaseRow } from '@/lib/cases/case';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, slots: unknown[] = []) => [key, ...slots].join(' ') } }));
vi.mock('@/components/shell/now', () => ({ useNow: () => at('2026-12-31 20:00') }));
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

function at(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
}

async function shown(row: object, calendar = DEFAULT_SETTINGS.calendar): Promise<string> {
  const host = document.createElement('div');
  const settings = { ...DEFAULT_SETTINGS, calendar };
  await act(async () =>
    createRoot(host).render(<ClockList row={row as unknown as CaseRow} settings={settings} />),
  );
  return host.textContent ?? '';
}

const clock = (kind: string, due: string, stoppedAt: number | null = null) => ({
  kind,
  startedAt: at('2026-12-31 19:00'),
  dueAt: at(due),
  stoppedAt,
});
const over = clock('first-reply', '2027-01-01 10:00');
const NOTE = 'calendar.unknownYear 2027';

it('shows a clock that rests as resting, without a time that is not true, and whom the ladder called', async () => {
  const steps = [
    { share: 50, at: at('2026-12-31 19:30') },
    { share: 80, at: at('2026-12-31 20:30') },
  ];
  const first = { ...clock('first-reply', '2026-12-31 21:00'), steps };
  const escalations = [{ clock: 'first-reply', share: 50, to: ['supervisor'], at: at('2026-12-31 19:30') }];
  const row = { lane: 'active', grade: 'safety', escalations };
  const running = await shown({ ...row, clocks: [first] });
  expect(running).toContain('clock.calledAt 50 handler.supervisor');
  expect(running).toContain('clock.stepAt 80 20:30');
  const resting = await shown({ ...row, clocks: [{ ...first, restsSince: at('2026-12-31 19:40') }] });
  expect(resting).toContain('clock.resting');
  expect(resting).not.toMatch(/dueAt|stepAt|21:00/);
});

it('shows what was answered in a wait as in time, and without the end that was put off', async () => {
  const first = { ...clock('first-reply', '2026-12-31 19:20'), stoppedAt: at('2026-12-31 19:50') };
  const row = { lane: 'done', grade: 'safety' };
  const kept = await shown({ ...row, clocks: [{ ...first, restsSince: at('2026-12-31 19:10') }] });
  expect(kept).toContain('clock.metAt 19:50');
  expect(kept).not.toContain('dueAt');
  const missed = await shown({ ...row, clocks: [{ ...first, restsSince: at('2026-12-31 19:30') }] });
  expect(missed).toContain('clock.missedAt 19:50');
  expect(missed).toContain('clock.dueAt 19:20');
});

it('says that a deadline reaches into a year whose holidays nobody has entered', async () => {
  expect(await shown({ grade: 'quality', clocks: [over] })).toContain(NOTE);
});

it('says nothing where no day of that year is counted', async () => {
  const open = { ...DEFAULT_SETTINGS.calendar, holidays: null };
  const years = { 2027: { asOf: '2026-12-01', off: ['2027-01-01'], on: [] } };
  const known = { ...DEFAULT_SETTINGS.calendar, years };
  const said = await Promise.all([
    shown({ grade: 'safety', clocks: [over] }),
    shown({ grade: 'quality', clocks: [{ ...over, stoppedAt: at('2026-12-31 19:30') }] }),
    shown({ grade: 'quality', clocks: [clock('first-reply', '2026-12-31 21:00')] }),
    // The platform counts days, and not those on which somebody works.
    shown({ grade: 'quality', clocks: [clock('reply-window', '2027-01-30 21:00')] }),
    shown({ grade: 'quality', clocks: [over] }, open),
    shown({ grade: 'quality', clocks: [over] }, known),
  ]);
  for (const words of said) expect(words).not.toContain('unknownYear');
});
