import { EVERYWHERE, RULES_READ_ON, type Rule } from '../rule';
import type { Hit } from '../views';

/** Formats that nobody sees, controls, strokes laid over letters, letters drawn as nothing. */
const HIDDEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\u206a-\u206f\u2800\u3164\ufeff\uffa0\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u0300-\u036f\u20d0-\u20dc\u20e5-\u20f0]|\udb40[\udc00-\udc7f]/g;
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
