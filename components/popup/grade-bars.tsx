import { i18n } from '#i18n';
import { GRADES } from '@/lib/grading/contract';
import type { Counts } from '@/lib/store/queries';

/** Open cases by grade, most severe first, as lengths that can be compared at a glance. */
export function GradeBars({ byGrade }: { byGrade: Counts['byGrade'] }) {
  const most = Math.max(1, ...Object.values(byGrade));
  return (
    <section aria-label={i18n.t('popup.byGrade')} className="border-line border-t px-3 pt-2 pb-3">
      <h2 className="pb-1 font-medium text-faint text-sm">{i18n.t('popup.byGrade')}</h2>
      <dl className="columns-2 gap-x-6 text-sm">
        {GRADES.filter((grade) => byGrade[grade]).map((grade) => (
          <div key={grade} className="flex h-5 break-inside-avoid items-center gap-2">
            <dt className="w-14 shrink-0 truncate [&:lang(en)]:w-24">{i18n.t(`grade.${grade}`)}</dt>
            <dd aria-hidden className="h-1.5 flex-1">
              <div
                className="h-full min-w-0.5 rounded-full bg-line-strong"
                style={{ width: `${((byGrade[grade] ?? 0) / most) * 100}%` }}
              />
            </dd>
            <dd className="figures text-right text-muted">{byGrade[grade]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
