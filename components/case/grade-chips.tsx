import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { CaseRow } from '@/lib/cases/case';
import { correct } from './correct';
import { GRADE_KEYS, likelyOthers } from './grade-keys';

/** What the case may be instead, one press each. */
export function GradeChips({ row }: { row: CaseRow }) {
  const others = likelyOthers(row);
  if (others.length === 0) return null;
  return (
    <fieldset className="m-0 flex min-w-0 flex-wrap items-center gap-1 border-0 p-0">
      <legend className="sr-only">{i18n.t('case.orRather')}</legend>
      <span aria-hidden className="text-faint">
        {i18n.t('case.orRather')}
      </span>
      {others.map((grade) => (
        <Button
          key={grade}
          size="sm"
          aria-keyshortcuts={`Shift+${GRADE_KEYS[grade]}`}
          title={`Shift+${GRADE_KEYS[grade]}`}
          onClick={() => void correct(row, grade)}
        >
          {i18n.t(`grade.${grade}`)}
          <Kbd>{`⇧${GRADE_KEYS[grade]}`}</Kbd>
        </Button>
      ))}
    </fieldset>
  );
}
