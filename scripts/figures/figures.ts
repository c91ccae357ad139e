import { CAUSES } from '@/lib/grading/contract';
import type { Report } from '../eval/report';
import type { LabelMeasures } from '../lib/measure/labels';

/** What the issue asked for, by row: the goal, and the least. */
const GOALS: Readonly<Record<string, string>> = {
  macro: '0.86 / 0.78',
  primary: '0.87 / 0.80',
  sentiment: '0.93 / 0.89',
  polarity: '0.955 / 0.94',
  safety: '查全 0.95 / 0.88（查准 ≥ 0.7）',
  legal: '查全 0.9 / 0.8（查准 ≥ 0.7）',
  malice: '查准 0.9 / 0.8',
};

const number = (value: number | null | undefined, digits = 3): string =>
  value === null || value === undefined ? '–' : value.toFixed(digits);

/** The table of docs/grading.md, in Markdown. Every column is of one run. */
export function figures(labelled: readonly Report[], rated: readonly Report[]): string {
  const line = (name: string, goal: string, cell: (report: Report) => string, of = labelled): string =>
    `| ${[name, goal, ...of.map(cell)].join(' | ')} |`;
  const labels = (value: (it: LabelMeasures) => number | null | undefined) => (report: Report) =>
    number(report.labels === null ? null : value(report.labels));
  const three = (label: string) => (report: Report) => {
    const scores = report.labels?.labels[label];
    return scores === undefined || scores.n === 0
      ? '–'
      : `${number(scores.precision, 2)} / ${number(scores.recall, 2)} / ${number(scores.f1, 2)}`;
  };
  const count = labelled[0]?.labels?.n ?? 0;
  return [
    `${count} 条自然比例的评价（\`labelled.jsonl\`）与 ${rated[0]?.polarity?.n ?? 0} 条留出的极性评价，同一次运行；\`npm run figures\` 量出并写在这里：`,
    '',
    `| | 目标 / 底线 | ${labelled.map(({ by }) => by).join(' | ')} |`,
    `| --- | --- | ${labelled.map(() => '---').join(' | ')} |`,
    line(
      'macro-F1，十个归因',
      GOALS.macro ?? '',
      labels(({ macro }) => macro.f1),
    ),
    line(
      '主因',
      GOALS.primary ?? '',
      labels(({ primary }) => primary.accuracy),
    ),
    line(
      '主因，只算有主因的',
      '',
      labels(({ primaryNamed }) => primaryNamed.accuracy),
    ),
    line(
      '情绪三类',
      GOALS.sentiment ?? '',
      labels(({ sentiment }) => sentiment.accuracy),
    ),
    line('极性（留出）', GOALS.polarity ?? '', ({ polarity }) => number(polarity?.accuracy), rated),
    line(
      '级别',
      '',
      labels(({ grade }) => grade.accuracy),
    ),
    line(
      '校准误差（级别的把握）',
      '',
      labels(({ gradeCalibration }) => gradeCalibration.error),
    ),
    ...['safety', 'legal', 'malice', 'abuse', 'sarcasm', ...CAUSES].map((label) =>
      line(
        `${label} 查准 / 查全 / F1（${labelled[0]?.labels?.labels[label]?.n ?? 0} 条）`,
        GOALS[label] ?? '',
        three(label),
      ),
    ),
    line('每秒条数（一个线程）', '20,000', ({ perSecond }) => String(perSecond)),
  ].join('\n');
}
