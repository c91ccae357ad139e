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
      {confidence !== null && <Confidence value={confidence} />}
      {confidence === null && !corrected && shop === undefined && finding.by.startsWith('keywords') && (
        <p className="text-faint">{i18n.t('case.byKeywords')}</p>
      )}
      {turn !== undefined && <p>{i18n.t(turn === 'worse' ? 'case.turnWorse' : 'case.turnBetter')}</p>}
    </>
  );
}

function Confidence({ value }: { value: number }) {
  // Nothing that was measured on some thousand reviews is certain.
  const percent = Math.min(99, Math.max(1, Math.round(value * 100)));
  if (!isUnsure({ confidence: value }))
    return <p className="figures text-faint">{i18n.t('case.sure', [percent])}</p>;
  return (
    <p className="figures flex items-center gap-1.5 font-medium text-ink">
      <CircleHelp aria-hidden className="size-3.5 shrink-0" />
      {i18n.t('case.unsure', [percent])}
    </p>
  );
}
