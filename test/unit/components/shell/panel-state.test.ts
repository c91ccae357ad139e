import { beforeEach, describe, expect, it } from 'vitest';
import { keepPlace, NO_FILTER, placeLeft, usePanel } from '@/components/shell/panel-state';

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

describe('placeLeft', () => {
  it.each([
    ['sank', ['a', 'b', 'c', 'd'], ['a', 'c', 'd', 'b'], 'b', { above: 'a', below: 'c' }],
    ['rose', ['a', 'b', 'c', 'd'], ['c', 'a', 'b', 'd'], 'c', { above: 'b', below: 'd' }],
    ['sank from the top', ['a', 'b', 'c'], ['b', 'c', 'a'], 'a', { above: null, below: 'b' }],
    ['rose from the bottom', ['a', 'b', 'c'], ['c', 'a', 'b'], 'c', { above: 'b', below: null }],
    ['others came between', ['a', 'b'], ['a', 'x', 'b', 'y'], 'a', null],
    ['its neighbour moved, not it', ['a', 'b', 'c', 'd'], ['c', 'a', 'b', 'd'], 'b', null],
    ['a neighbour left', ['a', 'b', 'c'], ['a', 'c'], 'c', null],
    ['nothing selected', ['a'], ['a'], null, null],
  ])('%s', (_, before, after, selected, expected) => {
    expect(placeLeft(before, after, selected)).toEqual(expected);
  });
});

describe('moving', () => {
  beforeEach(() =>
    usePanel.setState({ ids: ['a', 'b', 'c'], selected: 'a', left: null, open: null, fillAsked: false }),
  );

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

  it('goes on from where a claimed case stood, not from where its next deadline carried it', () => {
    state().setIds(['b', 'c', 'a']);
    expect(state().selected).toBe('a');
    state().openCase('a');
    state().move(1);
    expect(state().open).toBe('b');
    state().move(1);
    expect(state().open).toBe('c');
  });

  it('goes on from there too when the case was answered after its claim had carried it away', () => {
    state().openCase('a');
    state().setIds(['b', 'c', 'a']);
    state().setIds(['b', 'c']);
    state().move(1);
    expect(state().open).toBe('b');
  });

  it.each([
    ['below', ['a', 'b', 'c'], ['b', 'c', 'a'], 'a', 'b'],
    ['above, where it was the last', ['a', 'b', 'c'], ['c', 'a', 'b'], 'c', 'b'],
    ['itself, where it stands as it stood', ['a', 'b', 'c'], ['a', 'x', 'b', 'c'], 'a', 'a'],
  ])(
    'selects what stood %s when a claim carries the selected case out of sight',
    (_, before, after, at, then) => {
      usePanel.setState({ ids: before, selected: at });
      state().setIds(after);
      state().stayHere();
      expect(state().selected).toBe(then);
      expect(state().left).toBeNull();
    },
  );

  it('leaves the case on the screen selected, wherever its claim carries it', () => {
    state().openCase('a');
    state().setIds(['b', 'c', 'a']);
    state().stayHere();
    expect(state().selected).toBe('a');
    state().move(1);
    expect(state().open).toBe('b');
  });

  it('gives a fill that was asked for only once', () => {
    state().openCase('b', true);
    expect(state().takeFill()).toBe(true);
    expect(state().takeFill()).toBe(false);
  });

  it('keeps a fill that was asked for before the case could be filled', () => {
    state().openCase('a');
    state().askFill();
    expect(state().takeFill()).toBe(true);
    state().askFill();
    state().move(1);
    expect(state().takeFill()).toBe(false);
  });

  it('does not take a fill that was asked for along to the next case', () => {
    state().openCase('a', true);
    state().move(1);
    expect(state().open).toBe('b');
    expect(state().takeFill()).toBe(false);
  });

  it('drops the filters of one view in the next, and keeps the order', () => {
    state().setFilter({ search: '坏了', statuses: ['claimed'], sort: 'price' });
    state().setView('done');
    expect(state().filter).toEqual({ view: 'done', sort: 'price', group: 'none', ...NO_FILTER });
  });
});
