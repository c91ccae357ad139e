import { type ComponentProps, useRef } from 'react';
import { i18n } from '#i18n';
import { useKeys } from '@/components/shell/keys';
import { wordQuota } from '@/components/shell/words';
import { Select } from '@/components/ui/input';
import type { CaseRow } from '@/lib/cases/case';
import { GRADES, gradeSchema, MALICE, type Reason } from '@/lib/grading/contract';
import type { GradePolicy } from '@/lib/grading/policy';
import { correct } from './correct';
import { GradeChips } from './grade-chips';
import { GradeDoubt, Sure } from './grade-doubt';
import { GRADE_KEYS } from './grade-keys';
import { shownReasons } from './shown-reasons';

/** What the case is worked as, what follows from it, why and how surely; an agent may correct it (Shift and a letter, or key 1). */
export function GradeCard({ row, policy }: { row: CaseRow; policy: GradePolicy }) {
  const select = useRef<HTMLSelectElement>(null);
  useKeys({
    ...Object.fromEntries(
      GRADES.map((grade) => [`Shift+${GRADE_KEYS[grade].toLowerCase()}`, () => void correct(row, grade)]),
    ),
    '1': () => {
      select.current?.focus();
      // In an open list an arrow only points; in a closed one it would correct the grade at every step.
      select.current?.showPicker();
    },
  });
  const rule = policy[row.grade];
  const change: ComponentProps<'select'>['onChange'] = ({ target }) => {
    const grade = gradeSchema.safeParse(target.value);
    if (grade.success) void correct(row, grade.data);
    // A list that keeps the focus takes the next letters (J, K, C) for itself, and may correct once more.
    target.blur();
  };
  const quota = i18n.t(rule.hours === 'working' ? 'case.quotaWorking' : 'case.quota', [
    wordQuota(rule.minutes),
  ]);
  return (
    <div className="flex flex-col gap-1.5 border-line border-t px-3 py-2.5 text-sm">
      <div className="flex items-center gap-2">
        <Select
          ref={select}
          aria-label={i18n.t('case.grade')}
          aria-keyshortcuts="1"
          className="!h-7 font-medium"
          value={row.grade}
          onChange={change}
        >
          {GRADES.map((grade) => (
            <option key={grade} value={grade}>
              {i18n.t(`grade.${grade}`)}
              {grade !== row.grade && ` ⇧${GRADE_KEYS[grade]}`}
            </option>
          ))}
        </Select>
        <span className="min-w-0 text-muted">
          {i18n.t(`handler.${row.handler}`)} · {quota}
          {rule.appeal && ` · ${i18n.t('case.appeal')}`}
        </span>
      </div>
      <GradeDoubt row={row} />
      <Why row={row} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Sure row={row} />
        <GradeChips row={row} />
      </div>
    </div>
  );
}

function Why({ row }: { row: CaseRow }) {
  const words = new Map<Reason['label'], Set<string>>();
  for (const { label, text } of shownReasons(row.finding.reasons))
    words.set(label, (words.get(label) ?? new Set()).add(text));
  // What decided stands first, the general tone last.
  const rank = (label: Reason['label']): number =>
    gradeOfLabel(label) === row.grade ? 0 : label === 'negative' ? 2 : 1;
  const ranked = [...words].sort(([a], [b]) => rank(a) - rank(b));
  return (
    <div className="flex flex-col gap-0.5">
      {row.corrected && <p className="text-ink">{wordCorrection(row)}</p>}
      {words.size === 0 && !row.corrected && <p className="text-faint">{i18n.t('case.whyNone')}</p>}
      {words.size > 0 && (
        <dl aria-label={i18n.t('case.why')} className="grid grid-cols-[auto_1fr] gap-x-2">
          {ranked.map(([label, found]) => (
            <div key={label} className="contents">
              <dt className="text-faint">{i18n.t(`reason.${label}`)}</dt>
              <dd className="flex min-w-0 flex-wrap gap-x-1.5">
                {outermost([...found]).map((word) => (
                  <span key={word} className="min-w-0 break-words">{`“${word}”`}</span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** The signs of malice are worked as one grade. */
function gradeOfLabel(label: Reason['label']): string {
  return MALICE.some((sign) => sign === label) ? 'malice' : label;
}

/** Without the words that another one contains ("客服" in "客服不理人"). */
function outermost(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

function wordCorrection({ grade, machineGrade }: CaseRow): string {
  if (machineGrade === undefined) return i18n.t('case.whyAgent');
  if (machineGrade === grade) return i18n.t('case.whyConfirmed');
  return i18n.t('case.whyAgentFrom', [i18n.t(`grade.${machineGrade}`)]);
}
