import { EVERYWHERE, RULES_READ_ON, type Rule } from '../rule';
import type { Hit } from '../views';

/** Formats and controls, letters drawn as nothing, and strokes laid over a character that has none of its own. */
const HIDDEN =
  /(?!\n|\r|\t|\u200d)[\p{Cf}\p{Cc}\u115f\u1160\u2800\u3164\uffa0]|\u034f|(?<![a-z])(?!\ufe0e|\ufe0f|\u20e3)[\p{Mn}\p{Me}]/giu;
/** A joiner belongs between two emoji and nowhere else. */
const JOINER =
  /(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** Characters that are there to be read past. */
export const r25: Rule = {
  id: 'R25',
  title: '隐藏字符、零宽字符',
  kinds: EVERYWHERE,
  severity: 'block',
  basis: '规避管控：抖店按更重一档处理；天猫评价管理规范 §9',
  source: '抖店规则 113470；天猫 ruleId 11000225',
  asOf: RULES_READ_ON,
  message: '文字里有看不见的字符，会被视为规避审核。',
  rewrite: '',
  offending: ['好评\u200b返\u200b现', '改\u2060评', '微\u00ad信', '加\ufeffv', '好\u0336评\u0336'],
  safe: ['正常的文字。', '家人们👨‍👩‍👧辛苦了。', '1️⃣2️⃣'],
  find: ({ raw }) => {
    const found: Hit[] = [];
    for (const { index, 0: hidden } of [...raw.matchAll(HIDDEN), ...raw.matchAll(JOINER)])
      found.push({ start: index, end: index + hidden.length });
    return found;
  },
  mend: (text) => text.replace(HIDDEN, '').replace(JOINER, ''),
};
