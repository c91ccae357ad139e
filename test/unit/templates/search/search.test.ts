import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Template } from '@/lib/templates/contract';
import { buildTemplateIndex, templateIndex } from '@/lib/templates/search/build';
import { loadReadings, type Readings } from '@/lib/templates/search/readings';
import { type SearchContext, searchTemplates } from '@/lib/templates/search/search';

const ANY: SearchContext = {
  grade: null,
  console: null,
  tone: null,
  kind: null,
  favourites: new Set(),
  recent: [],
};

function template(id: string, more: Partial<Template> = {}): Template {
  return {
    id,
    title: id,
    text: '正文',
    grades: [],
    consoles: [],
    tone: 'sincere',
    kind: 'public',
    version: 1,
    updatedAt: 0,
    ...more,
  };
}

const LIBRARY = [
  template('a', { title: '物流停滞', text: '正在向快递核查这一单', grades: ['logistics'], kind: 'private' }),
  template('b', { title: '音乐盒发错', text: '核对装箱记录后补发', grades: ['wrong_item'] }),
  template('c', { title: '长裤尺码', text: '可以换大一码，绿色也有', grades: ['size'], tone: 'brief' }),
  template('d', { title: 'XL 码断货 ABC', text: '重新发货要三天', consoles: ['doudian'] }),
  template('e', { title: '快遞太慢', text: '讓您久等了' }),
];

let readings: Readings;
beforeAll(async () => {
  readings = await loadReadings();
});

const find = (query: string, context: Partial<SearchContext> = {}, library = LIBRARY) =>
  searchTemplates(templateIndex(library, readings), query, { ...ANY, ...context });
const ids = (query: string, context: Partial<SearchContext> = {}) =>
  find(query, context).map((hit) => hit.template.id);

describe('what is found', () => {
  it.each<[string, string, string[]]>([
    ['words of a title', '停滞', ['a']],
    ['words of a text', '装箱', ['b']],
    ['the name of a cause', '错发漏发', ['b']],
    ['another name of a cause', '快递', ['e', 'a']],
    ['full pinyin', 'wuliu', ['a']],
    ['initials', 'wltz', ['a']],
    ['initials and full mixed', 'wuliutz', ['a']],
    ['a syllable that is not finished', 'wuliuti', ['a']],
    ['pinyin and characters mixed', '物流tingzhi', ['a']],
    ['zh, ch, sh as one sound', 'wltzh', ['a']],
    ['pinyin of a text, from three letters', 'zhuangxiang', ['b']],
    ['乐 read yue', 'yinyuehe', ['b']],
    ['长 read chang', 'changku', ['c']],
    ['长 read zhang too: who types it may mean it', 'zhangku', ['c']],
    ['重 read chong', 'chongxinfahuo', ['d']],
    ['ü typed as v', 'lvse', ['c']],
    ['letters, whatever case and width', 'ｘｌ', ['d']],
    ['what was written in traditional characters', '快递太慢', ['e']],
    ['what is typed in traditional characters', '物流停滯', ['a']],
    ['two words, both somewhere', '尺码 lvse', ['c']],
    ['two words, one nowhere', '尺码 wuliu', []],
    ['pinyin with separators of an input method', "wu'liu", ['a']],
    ['nothing of what is not there', 'qqqq', []],
    ['no syllable in the middle of one', 'uliu', []],
  ])('%s: %s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('is all there is, for no query', () => {
    expect(ids('  ')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('is of the kind that is wanted', () => {
    expect(ids('', { kind: 'private' })).toEqual(['a']);
  });

  it('works without pinyin', () => {
    const index = templateIndex(LIBRARY, null);
    expect(searchTemplates(index, '停滞', ANY)).toHaveLength(1);
    expect(searchTemplates(index, 'wuliu', ANY)).toHaveLength(0);
  });

  it.each([
    '(.*',
    '\\',
    '[',
    '{{ 商品',
    '__proto__',
    'constructor',
    '\u0000',
    '😀',
    'a'.repeat(10_000),
    ' a'.repeat(1_000),
  ])('takes %j as words', (query) => {
    expect(() => ids(query)).not.toThrow();
  });
});

describe('what comes first', () => {
  it.each<[string, Partial<SearchContext>, string]>([
    ['the cause of the case', { grade: 'size' }, 'c'],
    ['the console of the case', { console: 'doudian' }, 'd'],
    ['the tone of the case', { tone: 'brief' }, 'c'],
    ['a favourite', { favourites: new Set(['e']) }, 'e'],
    ['what was used last', { recent: ['b', 'e'] }, 'b'],
    ['the cause before a favourite', { grade: 'size', favourites: new Set(['e']) }, 'c'],
  ])('%s', (_, context, first) => {
    expect(ids('', context)[0]).toBe(first);
  });

  it('a template of another console comes last', () => {
    expect(ids('', { console: 'qianniu' }).at(-1)).toBe('d');
  });

  it('a title found comes before the cause of the case found in a text', () => {
    expect(ids('发错', { grade: 'logistics' })[0]).toBe('b');
  });

  it('stays the same from call to call, and within its limit', () => {
    expect(ids('', { limit: 2 })).toEqual(['a', 'b']);
    expect(ids('', { limit: 0 })).toEqual([]);
  });
});

describe('highlights', () => {
  const marked = (query: string) =>
    find(query).map(({ template: { title, text }, ...spans }) => [
      spans.title.map(([start, end]) => title.slice(start, end)),
      spans.text.map(([start, end]) => text.slice(start, end)),
    ]);
  it.each<[string, string[][]]>([
    ['wltz', [['物流停滞'], []]],
    ['停滞', [['停滞'], []]],
    ['zhuangxiang', [[], ['装箱']]],
    ['物流 停滞', [['物流停滞'], []]],
    ['abc', [['ABC'], []]],
    ['', [[], []]],
  ])('of %s', (query, spans) => {
    expect(marked(query)[0]).toEqual(spans);
  });

  it('lie within the template, in order and apart', () => {
    const query = fc.array(fc.constantFrom('w', 'u', 'l', 'i', 'zh', '物', ' ', '码', 'x', '快遞'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(query, (parts) => {
        for (const { template: found, title, text } of find(parts.join('')))
          for (const [words, spans] of [
            [found.title, title],
            [found.text, text],
          ] as const) {
            let last = -1;
            for (const [start, end] of spans) {
              expect(start).toBeGreaterThan(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(words.length);
              last = end;
            }
          }
      }),
    );
  });
});

describe('10,000 templates', () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    template(`t${i}`, { title: `${LIBRARY[i % 5]?.title}${i}`, text: `${LIBRARY[i % 5]?.text}，`.repeat(8) }),
  );

  it('are taken in portions, and the last is found', () => {
    const building = buildTemplateIndex(many, readings);
    let [portions, step] = [0, building.next()];
    for (; step.done !== true; step = building.next()) portions++;
    expect(portions).toBe(99);
    expect(searchTemplates(step.value, 'wltz9995', ANY).map((hit) => hit.template.id)).toEqual(['t9995']);
  });

  it('the dictionary is asked for each character once', () => {
    const seen: string[] = [];
    templateIndex(many, (characters) => {
      seen.push(...characters);
      return readings(characters);
    });
    expect(new Set(seen).size).toBe(seen.length);
  });
});
