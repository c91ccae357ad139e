import { expect, it } from 'vitest';
import { guardOf } from '@/lib/settings/guarded';
import { DEFAULT_SETTINGS as BEFORE, type Settings } from '@/lib/settings/schema';

const supervisor = { name: '老周', role: 'supervisor' } as const;

it.each<[string, Partial<Settings>, Settings, ReturnType<typeof guardOf>]>([
  ['a theme', { theme: 'dark' }, BEFORE, null],
  ['quiet hours', { notifications: { enabled: true, quiet: null } }, BEFORE, null],
  ['another agent', { agent: { name: '小林', role: 'agent' } }, BEFORE, null],
  ['an agent who becomes a supervisor', { agent: supervisor }, BEFORE, 'afresh'],
  [
    'a supervisor for another',
    { agent: { ...supervisor, name: '老吴' } },
    { ...BEFORE, agent: supervisor },
    'afresh',
  ],
  ['a supervisor who stays', { theme: 'dark' }, { ...BEFORE, agent: supervisor }, null],
  [
    'people',
    { staff: { people: [], shifts: [{ id: 's', name: '', weekdays: [], from: 0, to: 0, people: [] }] } },
    BEFORE,
    'open',
  ],
  ['the ladder', { ladder: { ...BEFORE.ladder, unclaimed: [] } }, BEFORE, 'open'],
  ['a limit', { approveAbove: 5_000 }, BEFORE, 'open'],
  ['a rule of replies', { replyRules: { R30: 'block' } }, BEFORE, 'open'],
  [
    'a time limit',
    { policy: { ...BEFORE.policy, size: { ...BEFORE.policy.size, minutes: 60 } } },
    BEFORE,
    'open',
  ],
  ['a band', { bands: BEFORE.bands.slice(1) }, BEFORE, 'open'],
])('asks of %s what it has to', (_, change, before, expected) => {
  expect(guardOf(before, { ...before, ...change })).toBe(expected);
});
