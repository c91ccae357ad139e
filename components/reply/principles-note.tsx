import { useMemo } from 'react';
import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import type { CaseRow } from '@/lib/cases/case';
import { principlesOf } from '@/lib/reply/principles';
import type { Mend } from '@/lib/reply/principles/contract';

/** How the text stands by the four principles in one line, and what to mend when it is opened. Never a reason not to send. */
export function PrinciplesNote({ row, text, share }: { row: CaseRow; text: string; share: number | null }) {
  const { grade, finding } = row;
  const scores = useMemo(() => principlesOf(text, { grade, finding, share }), [text, grade, finding, share]);
  if (scores.length === 0) return null;
  const mends = scores.flatMap((one) => one.mends.map((mend) => ({ ...mend, principle: one.principle })));
  const line = (
    <span className="inline-flex flex-wrap gap-x-3">
      {scores.map(({ principle, score, step }) => (
        <span key={principle} className={cx(step === 'good' ? 'text-faint' : 'font-medium text-ink')}>
          {i18n.t(`principles.${principle}`)} <span className="figures">{score}</span>
          <span className="sr-only"> {i18n.t(`principles.step_${step}`)}</span>
        </span>
      ))}
    </span>
  );
  if (mends.length === 0) return <p className="text-sm">{line}</p>;
  return (
    <details className="text-sm">
      <summary className="cursor-pointer text-muted">
        {line} <span className="text-faint">{i18n.t('principles.mends', [mends.length])}</span>
      </summary>
      <ul aria-label={i18n.t('principles.title')} className="mt-1 flex flex-col gap-1">
        {mends.map((mend) => (
          <li key={mend.sign} className="border-line-strong border-l-2 pl-2.5">
            <span className="mr-1.5 text-faint">{i18n.t(`principles.${mend.principle}`)}</span>
            {mend.message}
            <Words mend={mend} text={text} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The passages that are meant; none where something is missing. */
function Words({ mend, text }: { mend: Mend; text: string }) {
  const words = mend.spans.map(({ start, end }) => text.slice(start, end)).filter((word) => word !== '');
  if (words.length === 0) return null;
  return (
    <span className="line-clamp-2 break-words text-muted">{words.map((word) => `“${word}”`).join(' ')}</span>
  );
}
