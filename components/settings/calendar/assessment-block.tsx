import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { ASSESSMENTS, uncoveredMinutes } from '@/lib/deadlines/assessment';
import { DAY } from '@/lib/review/time';
import { Block } from './block';
import type { Editor } from './editor';

const DAYS = 7;

/** The hours that the platforms measure, beside the shop's own: what of them nobody covers. */
export function AssessmentBlock({ editor }: { editor: Editor }) {
  // One figure a day is enough
  const today = Math.floor(useNow() / DAY) * DAY;
  return (
    <Block
      title={i18n.t('calendar.assessment')}
      hint={i18n.t('calendar.assessmentHint')}
      parts={[]}
      faults={editor.faults}
    >
      <ul className="flex flex-col border-line border-b">
        {ASSESSMENTS.map((assessment) => {
          const hours = Math.round(uncoveredMinutes(editor.calendar, assessment, today, DAYS) / 6) / 10;
          return (
            <li
              key={assessment.console}
              className="flex flex-wrap items-baseline gap-x-3 border-line border-t py-1.5"
            >
              <span className="w-28 shrink-0">{i18n.t(`calendar.assessed_${assessment.console}`)}</span>
              <span className="figures w-24 shrink-0">{assessment.words}</span>
              <span className="figures text-muted">
                {hours === 0 ? i18n.t('calendar.covered') : i18n.t('calendar.uncovered', [DAYS, hours])}
              </span>
              <span className="flex-1" />
              <span className="figures text-faint text-sm">
                {i18n.t('calendar.rule', [assessment.source, assessment.asOf])}
              </span>
            </li>
          );
        })}
      </ul>
    </Block>
  );
}
