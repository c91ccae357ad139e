import { type Cause, type Finding, type Grader, MALICE, NOTHING_FOUND, RISKS } from '../contract';
import { settle } from '../settle';
import { causesOf, primaryOf } from './causes';
import { fieldsOf } from './fields';
import type { Hit } from './matcher';
import { balanceOf, type Mood, moodOf } from './mood';
import { LUKEWARM } from './phrases/moods';
import { type Field, reasonsOf } from './reasons';

const BY = 'keywords-1';
const NOTHING: Finding = { ...NOTHING_FOUND, by: BY };

/** Grades by the trade's phrases alone. Linear in the text; keywords have no measured confidence, so it is null. */
export const gradeByKeywords: Grader = (input) => {
  const { stars } = input;
  const fields = fieldsOf(input);
  if (fields.length === 0) return NOTHING;

  const labels = new Set(
    fields.flatMap(({ hits }) => hits.filter(({ denied }) => !denied).map((hit) => hit.entry.label)),
  );
  const sentiment = settle(fields.map((field) => moodOfField(field, stars)));
  const named = causesOf(
    fields.map(({ form, hits }) => ({ text: form.text, hits })),
    sentiment === 'negative',
  );
  const complained = named.length > 0 || sentiment !== 'negative';
  const causes: Cause[] = complained ? named.map(({ cause }) => cause) : ['other'];
  const shown = new Set([...labels].filter((label) => label !== 'sarcasm' || sentiment === 'negative'));
  return {
    ...NOTHING,
    sentiment,
    causes,
    primary: complained ? primaryOf(named) : 'other',
    risks: RISKS.filter((risk) => labels.has(risk)),
    malice: MALICE.filter((sign) => labels.has(sign)),
    sarcasm: shown.has('sarcasm'),
    reasons: reasonsOf(fields, shown),
  };
};

function moodOfField({ form, hits }: Field, stars: number | null): Mood {
  return moodOf(balanceOf(form.text, hits.filter(speaks)), stars, LUKEWARM.test(form.text));
}

/** Malice and filler say how a thing is said, not whether the buyer is content. */
function speaks({ entry }: Hit): boolean {
  return entry.label !== 'irrelevant' && entry.label !== 'advert' && entry.label !== 'sarcasm';
}
