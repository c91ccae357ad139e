import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { parseSettings } from '@/lib/settings/store';
import { toneOf, withTone } from '@/lib/settings/tones';

const MINE = { console: 'qianniu', shop: '1001' };
const OTHER = { console: 'qianniu', shop: '1002' };

it('a shop has its own tone, all others the usual one', () => {
  const tones = withTone(DEFAULT_SETTINGS.tones, MINE, 'expert');
  expect(toneOf({ tones }, MINE)).toBe('expert');
  expect(toneOf({ tones }, OTHER)).toBe('sincere');
  expect(toneOf({ tones }, { console: 'constructor', shop: null })).toBe('sincere');
});

it('the usual tone needs no entry', () => {
  const tones = withTone(DEFAULT_SETTINGS.tones, MINE, 'expert');
  expect(withTone(tones, MINE, 'sincere')).toEqual(DEFAULT_SETTINGS.tones);
});

it('settings of before have the usual tone and keep all the rest', () => {
  const { tones: _, ...before } = { ...DEFAULT_SETTINGS, retentionDays: 45 };
  expect(parseSettings(before)).toEqual({ ...before, tones: DEFAULT_SETTINGS.tones });
});
