import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, settingsSchema } from '@/lib/settings/schema';
import { parseSettings, readSettings, saveSettings } from '@/lib/settings/store';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('starts with valid defaults and keeps what was saved', async () => {
    expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await saveSettings({ ...DEFAULT_SETTINGS, retentionDays: 30 });
    expect((await readSettings()).retentionDays).toBe(30);
  });

  it('loses only the section that no longer fits', () => {
    const stored = { ...DEFAULT_SETTINGS, retentionDays: 45, bands: [{ upTo: -1 }], unknown: 1 };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, retentionDays: 45 });
    expect(parseSettings('rubbish')).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
  });

  it('of before the reply rules are whole, and keep all the rest', () => {
    const { replyRules: _, ...before } = { ...DEFAULT_SETTINGS, retentionDays: 45, theme: 'dark' as const };
    expect(parseSettings(before)).toEqual({ ...before, replyRules: {} });
    expect(settingsSchema.parse(before)).toEqual({ ...before, replyRules: {} });
  });

  it('keeps what was tightened, and drops only the rules where they name none', () => {
    const stored = { ...DEFAULT_SETTINGS, theme: 'dark', replyRules: { R30: 'block' } };
    expect(parseSettings(stored)).toEqual(stored);
    expect(parseSettings({ ...stored, replyRules: { R99: 'block' } })).toEqual({ ...stored, replyRules: {} });
  });

  it('of before zones and holidays keep the week that was set', () => {
    const week = DEFAULT_SETTINGS.calendar.week.with(0, [[600, 720]]);
    const before = {
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      calendar: { week, days: { '2026-11-11': [[480, 1440]] }, offset: 480 },
    };
    const now = {
      ...DEFAULT_SETTINGS.calendar,
      week,
      holidays: null,
      days: { '2026-11-11': [[480, 1440]] },
    };
    expect(parseSettings(before)).toEqual({ ...before, calendar: now });
    expect(settingsSchema.parse(before).calendar).toEqual(now);
  });

  it('lets safety, malice and legal risks run around the clock, whatever is stored', () => {
    const policy = Object.fromEntries(
      Object.entries(DEFAULT_SETTINGS.policy).map(([grade, rule]) => [
        grade,
        { ...rule, minutes: 90, hours: 'working' },
      ]),
    );
    const read = parseSettings({ ...DEFAULT_SETTINGS, policy }).policy;
    const always = Object.entries(read).filter(([, { hours }]) => hours === 'always');
    expect(always.map(([grade]) => grade).sort()).toEqual(['legal', 'malice', 'safety']);
    expect(Object.values(read).every(({ minutes }) => minutes === 90)).toBe(true);
  });

  it.each([
    [
      'bands that do not rise',
      {
        bands: [
          { upTo: 100, remedy: 'refund', coupon: 0 },
          { upTo: 50, remedy: 'refund', coupon: 0 },
          { upTo: null, remedy: 'supervisor', coupon: 0 },
        ],
      },
    ],
    ['bands with a closed end', { bands: [{ upTo: 100, remedy: 'refund', coupon: 0 }] }],
    ['a retention of 0 days', { retentionDays: 0 }],
    [
      'an empty window',
      { calendar: { ...DEFAULT_SETTINGS.calendar, week: Array.from({ length: 7 }, () => [[600, 600]]) } },
    ],
  ])('refuses %s', async (_name, change) => {
    await expect(
      saveSettings({ ...DEFAULT_SETTINGS, ...change } as typeof DEFAULT_SETTINGS),
    ).rejects.toThrow();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});
