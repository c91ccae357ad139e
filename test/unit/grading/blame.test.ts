import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BETWEEN, blamed } from '@/lib/grading/blame';
import type { Reason } from '@/lib/grading/contract';
import { fieldsOf } from '@/lib/grading/keywords/fields';
import { Network } from '@/lib/grading/model/network';
import { plainMachine } from '@/lib/grading/model/plain-kernel';
import { clip } from '@/lib/review/text';
import { spokenModel } from './model/spoken';
import { tinyModel } from './model/tiny';

/** 甲 speaks for quality, 乙 for price, 丙 against quality; the others say nothing. */
const spoken = new Network(
  spokenModel(
    {},
    { 甲: { flags: { quality: 3 } }, 乙: { flags: { price: 2 } }, 丙: { flags: { quality: -4 } } },
  ),
  plainMachine,
);
const random = new Network(tinyModel(3), plainMachine);

function ask(network: Network, label: Reason['label'], text: string | null, append: string | null = null) {
  const fields = fieldsOf({ text, append });
  const form = fields.map((field) => field.form.text).join(BETWEEN);
  network.run(form);
  return blamed(network, label, fields, form);
}
const LONE = /[\ud800-\udfff]/u;
const shown = (...args: [string | null, (string | null)?]) => {
  const [text, append = null] = args;
  const reason = ask(spoken, 'quality', text, append);
  return reason === null ? null : [reason.field, reason.text];
};

describe('the words that are shown for a label', () => {
  it.each<[string, string | null, string | null, [string, string] | null]>([
    ['in the text, as whole words', '东边有甲某人', null, ['text', '甲某人']],
    ['at the very end: the one before comes along', '东边有甲', null, ['text', '有甲']],
    ['within its clause', '东边，甲。西边', null, ['text', '甲']],
    ['in the append', '东边有人', '西边有甲某人', ['append', '甲某人']],
    ['in the append alone', null, '西边有甲某人', ['append', '甲某人']],
    ['in the append of a text that the platform wrote', '此用户没有填写评价。', '甲某', ['append', '甲某']],
    ['at the border of both', '东边有甲', '西边有人', ['text', '有甲']],
    ['at the beginning of the append', '东边有人', '甲', ['append', '甲']],
    ['full width between', '东边ＡＢ甲ＣＤ', null, ['text', '甲ＣＤ']],
    ['after characters that are not seen', '\u200b东\u200d边甲\u2060某', null, ['text', '甲\u2060某']],
    ['nothing spoke for it', '东边有人', null, null],
    ['only the opposite', '东边丙某', null, null],
    ['another label', '东边乙某', null, null],
  ])('%s', (_, text, append, expected) => {
    expect(shown(text, append)).toEqual(expected);
  });

  it('says where they stand in the original', () => {
    expect(ask(spoken, 'quality', 'Ｙ　顏色\u200b甲某', null)).toMatchObject({
      label: 'quality',
      field: 'text',
      start: 5,
      end: 7,
      text: '甲某',
    });
  });

  it('are whole characters, also beside a pair of surrogates', () => {
    for (const text of ['🐌甲', '甲🐌', '🐌甲🐌', '东🐌甲'])
      expect(ask(spoken, 'quality', text)?.text).toMatch(/^(?:🐌甲|甲🐌)$/u);
    // Of the pair only one half spoke.
    const says = { flags: { quality: 3 } };
    for (const [half, text] of [
      ['\ud83d', '甲🐌'],
      ['\udc0c', '🐌甲'],
    ] as const) {
      const network = new Network(spokenModel({}, { 甲: says, [half]: says }), plainMachine);
      expect(ask(network, 'quality', text)?.text).toBe(text);
    }
  });

  it('do not reach over what a long text leaves out', () => {
    // No character twice in a row: the normal form shortens such runs.
    const fill = (length: number): string => '东西南北中春夏秋冬'.repeat(80).slice(0, length);
    const long = (before: string, after: string): string =>
      `${fill(128 - before.length)}${before}${fill(500)}${after}${fill(128 - after.length)}`;
    for (const [text, at] of [
      [long('甲', ''), 127],
      [long('', '甲'), 628],
      [long('甲', '甲'), 127],
    ] as const) {
      const { start = -1, end = -1 } = ask(spoken, 'quality', text) ?? {};
      expect(start).toBeLessThanOrEqual(at);
      expect(end).toBeGreaterThan(at);
      expect(end - start).toBeLessThanOrEqual(4);
    }
  });

  it('are at most a clause of a few words, however long the praise of it', () => {
    const reason = ask(spoken, 'quality', '甲东'.repeat(100));
    expect(reason?.text).toMatch(/^[甲东]{2,16}$/);
  });

  it('are none for a mood between, and none of an empty text', () => {
    random.run('');
    expect(blamed(random, 'quality', [], '')).toBeNull();
  });

  const LABELS = ['quality', 'price', 'safety', 'sarcasm', 'negative', 'positive'] as const;
  const piece = fc.oneof(
    fc.constantFrom(
      ...'的了不很好差快慢贵假破小大',
      '，',
      '。',
      ' ',
      '!',
      '\u200b',
      '顏',
      'Ａ',
      '１',
      '㍿',
      '🐌',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const writing = fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join(''));

  it('are a slice of their own field, never empty, in one clause', () => {
    fc.assert(
      fc.property(writing, fc.option(writing), fc.constantFrom(...LABELS), (text, append, label) => {
        const reason = ask(random, label, text, append);
        if (reason === null) return;
        const original = reason.field === 'text' ? text : (append ?? '');
        expect(reason.label).toBe(label);
        expect(reason.start).toBeLessThan(reason.end);
        expect(reason.end).toBeLessThanOrEqual(original.length);
        expect(reason.text).toBe(clip(original.slice(reason.start, reason.end), 200));
        const words = fieldsOf({ text: reason.text, append: null })[0]?.form.text ?? '';
        if (!LONE.test(original)) expect(reason.text).not.toMatch(LONE);
        expect(words.slice(0, -1)).not.toMatch(/[,，。!！?？;；、…]/);
      }),
      { numRuns: 300 },
    );
  });
});
