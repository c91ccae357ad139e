import { beforeEach, describe, expect, it } from 'vitest';
import { keepPlace, usePanel } from '@/components/shell/panel-state';

const state = () => usePanel.getState();

describe('keepPlace', () => {
  it.each([
    ['the selected case stays selected wherever it moves', ['a', 'b', 'c'], ['c', 'b', 'a'], 'a', 'a'],
    ['a case that left gives its place to the next', ['a', 'b', 'c'], ['a', 'c'], 'b', 'c'],
    ['the last one that left gives it to the one before', ['a', 'b'], ['a'], 'b', 'a'],
    ['nothing selected: the first', [], ['a', 'b'], null, 'a'],
    ['an empty list selects nothing', ['a'], [], 'a', null],
  ])('%s', (_, before, after, selected, expected) => {
    expect(keepPlace(before, after, selected)).toBe(expected);
  });
});

describe('moving', () => {
  beforeEach(() => usePanel.setState({ ids: ['a', 'b', 'c'], selected: 'a', open: null, fillAsked: false }));

  it('stops at both ends', () => {
    state().move(-1);
    expect(state().selected).toBe('a');
    for (let i = 0; i < 5; i++) state().move(1);
    expect(state().selected).toBe('c');
  });

  it('takes the open case along', () => {
    state().openCase('a');
    state().move(1);
    expect(state().open).toBe('b');
  });

  it('does not skip the case that took the place of the answered one', () => {
    state().openCase('a');
    state().setIds(['b', 'c']);
    state().move(1);
    expect(state().open).toBe('b');
  });

  it('gives a fill that was asked for only once', () => {
    state().openCase('b', true);
    expect(state().takeFill()).toBe(true);
    expect(state().takeFill()).toBe(false);
  });

  it('does not take a fill that was asked for along to the next case', () => {
    state().openCase('a', true);
    state().move(1);
    expect(state().open).toBe('b');
    expect(state().takeFill()).toBe(false);
  });

  it('drops the filters of one lane in the next', () => {
    state().setFilter({ search: '坏了', statuses: ['claimed'] });
    state().setLane('done');
    expect(state().filter).toEqual({ lane: 'done', grades: [], handlers: [], statuses: [], search: '' });
  });
});
