import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { worstOf } from '@/components/shell/worst';
import { MINUTE } from '@/lib/review/time';
import { type HealthByConsole, rememberHealth } from '@/lib/store/console-health';
import { dropHealth, type Frame, framesOf, type HealthByFrame, setHealth } from '@/lib/store/session';
import type { PageHealth } from '@/lib/wire';
import { NOW } from '../../support/reviews';

function health(change: Partial<PageHealth> = {}): PageHealth {
  return {
    console: 'qianniu',
    state: 'reading',
    missing: [],
    matched: { row: 'tr' },
    rows: 20,
    joined: 20,
    answers: 1,
    skipped: 0,
    ...change,
  };
}
const frame = (n: number, document = 'one'): Frame => ({ tab: 7, frame: n, document: `${document}-${n}` });
const stored = async () => (await storage.getItem<HealthByFrame>('session:health')) ?? {};

beforeEach(() => fakeBrowser.reset());

describe('frames of a tab', () => {
  it('are kept apart, and go with their tab', async () => {
    await Promise.all([
      setHealth(frame(0), health({ state: 'elsewhere' }), NOW),
      setHealth(frame(12), health({ console: 'doudian' }), NOW),
      setHealth({ tab: 71, frame: 0, document: null }, health(), NOW),
    ]);
    expect(framesOf(await stored(), 7).map(({ console }) => console)).toEqual(['qianniu', 'doudian']);
    await dropHealth(7);
    expect(Object.keys(await stored())).toEqual(['71:0']);
  });

  it('end with the page that held them', async () => {
    await setHealth(frame(0), health(), NOW);
    await setHealth(frame(12), health({ state: 'unrecognised' }), NOW);
    await setHealth(frame(0), health({ rows: 10 }), NOW);
    expect(framesOf(await stored(), 7)).toHaveLength(2);
    await setHealth(frame(0, 'two'), health(), NOW);
    expect(framesOf(await stored(), 7)).toHaveLength(1);
  });
});

describe('the worst of them', () => {
  const files = [{ id: 'qianniu', required: ['order' as const] }];
  it.each([
    ['nothing told', [], null],
    ['all read', [health(), health({ state: 'empty', rows: 0 })], null],
    ['an optional field missing', [health({ missing: ['sku'] })], null],
    ['a required field missing', [health(), health({ missing: ['order'] })], { whole: false, at: 1 }],
    [
      'one not recognised behind one that lacks',
      [health({ missing: ['order'] }), health({ console: 'doudian', state: 'unrecognised' })],
      { whole: true, at: 1 },
    ],
    ['a shell around the frame that shows the list', [health({ state: 'unrecognised' }), health()], null],
    ['what another page of the frame lacked', [health({ state: 'elsewhere', missing: ['order'] })], null],
    ['a console without a file', [health({ console: 'gone', missing: ['order'] })], null],
  ])('%s', (_name, frames, expected) => {
    const worst = worstOf(frames, files);
    expect(worst).toEqual(expected && { whole: expected.whole, health: frames[expected.at] });
  });
});

describe('the health of a console', () => {
  const kept = async () => (await storage.getItem<HealthByConsole>('local:consoleHealth')) ?? {};

  it('is the last reading with rows; pages that say nothing do not overwrite it', async () => {
    await rememberHealth(health(), NOW);
    for (const state of ['elsewhere', 'empty', 'loading'] as const)
      await rememberHealth(health({ state, rows: 0 }), NOW + MINUTE);
    expect(await kept()).toEqual({ qianniu: { read: { ...health(), at: NOW }, failed: null } });
  });

  it('remembers a page that changed beside it, until it is read again', async () => {
    const changed = health({ state: 'unrecognised', rows: 0, missing: ['row'] });
    await rememberHealth(health(), NOW);
    await rememberHealth(changed, NOW + MINUTE);
    expect((await kept()).qianniu).toMatchObject({ read: { rows: 20 }, failed: { missing: ['row'] } });
    await rememberHealth(health(), NOW + 20 * MINUTE);
    expect((await kept()).qianniu).toEqual({ read: { ...health(), at: NOW + 20 * MINUTE }, failed: null });
  });

  it('is read well again also when nothing else changed', async () => {
    await rememberHealth(health(), NOW);
    await rememberHealth(health({ state: 'unrecognised', rows: 0 }), NOW + 1);
    await rememberHealth(health(), NOW + 2);
    expect((await kept()).qianniu?.failed).toBeNull();
  });

  it('is written when it changed, not at every message', async () => {
    await rememberHealth(health(), NOW);
    const writes = vi.spyOn(fakeBrowser.storage.local, 'set');
    for (let i = 1; i < 9; i++) await rememberHealth(health(), NOW + i * MINUTE);
    expect(writes).not.toHaveBeenCalled();
    await rememberHealth(health({ rows: 19 }), NOW + 9 * MINUTE);
    expect(writes).toHaveBeenCalledTimes(1);
  });

  it('keeps each console, also when two speak at once', async () => {
    await Promise.all([rememberHealth(health(), NOW), rememberHealth(health({ console: 'doudian' }), NOW)]);
    expect(Object.keys(await kept()).sort()).toEqual(['doudian', 'qianniu']);
  });
});
