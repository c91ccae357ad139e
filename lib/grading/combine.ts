import { ratedAs } from './bad';
import { BETWEEN, blamed } from './blame';
import {
  type Cause,
  type Finding,
  type GradingInput,
  type Label,
  MALICE,
  NOTHING_FOUND,
  type Reason,
  RISKS,
} from './contract';
import { fieldsOf } from './keywords/fields';
import { gradeByKeywords } from './keywords/grade';
import { type Field, reasonsOf } from './keywords/reasons';
import { type Belief, beliefOf, causesOf, likeliestMood, type Mood, type Prior } from './model/judge';
import type { Network } from './model/network';
import { gradeOf } from './policy';
import { lowParts, priorOf } from './prior';
import { refute } from './refute';
import { settle, turnOf } from './settle';

/** How often a phrase of the trade was right where it claimed a risk or a sign of malice (docs/grading.md). */
const PHRASE = 0.85;
/** A good rating over a complaint opens a case against what the buyer rated: the words must be plain. */
const HIDDEN = 0.8;
/** Likelihoods below say nothing. */
const NEARLY = 0.05;
const MOST_REASONS = 60;
/** Emoji and marks alone were not in the data: the network would guess, the tables know them. */
const WORDS = /[\p{L}\p{N}]/u;

/**
 * The grader that ships: a small network for what data can teach, the trade's phrases for what it is too thin for (rare
 * risks, malice, dodged words), and the platform's figures where the words leave it open. How they are joined stands in
 * docs/grading.md.
 */
export function modelGrader(network: Network): (input: GradingInput) => Finding {
  return (input) => {
    const fields = fieldsOf(input);
    if (fields.length === 0) return wordless(input, network.model.name);
    if (fields.every(({ form }) => !WORDS.test(form.text)))
      return { ...gradeByKeywords(input), by: network.model.name };
    const prior = priorOf(input);
    const texts = fields.length < 2 ? [] : fields.map((field) => moodsOf(network, field, input, prior));
    // Who only repeats the first text says nothing new.
    const form = [...new Set(fields.map((field) => field.form.text))].join(BETWEEN);
    const first = beliefOf(network.run(form), network.model, prior);
    const belief = refute(network, first, fields, form, () => gradeByKeywords(input).sentiment);
    const sentiment = texts.length > 1 ? settle(texts.map(({ rated }) => rated)) : tempered(belief, input);
    const { causes, primary } = causesOf(belief, sentiment === 'negative');
    const said = phrasesIn(fields);
    const claims = (label: 'sarcasm' | Finding['risks'][number] | Finding['malice'][number]): boolean =>
      (said.has(label) && belief.possible.has(label)) || belief.claimed.has(label);
    const judged = {
      sentiment,
      causes,
      primary,
      risks: RISKS.filter(claims),
      malice: MALICE.filter(claims),
      sarcasm: claims('sarcasm') && sentiment !== 'positive',
    };
    const turn = turnOf(texts.map(({ words }) => words));
    return {
      ...judged,
      confidence: confidenceOf(judged, belief, said),
      likelihoods: likelihoodsOf(judged, belief, said),
      ...(turn === undefined ? {} : { turn }),
      reasons: whyOf(network, judged, fields, form),
      by: network.model.name,
    };
  };
}

type Judged = Pick<Finding, 'sentiment' | 'causes' | 'primary' | 'risks' | 'malice' | 'sarcasm'>;

/** A rating without a word: its part scores may name the desk. */
function wordless({ parts }: GradingInput, by: string): Finding {
  const causes: Cause[] = lowParts(parts);
  return { ...NOTHING_FOUND, causes, primary: causes[0] ?? null, by };
}

/** No figure of the platform. */
const NONE: Prior = { causes: {}, negative: 0 };

/** The mood of one text of two: by its words alone, which tell a turn, and under the rating, which both texts share. */
function moodsOf(
  network: Network,
  { form }: Field,
  input: GradingInput,
  prior: Prior,
): { words: Mood; rated: Mood } {
  const logits = network.run(form.text);
  return {
    words: tempered(beliefOf(logits, network.model, NONE), input),
    rated: tempered(beliefOf(logits, network.model, prior), input),
  };
}

/** Over a good rating only a plain complaint counts as one. */
function tempered(belief: Belief, { stars, level = null }: GradingInput): Mood {
  const mood = likeliestMood(belief);
  const good = ratedAs({ stars, level }) === 'good';
  return mood === 'negative' && good && belief.moods.negative < HIDDEN ? 'neutral' : mood;
}

function phrasesIn(fields: readonly Field[]): ReadonlySet<Label> {
  const said = new Set<Label>();
  for (const { hits } of fields) for (const { denied, entry } of hits) if (!denied) said.add(entry.label);
  return said;
}

/** How likely the grade that follows is right. */
function confidenceOf(judged: Judged, belief: Belief, said: ReadonlySet<Label>): number {
  const grade = gradeOf(judged);
  if (grade === 'safety' || grade === 'legal') return round(flagOf(grade, belief, said));
  if (grade === 'malice') return round(Math.max(...judged.malice.map((sign) => flagOf(sign, belief, said))));
  return round(belief.primaries.get(judged.primary) ?? 0);
}

function flagOf(label: Label, { flags }: Belief, said: ReadonlySet<Label>): number {
  const likely = (flags as ReadonlyMap<Label, number>).get(label) ?? 0;
  return said.has(label) ? Math.max(PHRASE, likely) : likely;
}

function likelihoodsOf(
  { causes, risks, malice, sarcasm }: Judged,
  belief: Belief,
  said: ReadonlySet<Label>,
): NonNullable<Finding['likelihoods']> {
  const accused = new Set<Label>([...risks, ...malice, ...(sarcasm ? (['sarcasm'] as const) : [])]);
  const claimed = new Set<Label>([...accused, ...causes]);
  const likely: Partial<Record<Label, number>> = {};
  for (const [flag, share] of belief.flags) {
    const value = accused.has(flag) ? flagOf(flag, belief, said) : share;
    if (value >= NEARLY || claimed.has(flag)) likely[flag] = round(value);
  }
  for (const mood of ['negative', 'neutral', 'positive'] as const) likely[mood] = round(belief.moods[mood]);
  return likely;
}

/** The phrases that stand for what was claimed; where none does, the words that moved the network most. */
function whyOf(network: Network, judged: Judged, fields: readonly Field[], form: string): Reason[] {
  const { sentiment, causes, risks, malice, sarcasm } = judged;
  const claimed = new Set<Reason['label']>([...risks, ...malice, ...causes]);
  if (sarcasm) claimed.add('sarcasm');
  const shown = new Set(claimed);
  if (sentiment === 'negative' || sentiment === 'positive') shown.add(sentiment);
  const reasons = reasonsOf(fields, shown);
  if (claimed.size === 0 && sentiment !== null && sentiment !== 'neutral') claimed.add(sentiment);
  for (const label of claimed) {
    if (reasons.some((reason) => reason.label === label)) continue;
    const reason = blamed(network, label, fields, form);
    if (reason !== null) reasons.push(reason);
  }
  return reasons.slice(0, MOST_REASONS);
}

const round = (share: number): number => Math.round(share * 100) / 100;
