import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADES } from '@/lib/grading/contract';
import { TONES } from '@/lib/reply/tones';
import { type Template, templateSchema } from '@/lib/templates/contract';
import { type ImportGround, readTemplatesFile } from '@/lib/templates/files/read';
import {
  templatesToCsv,
  templatesToJson,
  templatesToSheet,
  templatesToXlsx,
} from '@/lib/templates/files/write';
import { shippedTemplates } from '@/lib/templates/shipped';
import { NOW } from '../facts';

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

function ground(existing: readonly Template[] = []): ImportGround {
  let made = 0;
  return { existing, now: NOW, newId: () => `new-${++made}` };
}
const read = (text: string, existing: readonly Template[] = []) =>
  readTemplatesFile(bytes(text), ground(existing));
const sheet = (...rows: string[][]) =>
  read(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'));

const OWN: Template = {
  id: 'own-1',
  title: '换货',
  text: '给您{{ 处理方式 | 选择: "换货", "维修" }}',
  grades: ['quality', 'size'],
  consoles: ['doudian', 'taught-1'],
  tone: 'warm',
  kind: 'private',
  version: 3,
  updatedAt: 1_000,
};

/** Words as people write them, and what a spreadsheet or a file format stumbles over. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=cmd|calc',
        '+1',
        '-2',
        '@x',
        "'",
        "''=1",
        '"',
        ',',
        '\n',
        '\t',
        '12345678901234567',
        '007',
        '1e5',
        'true',
        '<b>',
        '&amp;',
        '_x000D_',
        '{{ 商品 }}',
        '{{',
        '抱歉',
        '😀',
        '＝1',
        '2026-11-22',
        ' ',
      ),
      fc.string({ maxLength: 5 }).map((text) => text.replace(/[^\P{Cc}\n]/gu, '')),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const template: fc.Arbitrary<Template> = fc
  .record({
    id: fc.stringMatching(/^own-[\w.:-]{1,20}$/),
    title: words.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 60)),
    text: words.filter((text) => text.trim() !== ''),
    grades: fc.uniqueArray(fc.constantFrom(...GRADES), { maxLength: 4 }),
    consoles: fc.uniqueArray(fc.constantFrom('qianniu', 'doudian', 'taught-1', 'x:y.z'), { maxLength: 3 }),
    tone: fc.constantFrom(...TONES),
    kind: fc.constantFrom('public' as const, 'private' as const),
    version: fc.integer({ min: 1, max: 1_000 }),
    updatedAt: fc.integer({ min: 0, max: NOW }),
  })
  .filter((one) => templateSchema.safeParse(one).success);
const library = fc.uniqueArray(template, { selector: ({ id }) => id, maxLength: 5 });

/** A lone surrogate is no text: no file can hold it. A simple slot is read as one of ours, see below. */
const isText = (one: Template) => (one.title + one.text).isWellFormed() && !/\{[^{}]/.test(one.text);

describe('what is written is read back', () => {
  it('as JSON: the same, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (templates) => {
        const whole = templates.filter((one) => (one.title + one.text).isWellFormed());
        const back = await read(templatesToJson(whole));
        expect(back.faulty).toEqual([]);
        expect(back.found.map((row) => row.template)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  const unchanged = async (file: ArrayBuffer, templates: readonly Template[]) => {
    const back = await readTemplatesFile(file, ground(templates));
    expect(back.faulty).toEqual([]);
    expect(back.found.map(({ template: { id } }) => id)).toEqual(templates.map(({ id }) => id));
    expect(back.found.map(({ change }) => change)).toEqual(templates.map(() => 'same'));
  };

  it('as CSV: there is nothing to change', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (templates) => {
        const whole = templates.filter(isText);
        await unchanged(bytes(templatesToCsv(whole)), whole);
      }),
      { numRuns: 30 },
    );
  });

  it('as a workbook: there is nothing to change', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (templates) => {
        const whole = templates.filter(isText);
        await unchanged(await (await templatesToXlsx(whole)).arrayBuffer(), whole);
      }),
      { numRuns: 10 },
    );
  });

  it('with our own library: nothing of it becomes the shop’s', async () => {
    const back = await read(templatesToCsv(shippedTemplates()));
    expect(new Set(back.found.map(({ change }) => change))).toEqual(new Set(['same']));
  });

  it('with no cell that a spreadsheet would run', () => {
    const hostile = { ...OWN, title: '=HYPERLINK("http://x")', text: '\n@SUM(1)' };
    const [, row = []] = templatesToSheet([hostile]);
    expect(row.filter((cell) => /^[\s]*[=+\-@]/.test(cell))).toEqual([]);
  });
});

describe('what a file would change', () => {
  it.each<[string, Partial<Template>, string, number]>([
    ['nothing', {}, 'same', 3],
    ['nothing, though it is of another time', { version: 9, updatedAt: 9 }, 'same', 9],
    ['a text', { text: '另一段话' }, 'changed', 4],
    ['a title', { title: '换货二' }, 'changed', 4],
    ['one more', { id: 'own-2', text: '另一段话' }, 'new', 3],
    ['the same text by another id', { id: 'own-2' }, 'twin', 3],
    ['the same text for another place', { id: 'own-2', kind: 'public' }, 'new', 3],
  ])('%s', async (_, more, change, version) => {
    const { found } = await read(templatesToJson([{ ...OWN, ...more }]), [OWN]);
    expect(found).toMatchObject([{ change, template: { version }, of: change === 'new' ? null : OWN }]);
  });

  it('one of ours that was edited becomes a new one of the shop', async () => {
    const [ours] = shippedTemplates();
    if (ours === undefined) throw new Error('there is none');
    const { found } = await read(templatesToJson([{ ...ours, text: '我们自己的话' }]));
    expect(found).toMatchObject([
      { change: 'new', template: { id: 'new-1', version: 1, text: '我们自己的话' } },
    ]);
  });

  it('two rows with one text: the second is a twin; with one id: the second is wrong', async () => {
    const { found, faulty } = await read(
      templatesToJson([OWN, { ...OWN, id: 'own-2' }, { ...OWN, text: '别的' }]),
    );
    expect(found.map(({ change }) => change)).toEqual(['new', 'twin']);
    expect(faulty).toMatchObject([{ row: 3, problem: { message: '和第 1 行的编号一样。' } }]);
  });

  it('a template with faults is taken in, and they are told', async () => {
    const { found } = await read(templatesToJson([{ ...OWN, text: '{{ 没有 }}' }]));
    expect(found).toMatchObject([{ change: 'new', faults: [{ code: 'unknown-name' }] }]);
  });
});

describe('a sheet of another tool', () => {
  it('needs a column of texts only; a title above it does not disturb', async () => {
    const { found } = await sheet(
      ['客服话术大全'],
      [],
      ['话术内容'],
      ['您好，{商品}的{问题}，请{买家昵称}稍等'],
      ['谢谢'],
    );
    expect(found).toMatchObject([
      {
        row: 4,
        template: {
          id: 'new-1',
          title: '您好，的，请稍等',
          text: '您好，{{ 商品 }}的{{ 问题 }}，请{{ 称呼 | 文字 }}稍等',
          grades: [],
          tone: 'sincere',
          kind: 'public',
        },
        faults: [],
      },
      { row: 5, template: { id: 'new-2', title: '谢谢' } },
    ]);
  });

  it('may name causes, consoles, tones and places as people do', async () => {
    const { found } = await sheet(
      ['标题', '正文', '问题类型', '平台', '语气', '公开/私聊'],
      ['甲', '甲文', '物流、色差', '天猫，抖音', '亲切', '私聊'],
      ['乙', '乙文', '全部', '通用', '', ''],
    );
    expect(found.map((row) => row.template)).toMatchObject([
      { grades: ['logistics', 'mismatch'], consoles: ['qianniu', 'doudian'], tone: 'warm', kind: 'private' },
      { grades: [], consoles: [], tone: 'sincere', kind: 'public' },
    ]);
  });

  it.each<[string, string[], string]>([
    ['a cause that is none', ['甲', '文', '天气', '', '', '', ''], '不认识问题类型「天气」'],
    ['a prototype name', ['甲', '文', 'constructor', '', '', '', ''], '不认识问题类型「constructor」'],
    ['a console that is none', ['甲', '文', '', '亚马逊', '', '', ''], '不认识平台「亚马逊」'],
    ['a tone that is none', ['甲', '文', '', '', '生气', '', ''], '不认识语气「生气」'],
    ['a place that is none', ['甲', '文', '', '', '', '短信', ''], '不认识公开/私聊「短信」'],
    ['no text', ['甲', ' ', '', '', '', '', ''], '没有正文'],
    ['a long text', ['甲', '字'.repeat(5_001), '', '', '', '', ''], '正文太长'],
    ['a long title', ['字'.repeat(61), '文', '', '', '', '', ''], '标题要在 60 个字以内'],
    ['an id of signs', ['甲', '文', '', '', '', '', '编 号'], '编号只能有'],
  ])('is told of %s, and the other rows are kept', async (_, row, message) => {
    const { found, faulty } = await sheet(
      ['标题', '正文', '问题类型', '平台', '语气', '公开/私聊', '编号'],
      row,
      ['好', '好文', '', '', '', '', ''],
    );
    expect(faulty).toMatchObject([{ row: 2, problem: { message: expect.stringContaining(message) } }]);
    expect(found.map(({ template: { title } }) => title)).toEqual(['好']);
  });
});

describe('a file that holds no templates', () => {
  it.each<[string, string, string]>([
    ['broken JSON', '{"format": ', 'damaged'],
    ['JSON of something else', '{"format": "haoshuo-backup"}', 'not-templates'],
    ['a list', '["a"]', 'not-templates'],
    ['a newer one', '{"format":"haoshuo-templates","version":2,"templates":[]}', 'newer'],
    [
      '10,001 templates',
      JSON.stringify({
        format: 'haoshuo-templates',
        version: 1,
        templates: Array.from({ length: 10_001 }, () => 1),
      }),
      'too-many',
    ],
    ['nothing', '', 'empty'],
    ['a sheet without texts', '订单,金额\n1,2', 'no-text-column'],
    ['a web page', '<html><body></body></html>', 'web-page'],
    ['10,001 rows', `正文\n${'话\n'.repeat(10_001)}`, 'too-many'],
  ])('%s', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('a row that is no template is told, and the others are kept', async () => {
    const text = `{"format":"haoshuo-templates","version":1,"templates":[5,{"title":"甲"},{"__proto__":{"id":"x"}},${JSON.stringify(OWN)}]}`;
    const { found, faulty } = await read(text);
    expect(faulty.map(({ row, title }) => [row, title])).toEqual([
      [1, ''],
      [2, '甲'],
      [3, ''],
    ]);
    expect(found.map((row) => row.template)).toEqual([OWN]);
  });

  it('is not told from its first sign alone', async () => {
    const { found } = await read('正文\n{商品}坏了');
    expect(found).toMatchObject([{ template: { text: '{{ 商品 }}坏了' } }]);
  });
});

it('10,000 templates are read from a file', async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => ({
    ...OWN,
    id: `own-${i}`,
    text: `第${i}段${OWN.text}`,
  }));
  const { found } = await read(templatesToJson(many));
  expect(found).toHaveLength(10_000);
}, 20_000);
