import { promisesIn } from '@/lib/promises/recognise';
import { lint } from '@/lib/reply/lint';
import { comparable } from '@/lib/review/text';
import { addedIn } from './added';
import type { Fault, PolishInput, PolishOutcome } from './contract';
import { type Locked, lostOf, unlock } from './locks';

const HAN = /\p{Script=Han}/u;
/** What models say instead of a reply: they will not, or cannot. */
const REFUSAL =
  /^(?:很?抱歉|对不起|不好意思)[，,]?(?:但)?(?:作为.{0,12}[，,])?我(?:无法|不能|没有办法|没法)(?:协助|帮助|完成|提供|处理|满足|改写|生成|回答|按)|(?:作为|身为)(?:一[个名款])?(?:AI|人工智能|语言模型|大模型)|\b(?:I can(?:no|')t|I'm sorry|As an AI)\b/i;

/**
 * What a model wrote, held against the draft it came from: it may word anew and nothing else. The text is taken as it is or
 * not at all. Pure; never throws.
 */
export function judge(output: string, draft: Locked, input: PolishInput): PolishOutcome {
  const text = unwrapped(output);
  if (REFUSAL.test(text)) return { kind: 'refused' };
  const faults = faultsOf(text, draft, input);
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'text', text: unlock(text, draft) };
}

function faultsOf(text: string, draft: Locked, input: PolishInput): Fault[] {
  if (!HAN.test(text)) return [{ kind: 'empty' }];
  const whole = unlock(text, draft);
  if (comparable(whole) === comparable(input.text)) return [{ kind: 'unchanged' }];
  const faults: Fault[] = [
    ...lostOf(text, draft).map((words): Fault => ({ kind: 'fixed-lost', words })),
    ...addedIn(text, draft).map((words): Fault => ({ kind: 'added', words })),
  ];
  if (whole.length > input.limit) faults.push({ kind: 'too-long', limit: input.limit });
  return [...faults, ...promised(whole, input), ...offending(whole, input)];
}

/** The promises must be the same ones: as many of each kind, due at the same time. */
function promised(whole: string, { text, kind, lint: context }: PolishInput): Fault[] {
  const now = context.now ?? 0;
  const keys = (words: string) =>
    promisesIn(words, { now, origin: kind === 'public' ? 'public' : 'private' }).map(
      ({ type, dueAt, words }) => ({ key: `${type} ${dueAt}`, words }),
    );
  const before = keys(text);
  const after = keys(whole);
  const news = after.filter(({ key }) => !before.some((one) => one.key === key));
  const gone = before.filter(({ key }) => !after.some((one) => one.key === key));
  return [...news, ...gone].map(({ words }) => ({ kind: 'promise', words }));
}

/** What a rule blocks and did not block before. */
function offending(whole: string, { text, lint: context }: PolishInput): Fault[] {
  const before = new Set(lint(text, context).map(({ rule, severity }) => `${rule} ${severity}`));
  return lint(whole, context)
    .filter(({ rule, severity }) => severity === 'block' && !before.has(`${rule} ${severity}`))
    .map((finding) => ({ kind: 'rule', finding }));
}

/** Models like to put quotes, a fence or a label around what they were asked to print alone. */
function unwrapped(output: string): string {
  let text = output.replace(/<think>[\s\S]*?<\/think>/g, '').trim();
  text = text.replace(/^```[a-z]*\n([\s\S]*?)\n?```$/, '$1').trim();
  text = text.replace(/^(?:改写后的?|润色后的?|新的?)?回复[：:]\s*/, '');
  return (isQuoted(text) ? text.slice(1, -1) : text).replace(/\s*\n+\s*/g, '').trim();
}

/** Whether one pair of quotes is around all of it: the first is closed by the last, and by none before. */
function isQuoted(text: string): boolean {
  const close = { '“': '”', '「': '」', '『': '』' }[text.charAt(0)];
  if (close === undefined || !text.endsWith(close)) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === text[0]) depth += 1;
    else if (text[at] === close) depth -= 1;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}
