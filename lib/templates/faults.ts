import { type FaultCode, MAX_TEMPLATE, type TemplateFault } from './contract';

/** What a fault says, in Chinese and English. `what`: the words of the template that are wrong. */
const SAYS: Record<FaultCode, (what: string) => readonly [zh: string, en: string]> = {
  'too-long': () => [
    `模板太长：最多 ${MAX_TEMPLATE} 个字。`,
    `The template is too long: ${MAX_TEMPLATE} characters at most.`,
  ],
  'too-many-slots': () => [
    '填空和条件太多，请拆成几个模板。',
    'Too many slots and conditions: make several templates of it.',
  ],
  'too-deep': () => ['条件套得太深，最多三层。', 'Conditions are nested too deep: three levels at most.'],
  'open-brace': (what) => [
    `「${what}」没有结束，请补上配对的 }} 或 %}。`,
    `“${what}” is not closed: add its }} or %}.`,
  ],
  'stray-brace': (what) => [
    `多出一个「${what}」。填空要写成 {{ 名称 }}，不是填空就请删掉。`,
    `A stray “${what}”. A slot is written {{ name }}; otherwise delete it.`,
  ],
  'empty-slot': () => ['填空里没有名称，例如 {{ 商品 }}。', 'The slot has no name; e.g. {{ 商品 }}.'],
  'slot-in-slot': () => ['填空里不能再套填空。', 'A slot cannot stand inside a slot.'],
  'unknown-name': (what) => [
    `没有叫「${what}」的信息。要由客服填写，请写 {{ ${what} | 文字 }}。`,
    `Nothing is called “${what}”. To have it filled in by the agent, write {{ ${what} | 文字 }}.`,
  ],
  'unknown-type': (what) => [
    `没有「${what}」这种填空，可用：文字、选择、数字、时间、金额。`,
    `There is no slot type “${what}”. There are 文字, 选择, 数字, 时间, 金额.`,
  ],
  'unknown-tag': (what) => [
    `不能用「${what}」，只可以用 如果/if、否则如果/elsif、否则/else、结束/endif。`,
    `“${what}” cannot be used: only if, elsif, else, endif.`,
  ],
  'bad-slot': (what) => [
    `看不懂「${what}」。填空写成 {{ 名称 }} 或 {{ 名称 | 类型 }}。`,
    `“${what}” is not understood. Write {{ name }} or {{ name | type }}.`,
  ],
  'bad-choices': () => [
    '选择要写出 2 到 12 个不同的选项，各 40 字以内，例如 选择: "换货", "维修"。',
    'A choice names 2 to 12 different options of at most 40 characters, e.g. 选择: "换货", "维修".',
  ],
  'bad-bounds': () => [
    '数字可以写上最小值和最大值，例如 数字: 1, 30；别的类型后面不写内容。',
    'A number may name its least and most, e.g. 数字: 1, 30; other types name nothing.',
  ],
  'two-types': (what) => [
    `「${what}」的类型对不上，同一个名称只能有一种写法。`,
    `“${what}” is of another type: one name is declared in one way.`,
  ],
  'flag-as-text': (what) => [
    `「${what}」只说有没有，只能写在条件里：{% 如果 ${what} %}…{% 结束 %}。`,
    `“${what}” is a yes or no and stands in a condition only: {% if ${what} %}…{% endif %}.`,
  ],
  'bad-condition': (what) => [
    `看不懂条件「${what}」，例如 如果 追评、如果 处理方式 == "换货"；and 和 or 不要混用。`,
    `The condition “${what}” is not understood; e.g. if 追评, if 处理方式 == "换货"; do not mix and with or.`,
  ],
  'unclosed-if': () => ['这个「如果」没有「结束」。', 'This “if” has no “endif”.'],
  'stray-end': (what) => [`「${what}」前面没有对应的「如果」。`, `“${what}” has no “if” before it.`],
  'amount-public': () => [
    '公开回复里不写金额；请放到私聊模板。',
    'No amount in a public reply: put it into a private template.',
  ],
  'unit-twice': (what) => [
    `「${what}」会重复：填进去的内容已经带上了它，请删掉。`,
    `“${what}” would stand twice: the value already ends with it. Delete it.`,
  ],
};

/** A word of a template in a message: short, on one line. */
const MOST_WORDS = 24;

/** `[start, end)` of `text` is wrong. `what` stands in the message; without it the words of that place. */
export function faultAt(
  text: string,
  code: FaultCode,
  start: number,
  end: number,
  what: string = text.slice(start, end),
): TemplateFault {
  const before = text.slice(0, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  const tidy = what.replace(/\s+/g, ' ').trim();
  const words = tidy.length > MOST_WORDS ? `${tidy.slice(0, MOST_WORDS)}…` : tidy;
  const [message, messageEn] = SAYS[code](words);
  return {
    code,
    line: before.split('\n').length,
    column: start - lineStart + 1,
    start,
    end,
    message,
    messageEn,
  };
}
