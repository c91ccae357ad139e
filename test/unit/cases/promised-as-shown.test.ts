import { describe, expect, it } from 'vitest';
import { openPromises, proposalsOf } from '@/lib/cases/promises';
import { DAY, HOUR, MINUTE } from '@/lib/review/time';
import { NOW } from '../../support/reviews';
import { inserted, SENT } from './promise-kit';

describe('confirmed while the page tells when the reply was sent', () => {
  const shown = () => {
    const told = inserted();
    return { told, promises: proposalsOf(told.row).map(({ id, type, dueAt }) => ({ id, type, dueAt })) };
  };

  it('is the promise that was shown, counted from the sending', () => {
    const { told, promises } = shown();
    told.does({ type: 'replied', text: SENT }, NOW + 2 * MINUTE);
    told.does({ type: 'promise', promises }, NOW + 2 * MINUTE);
    expect(proposalsOf(told.row)).toEqual([]);
    const answer = openPromises(told.row).find(({ type }) => type === 'answer');
    expect(answer).toMatchObject({ madeAt: NOW + 2 * MINUTE, dueAt: NOW + 2 * MINUTE + DAY, within: DAY });
  });

  it('keeps the time that the agent set', () => {
    const { told, promises } = shown();
    const set = promises.map((one) => ({ ...one, dueAt: NOW + 5 * HOUR }));
    told.does({ type: 'replied', text: SENT }, NOW + 2 * MINUTE);
    told.does({ type: 'promise', promises: set }, NOW + 2 * MINUTE);
    expect(openPromises(told.row).map(({ dueAt }) => dueAt)).toEqual(set.map(({ dueAt }) => dueAt));
  });

  it('is dropped as it was shown', () => {
    const { told, promises } = shown();
    told.does({ type: 'replied', text: SENT }, NOW + 2 * MINUTE);
    told.does({ type: 'unpromise', ids: promises.map(({ id }) => id), why: 'mistaken' }, NOW + 2 * MINUTE);
    expect(proposalsOf(told.row)).toEqual([]);
    expect(openPromises(told.row)).toEqual([]);
  });
});
