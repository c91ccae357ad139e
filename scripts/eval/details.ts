import type { Agreement } from '../lib/measure/agreement';
import type { Calibration } from '../lib/measure/calibration';
import type { LabelMeasures } from '../lib/measure/labels';
import type { PolarityMeasures } from '../lib/measure/polarity';
import type { Report } from './report';
import { rate, table } from './table';

const MOODS = ['negative', 'neutral', 'positive'] as const;
/** So many confusions are worth reading. */
const CONFUSIONS = 12;

/** Everything about one grader, for a person. */
export function details({ labels, hidden, polarity, perSecond }: Report): string {
  return [
    ...(labels === null ? [] : labelParts(labels)),
    ...(hidden ?? []).map(
      ({ mood, opened, of }) =>
        `taken as five stars, ${opened} of ${of} ${mood} reviews would open a hidden case`,
    ),
    ...(polarity === null ? [] : [polarityPart(polarity)]),
    `${perSecond} reviews a second on one thread, in the quickest of five rounds`,
  ].join('\n');
}

function labelParts(it: LabelMeasures): string[] {
  const rows = Object.entries(it.labels).map(([label, { precision, recall, f1, tp, fp, fn, n }]) => [
    label === 'malice' ? 'malice (any)' : label,
    ...[precision, recall, f1].map((value) => rate(value)),
    ...[tp, fp, fn, n].map(String),
  ]);
  const absent =
    it.macro.absent.length === 0 ? '' : `; not in this file and left out: ${it.macro.absent.join(', ')}`;
  return [
    table([['label', 'P', 'R', 'F1', 'tp', 'fp', 'fn', 'n'], ...rows]),
    `\nmacro-F1 ${rate(it.macro.f1)}: plain mean of F1 over the ten causes${absent}`,
    `\nsentiment ${share(it.sentiment)}; rows are the truth, columns what was said`,
    moodTable(it.sentiment),
    `\nprimary cause ${share(it.primary)}; of those that name one ${share(it.primaryNamed)}`,
    confusions(it.primary),
    `\ngrade ${share(it.grade)}; of those with something to work on ${share(it.gradeNamed)}`,
    `\ncalibration of confidence: "right" is the right grade`,
    calibrationPart(it.gradeCalibration, it.n),
    ...(it.labelCalibration.n === 0
      ? []
      : ['\ncalibration of the likelihoods of single labels', calibrationPart(it.labelCalibration, null)]),
    '',
  ];
}

const share = ({ accuracy, right, n }: Agreement) => `${rate(accuracy)} (${right} of ${n})`;

function moodTable({ table: counts }: Agreement): string {
  const count = (truth: string, said: string | null) =>
    String(counts.find((cell) => cell.truth === truth && cell.said === said)?.count ?? 0);
  const columns = counts.some(({ said }) => said === null) ? [...MOODS, null] : MOODS;
  return table([
    ['', ...columns.map((mood) => mood ?? 'none')],
    ...MOODS.map((truth) => [truth, ...columns.map((said) => count(truth, said))]),
  ]);
}

function confusions({ table: counts }: Agreement): string {
  const wrong = counts.filter(({ truth, said }) => truth !== said).slice(0, CONFUSIONS);
  return table(
    wrong.map(({ truth, said, count }) => [
      `  ${truth ?? 'none'} taken for ${said ?? 'none'}`,
      String(count),
    ]),
  );
}

function calibrationPart({ n, bins, error }: Calibration, of: number | null): string {
  if (n === 0) return '  this grader gives none';
  const rows = bins.map(({ from, to, count, confidence, right }) => [
    `  ${from.toFixed(1)}–${to.toFixed(1)}`,
    String(count),
    rate(confidence),
    rate(right),
  ]);
  const counted = of === null ? `${n} claims` : `${n} of ${of} reviews have one`;
  return `${table([['  bin', 'count', 'said', 'right'], ...rows])}\n  expected calibration error ${rate(error)}; ${counted}`;
}

function polarityPart(it: PolarityMeasures): string {
  const { n, positive } = it.between;
  return [
    `polarity ${share(it)}`,
    `  ${n} were neutral or had no mood (${positive} of them rated good): each counts as the likelier mood where both`,
    '  likelihoods were measured, else as bad\n',
  ].join('\n');
}
