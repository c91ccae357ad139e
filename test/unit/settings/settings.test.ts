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
