import { CircleHelp } from 'lucide-react';
import { i18n } from '#i18n';
import { isUnsure } from '@/components/shell/unsure';
import type { CaseRow } from '@/lib/cases/case';

/** How far the grade can be trusted, who else had a say in it, and how the buyer's mood turned. In words, never by colour alone. */
export function GradeDoubt({ row: { finding, corrected } }: { row: CaseRow }) {
  const { confidence, shop, turn } = finding;
  return (
    <>
      {shop !== undefined && <p>{i18n.t('case.byShop', [shop.learnt, i18n.t(`grade.${shop.was}`)])}</p>}
      {confidence !== null && isUnsure({ confidence }) && <Unsure value={confidence} />}
      {confidence === null && !corrected && shop === undefined && finding.by.startsWith('keywords') && (
        <p className="text-faint">{i18n.t('case.byKeywords')}</p>
      )}
      {turn !== undefined && <p>{i18n.t(turn === 'worse' ? 'case.turnWorse' : 'case.turnBetter')}</p>}
    </>
  );
}

function Unsure({ value }: { value: number }) {
  return (
    <p className="figures flex items-center gap-1.5 font-medium text-ink">
      <CircleHelp aria-hidden className="size-3.5 shrink-0" />
      {i18n.t('case.unsure', [percentOf(value)])}
    </p>
  );
}

/** How sure the grade is where it is; nothing where it is not, which is said first and louder. */
export function Sure({ row: { finding } }: { row: CaseRow }) {
  const { confidence } = finding;
  if (confidence === null || isUnsure({ confidence })) return null;
  return <span className="figures text-faint">{i18n.t('case.sure', [percentOf(confidence)])}</span>;
}

/** Nothing that was measured on some thousand reviews is certain. */
function percentOf(value: number): number {
  return Math.min(99, Math.max(1, Math.round(value * 100)));
}
