import { TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { wordMoment } from '@/components/shell/words';
import { isQuiet } from '@/lib/alerts/quiet';
import type { CaseRow } from '@/lib/cases/case';
import { contactDoubt } from '@/lib/cases/contacts';

/** Hours in which a buyer is not written to first (compliance data, guard G2). Minutes of the day in China. */
const QUIET = { from: 21 * 60, to: 9 * 60 };

/** What speaks against writing to the buyer now, said beside the buttons. The agent decides: the buyer may have asked. */
export function ContactDoubts({ row, text, now }: { row: CaseRow; text: string; now: number }) {
  const { lately, enough } = contactDoubt(row.contacts, text, now);
  const doubts = [
    lately === null ? null : i18n.t('private.lately', [wordMoment(lately, now)]),
    enough === null ? null : i18n.t('private.enough', [enough]),
    isQuiet(QUIET, now) ? i18n.t('private.quiet') : null,
  ].filter((doubt) => doubt !== null);
  if (doubts.length === 0) return null;
  return (
    <ul aria-label={i18n.t('private.doubts')} className="flex flex-col gap-0.5 text-muted text-sm">
      {doubts.map((doubt) => (
        <li key={doubt} className="flex items-baseline gap-1.5">
          <TriangleAlert aria-hidden className="size-3 shrink-0 translate-y-px" />
          <span className="min-w-0">{doubt}</span>
        </li>
      ))}
    </ul>
  );
}
