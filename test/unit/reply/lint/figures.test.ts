import { expect, it } from 'vitest';
import { figureIn } from '@/lib/reply/lint/figures';

it.each<[string, number | null]>([
  ['退您12.5元', 12.5],
  ['八十', 80],
  ['十五', 15],
  ['一百', 100],
  ['三百五', 350],
  ['三百零五', 305],
  ['两千零八十', 2_080],
  ['伍佰贰拾', 520],
  ['一万二千', 12_000],
  ['1.2万', 12_000],
  ['8k', 8_000],
  ['俩', 2],
  ['零', 0],
  ['', null],
  ['没有', null],
])('%s is %s', (words, figure) => expect(figureIn(words)).toBe(figure));
