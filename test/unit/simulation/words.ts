import type { Finding, Grade, Grader } from '@/lib/grading/contract';

/** What buyers write in this week. Each text has one word that decides; the real grader is tested elsewhere. */
export const WORDS = {
  safety: '用了过敏',
  malice: '不给钱就差评',
  quality: '质量太差',
  service: '客服不理人',
  logistics: '物流太慢',
  mismatch: '和图片不一样',
  size: '尺码不对',
  other: '不怎么样',
} as const satisfies Partial<Record<Grade, string>>;
export type Word = keyof typeof WORDS;

/** From the gravest on: of two words in a text the first of these counts. */
export const GRAVITY = Object.keys(WORDS) as Word[];

/** The grader of the simulated shop: it knows these words and nothing else. */
export const grade: Grader = ({ text, append }) => {
  const words = `${text ?? ''}${append ?? ''}`;
  const heard = GRAVITY.filter((word) => words.includes(WORDS[word]));
  const causes = heard.filter((word) => word !== 'safety' && word !== 'malice');
  const finding: Finding = {
    sentiment: heard.length > 0 ? 'negative' : 'positive',
    causes,
    primary: causes[0] ?? null,
    risks: heard.includes('safety') ? ['safety'] : [],
    malice: heard.includes('malice') ? ['extortion'] : [],
    sarcasm: false,
    confidence: null,
    reasons: [],
    by: 'words',
  };
  return finding;
};
