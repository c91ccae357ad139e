import { describe, expect, it } from 'vitest';
import { nameOf } from '@/components/palette/by-key';
import { rank } from '@/components/palette/rank';
import { loadReadings } from '@/lib/templates/search/readings';

const commands = [
  ['claim', '认领（12 条）'],
  ['hand', '转交'],
  ['dismiss', '不处理'],
  ['promises', '看：承诺'],
  ['outcomes', '话术效果'],
  ['calendar', '设置：工作日历'],
  ['dark', '外观：深色'],
  ['import', '导入评价'],
  ['privacy', 'Privacy'],
].map(([id = '', title = '']) => ({ id, title }));
const readings = await loadReadings();
const found = (query: string, recent: string[] = []): string[] =>
  rank(commands, query, recent, readings).map(({ id }) => id);

describe('the palette finds', () => {
  it.each([
    ['by initials', 'rl', 'claim'],
    ['by whole pinyin', 'zhuanjiao', 'hand'],
    ['by a mixture of both', 'hshu', 'outcomes'],
    ['by a part in the middle', 'chengnuo', 'promises'],
    ['by characters', '日历', 'calendar'],
    ['by traditional characters', '認領', 'claim'],
    ['by letters of any case', 'PRIV', 'privacy'],
    ['by two words in any order', '日历 shezhi', 'calendar'],
  ])('%s', (_, query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it.each([
    ['whole syllables before one that is begun', 'hua', ['话术效果', '换成 小周', '看：计划']],
    ['a word before a part of one', 'hua', ['hua', 'huawei', '话术效果']],
    ['the beginning of a word before its middle', 'sh', ['审批', '看：已审批']],
    ['initials of a word before a passage in the middle', 'hs', ['看：话术', '导入话术']],
    ['a word behind a colon like one at the start', 'chengnuo', ['看：承诺', '已承诺']],
    ['the beginning before the middle', '处理', ['处理中', '看：待处理']],
    ['a syllable before a mixture of ways', 'han', ['汉字', '换案例']],
  ])('%s', (_, query, titles) => {
    const backwards = titles.map((title) => ({ id: title, title })).reverse();
    expect(rank(backwards, query, [], readings).map(({ id }) => id)).toEqual(titles);
  });

  it('nothing where one of the words is nowhere', () => {
    expect(found('认领 zzz')).toEqual([]);
  });

  it('written words before pinyin, and what was used lately before equals only', () => {
    const two = [
      { id: 'a', title: '看：待处理' },
      { id: 'b', title: '看：已处理' },
      { id: 'c', title: 'chuli' },
    ];
    const ids = (recent: string[]) => rank(two, 'chuli', recent, readings).map(({ id }) => id);
    expect(ids([])).toEqual(['c', 'a', 'b']);
    expect(ids(['b'])).toEqual(['c', 'b', 'a']);
  });

  it('all in their order where nothing is typed, the latest used first', () => {
    expect(found('').length).toBe(commands.length);
    expect(found('', ['dark', 'hand']).slice(0, 3)).toEqual(['dark', 'hand', 'claim']);
  });

  it('by characters alone where the dictionary is missing', () => {
    expect(rank(commands, '转交', [], null).map(({ id }) => id)).toEqual(['hand']);
    expect(rank(commands, 'zj', [], null)).toEqual([]);
  });
});

describe('a key as it is printed', () => {
  it.each([
    ['C', 'c'],
    ['Alt R', 'Alt+r'],
    ['Ctrl A', 'Mod+a'],
    ['⇧ J', 'Shift+j'],
    ['/', '/'],
    ['Enter', 'Enter'],
  ])('%s is heard as %s', (printed, name) => expect(nameOf(printed)).toBe(name));
});
