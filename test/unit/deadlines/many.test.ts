import { describe, expect, it, vi } from 'vitest';
import { type Calendar, DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { addMinutes } from '@/lib/deadlines/working-time';
import { DAY, MINUTE } from '@/lib/review/time';

const asked = vi.hoisted(() => ({ times: 0 }));
vi.mock('@date-fns/tz/tzOffset', async (original) => {
  const { tzOffset } = await original<typeof import('@date-fns/tz/tzOffset')>();
  return {
    tzOffset: (zone: string, at: Date) => {
      asked.times++;
      return tzOffset(zone, at);
    },
  };
});

describe('100,000 deadlines', () => {
  it('lay the months out once and then only look them up', () => {
    const calendar: Calendar = { ...DEFAULT_CALENDAR, zone: 'America/New_York' };
    const start = Date.parse('2026-01-01T00:00:00Z');
    for (let i = 0; i < 100_000; i++) {
      const from = start + ((i * 7_919) % (300 * 1440)) * MINUTE;
      const due = addMinutes(calendar, from, 120 + (i % 3) * 120, 'working');
      if (due <= from || due - from > 30 * DAY) throw new Error(`${from} → ${due}`);
    }
    // A zone is the dear thing to ask: some 20 times a piece of four months, and to find each change.
    expect(asked.times).toBeLessThan(400);
  });
});
