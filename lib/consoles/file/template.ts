/**
 * Labels with placeholders, the only patterns a console file may hold: `订单编号：{order}`, `收货后{n}天`. Everything
 * else in them is taken to the letter, white space may stand anywhere between two signs of a label, and a colon of
 * either width may be left out (a cell beside its heading has none). What is built from them has no nested repetition, so no text can make it slow.
 */
const KINDS = {
  /** An order number: digits with an optional letter before and dashes between. */
  order: String.raw`[A-Za-z]{0,2}\d[\d-]{5,39}(?!\d)`,
  id: String.raw`[\w-]{1,40}`,
  n: String.raw`\d{1,9}`,
  stars: String.raw`[1-5](?:\.\d)?(?![\d.])`,
  /** One whole amount: 12.345, 12万 and 100-200 are none. */
  money: String.raw`[¥￥]?\s{0,3}\d[\d,]{0,12}(?:\.\d{1,2})?(?!\d|[.,]\d|\s?[万千亿]|[-~～至]\s?[¥￥]?\d)`,
  time: String.raw`\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?(?:\s{1,3}\d{1,2}:\d{2}(?::\d{2})?)?`,
  word: String.raw`\S{1,40}`,
  /** Only at the end of a label (`check.ts`). */
  rest: '[^]{1,5000}',
} as const;

const known = new Map<string, RegExp>();

/** The expression of a template; its first group is the value of its (only) placeholder. */
export function expressionOf(template: string): RegExp {
  const built = known.get(template) ?? build(template);
  if (known.size < 500) known.set(template, built);
  return built;
}

function build(template: string): RegExp {
  const source = template
    .split(/(\{[a-z]+\})/)
    // Nothing between two of them: two white spaces in a row could share what is there in many ways.
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const kind = /^\{([a-z]+)\}$/.exec(part)?.[1];
      return kind !== undefined && kind in KINDS ? `(${KINDS[kind as keyof typeof KINDS]})` : literal(part);
    })
    .join(String.raw`\s{0,5}`);
  return new RegExp(source, 'u');
}

/**
 * Sign by sign, with white space between; a label's own white space is no more than that. A colon may be missing, and
 * takes the white space before it along: an optional sign between two white spaces could share them in many ways.
 */
function literal(text: string): string {
  return [...text.replace(/\s+/g, '').replace(/[:：]+/g, ':')]
    .map((sign, at) => {
      if (sign === ':') return String.raw`(?:\s{0,5}[:：])?`;
      return (at === 0 ? '' : String.raw`\s{0,5}`) + sign.replace(/[\\^$.*+?()[\]{}|/]/u, String.raw`\$&`);
    })
    .join('');
}

/** The value of the template's placeholder in a text ('' where it has none), or null when the text does not hold it. */
export function pick(template: string, text: string): string | null {
  const found = expressionOf(template).exec(text);
  return found === null ? null : (found[1] ?? '').trim();
}

/** Every value of the template's placeholder in a text, in order. */
export function pickAll(template: string, text: string): string[] {
  const all = new RegExp(expressionOf(template).source, 'gu');
  return [...text.matchAll(all)].map((found) => (found[1] ?? '').trim());
}

/** A text without white space and without a closing sign: what a label is compared with. */
export function bareOf(text: string): string {
  return text.replace(/\s+/g, '').replace(/[!！。.]$/u, '');
}

/** Whether a bare text is this label and nothing else. */
export function saysOnly(template: string, bare: string): boolean {
  // Most labels are mere words, and most elements say something else and much more: no expression is needed to see that.
  if (!/[{:：\s]/.test(template)) return bare === template;
  return expressionOf(template).exec(bare)?.[0] === bare;
}

/** Whether the whole text, but for white space and a closing sign, is one of these labels. */
export function isLabel(templates: readonly string[], text: string): boolean {
  const bare = bareOf(text);
  return templates.some((template) => saysOnly(template, bare));
}

/** Whether the text holds one of these labels anywhere. */
export function holdsLabel(templates: readonly string[], text: string): boolean {
  return templates.some((template) => expressionOf(template).test(text));
}
