import { expect, it } from 'vitest';
import { ownLabels } from '@/scripts/train/labels';

it('reads hashes and labels', () => {
  expect([...ownLabels('0123456789\tnQ\nabcdef0123\tp\n').keys()]).toEqual(['0123456789', 'abcdef0123']);
});

it.each([
  ['a letter that is no label', '0123456789\tnQ\nabcdef0123\tnXX\n', 'labels.tsv:2: unreadable'],
  ['a blank instead of a tab', '0123456789 nQ\n', 'labels.tsv:1: not two columns'],
  ['a line that was cut off', '0123456789\tnQ\nabc', 'labels.tsv:2: not two columns'],
  ['a hash that was cut off', '0123456789\tnQ\nabc\tnQ', 'labels.tsv:2: "abc" is no hash'],
  ['one review twice', '0123456789\tnQ\n0123456789\tp\n', 'labels.tsv:2: 0123456789 stands twice'],
  ['windows line ends', '0123456789\tnQ\r\nabcdef0123\tp\r\n', 'labels.tsv:1: unreadable'],
  ['nothing', '', 'labels.tsv:1: not two columns'],
])('says where it is wrong: %s', (_, tsv, why) => {
  expect(() => ownLabels(tsv)).toThrow(why);
});
