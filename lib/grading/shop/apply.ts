import { clip } from '@/lib/review/text';
import { CAUSES, type Finding, GRADES, type Grade, type Grader, type Reason, RISKS } from '../contract';
import { gradeOf } from '../policy';
import { deltaOf, deltasFor, type ShopSay } from './deltas';
import type { ShopLayer } from './layer';
import { isRisk, LEAD, leadOf } from './lead';

/**
 * Harm, the law and accusations change hands only over nearly the same words: a danger must not be learnt away. Nor is a
 * complaint put into a text that complains of nothing because it shares a clause with one that does.
 */
const CLEAR = 3.2;
/** A risk stays unless the shop spoke against these very words; that it spoke for something else is not enough. */
const DENIED = -1;
/** Stretches shown as reasons, and how many a finding may carry at all. */
const SHOWN = 3;
const MOST = 60;
const BETWEEN = '\n';

/** A grader with the shop's corrections over it. */
export function withShop(grader: (input: Parameters<Grader>[0]) => Finding): Grader {
  return (input, layer) => {
    const finding = grader(input);
    return layer === undefined || layer.learnt === 0
      ? finding
      : applyShop(finding, shopSays(layer, input), input);
  };
}

/** Both texts of a review as one, which is how lessons are learnt and applied; null = no word of the buyer. */
export function shopText({ text, append }: Pick<Parameters<Grader>[0], 'text' | 'append'>): string | null {
  return text === null ? append : append === null ? text : `${text}${BETWEEN}${append}`;
}

function shopSays(layer: ShopLayer, input: Pick<Parameters<Grader>[0], 'text' | 'append'>): ShopSay {
  return deltasFor(layer, shopText(input) ?? '');
}

/**
 * The finding after the shop's say; the finding itself where the shop changes nothing. What was found leads by what the
 * grader believed of it, and by a fixed amount where it has no likelihoods.
 */
export function applyShop(finding: Finding, say: ShopSay, input: Parameters<Grader>[0]): Finding {
  const was = gradeOf(finding);
  const best = GRADES.reduce(
    (top, grade) => (deltaOf(say.deltas, grade) > deltaOf(say.deltas, top) ? grade : top),
    was,
  );
  if (best === was) return finding;
  const [rise, fall] = [deltaOf(say.deltas, best), deltaOf(say.deltas, was)];
  const settled = finding.primary === null && finding.sentiment !== 'negative';
  const least = isRisk(was) || best === 'malice' || settled ? CLEAR : LEAD;
  const hold = Math.max(least, leadOf(finding, was, best));
  if (rise - fall <= hold || (isRisk(was) && fall > DENIED)) return finding;
  return markShop(
    { ...finding, ...labelled(finding, was, best), confidence: null },
    { was, grade: best },
    say,
    input,
  );
}

/** Says on a finding that the shop's corrections made its grade, and shows the words that carried it. */
function markShop(
  finding: Finding,
  { was, grade }: { was: Grade; grade: Grade },
  { spans, learnt }: ShopSay,
  input: Parameters<Grader>[0],
): Finding {
  const label = grade === 'malice' ? null : grade;
  const own = spans.filter((span) => span.grade === grade).slice(0, SHOWN);
  const reasons = label === null ? [] : own.map((span) => reasonOf(label, span, input));
  return {
    ...finding,
    reasons: [...reasons, ...finding.reasons].slice(0, MOST),
    shop: { was, grade, learnt },
    by: `${finding.by}+shop`,
  };
}

/** The labels from which this grade follows, so that reply and history agree with it. */
function labelled(finding: Finding, was: Grade, grade: Grade): Partial<Finding> {
  const risks = finding.risks.filter((risk) => risk !== was);
  const malice = was === 'malice' ? [] : finding.malice;
  const risk = RISKS.find((one) => one === grade);
  if (risk !== undefined)
    return { risks: RISKS.filter((one) => one === risk || risks.includes(one)), malice };
  const cause = CAUSES.find((one) => one === grade);
  // Which sign of malice it is the shop cannot teach: the grade stands in `shop` alone.
  if (cause === undefined) return { risks };
  const named = finding.causes;
  const causes =
    cause === 'other'
      ? [cause]
      : CAUSES.filter((one) => one === cause || (one !== 'other' && named.includes(one)));
  return { risks, malice, primary: cause, causes };
}

function reasonOf(
  label: Reason['label'],
  span: ShopSay['spans'][number],
  input: Parameters<Grader>[0],
): Reason {
  const { text, append } = input;
  const offset = text === null ? 0 : text.length + BETWEEN.length;
  const field = text === null || span.start >= offset ? 'append' : 'text';
  const original = (field === 'text' ? text : append) ?? '';
  const shift = field === 'append' ? offset : 0;
  // Characters that are written apart close up over the end of the first text too.
  const [start, end] = [span.start - shift, Math.min(span.end - shift, original.length)];
  return { label, field, start, end, text: clip(original.slice(start, end), 200) };
}
