import type { LabelMeasures } from '../lib/measure/labels';
import type { Report } from './report';
import { rate, table } from './table';

/** One line a figure, one column a grader, all of one run. */
export function comparison(reports: readonly Report[]): string {
  const line = (name: string, cell: (report: Report) => string) => [name, ...reports.map(cell)];
  const ofLabels = (name: string, value: (it: LabelMeasures) => number | null) =>
    line(name, ({ labels }) => (labels === null ? '–' : rate(value(labels))));
  const labels = Object.keys(reports.find((report) => report.labels)?.labels?.labels ?? {});
  const labelLines =
    labels.length === 0
      ? []
      : [
          ofLabels('macro-F1, ten causes', ({ macro }) => macro.f1),
          ofLabels('primary cause', ({ primary }) => primary.accuracy),
          ofLabels('  where one is named', ({ primaryNamed }) => primaryNamed.accuracy),
          ofLabels('sentiment', ({ sentiment }) => sentiment.accuracy),
          ofLabels('grade', ({ grade }) => grade.accuracy),
          ofLabels('calibration error', ({ gradeCalibration }) => gradeCalibration.error),
          ...labels.map((label) => line(`${label}  P/R/F1`, (report) => threeOf(report, label))),
        ];
  return table([
    line('', ({ name, by }) => (name === by ? name : `${name} (${by})`)),
    ...labelLines,
    ...(reports.some(({ polarity }) => polarity)
      ? [line('polarity', ({ polarity }) => rate(polarity?.accuracy ?? null))]
      : []),
    line('reviews a second', ({ perSecond }) => String(perSecond)),
  ]);
}

function threeOf({ labels }: Report, label: string): string {
  const scores = labels?.labels[label];
  if (scores === undefined) return '–';
  return [scores.precision, scores.recall, scores.f1].map((value) => rate(value, 2)).join(' ');
}
