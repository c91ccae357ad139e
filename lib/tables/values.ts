import { ID_SHAPE } from '@/lib/review/bounds';
import { type Fen, parseYuan } from '@/lib/review/money';
import type { Rating } from '@/lib/review/schema';

/** What people and exports write where there is nothing. */
const NOTHING = /^(?:[-—–/\\]+|无|暂无|空|null|none|nil|undefined|n\/?a|nan|#n\/a)$/i;

/** A cell without white space around it; null when it holds nothing or a stand-in for nothing. */
export function filled(cell: string | undefined): string | null {
  const text = (cell ?? '').trim();
  return text === '' || NOTHING.test(text) ? null : text;
}

const LEVELS = {
  good: /^(?:好评|满意|good|positive)$/i,
  neutral: /^(?:中评|一般|neutral)$/i,
  bad: /^(?:差评|不满意|bad|negative)$/i,
} as const;
const CHINESE = '零一二三四五';

/** "4", "4.0", "4星", "四星", "★★★★☆", "差评", "1星差评"; null for what is no rating on the scale. */
export function parseRating(cell: string): Rating | null {
  const text = cell.normalize('NFKC').replace(/\s/g, '');
  const drawn = /^([★⭐]{1,5})[☆]{0,4}$/.exec(text)?.[1];
  if (drawn !== undefined) return text.length <= 5 ? { stars: drawn.length, level: null } : null;
  const match = /^(?:([1-5])(?:\.0+)?|([一二三四五]))?(?:星|颗星|分|stars?)?(.*)$/i.exec(text);
  const [, digit, word, rest = ''] = match ?? [];
  const stars = digit !== undefined ? Number(digit) : word !== undefined ? CHINESE.indexOf(word) : null;
  const level = levelOf(rest);
  if (level === undefined || (stars === null && level === null)) return null;
  return { stars, level };
}

function levelOf(word: string): Rating['level'] | undefined {
  if (word === '') return null;
  if (LEVELS.good.test(word)) return 'good';
  if (LEVELS.neutral.test(word)) return 'neutral';
  return LEVELS.bad.test(word) ? 'bad' : undefined;
}

/** An amount in 元, also with a currency's name or as `CNY 158`. */
export function parseMoney(cell: string): Fen | null {
  const text = cell.normalize('NFKC').trim();
  return parseYuan(text.replace(/^(?:CNY|RMB|人民币)\s*/i, '').replace(/\s*(?:CNY|RMB)$/i, ''));
}

/** An id of a spreadsheet: as it is, or why it cannot be one. */
export type IdCell = { ok: true; id: string } | { ok: false; why: 'rounded' | 'id' };

/**
 * Exports guard ids against Excel by a tab, a quote or `="…"`; that is taken off. A number that Excel rounded
 * (`2.6E+17`, 16 digits and more with a decimal point) is refused: its last digits are gone.
 */
export function parseId(cell: string): IdCell {
  const text = cell.normalize('NFKC').trim();
  const id = (/^="([^"]*)"$/.exec(text)?.[1] ?? text).replace(/^['`]+/, '').trim();
  if (/^\d+(?:\.\d+)?E\+?\d+$/i.test(id) || /^\d{16,}\.\d+$/.test(id)) return { ok: false, why: 'rounded' };
  const whole = /^(\d+)\.0+$/.exec(id)?.[1] ?? id;
  return ID_SHAPE.test(whole) ? { ok: true, id: whole } : { ok: false, why: 'id' };
}
