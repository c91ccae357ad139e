// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isStableAttribute, isStableClass } from '@/lib/teaching/stable';

describe('classes that people wrote', () => {
  it.each([
    'review-card',
    'review-card__text',
    'el-table__row',
    'arco-list-item',
    'ReviewRow',
    'star-bar',
    'goods',
    'ant-rate-star-full',
  ])('%s', (name) => expect(isStableClass(name)).toBe(true));
});

describe('classes that a build, a counter or a moment made', () => {
  it.each([
    '_3xK9a',
    '_e4HJq',
    'css-1q2w3e',
    'sc-bdVaJa',
    'sc-abc',
    'jsx-2871293847',
    'svelte-1x2y3z',
    'index_row__aB3dE',
    'el-table_1_column_2',
    'xkcdqwrt',
    'is-active',
    'row-selected',
    'even',
    'a',
    '',
  ])('%s', (name) => expect(isStableClass(name)).toBe(false));
});

it('attributes for tests count, those that a framework made do not', () => {
  expect(isStableAttribute('data-testid', 'review-row')).toBe(true);
  expect(isStableAttribute('data-v-5b1c07e2', '')).toBe(false);
  expect(isStableAttribute('data-testid', 'row-81723')).toBe(false);
  expect(isStableAttribute('style', 'color')).toBe(false);
});
