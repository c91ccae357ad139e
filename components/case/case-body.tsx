import { useEffect, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { i18n } from '#i18n';
import { WorkHead } from '@/components/casework/work-head';
import { CompensationCard } from '@/components/compensation/compensation-card';
import { PromiseCard } from '@/components/promises/promise-card';
import { OccupiedDialog } from '@/components/reply/occupied-dialog';
import { PrivateSection } from '@/components/reply/private/private-section';
import { ReplySection } from '@/components/reply/reply-section';
import { useDraft } from '@/components/reply/use-draft';
import { useFill } from '@/components/reply/use-fill';
import { useNear } from '@/components/reply/use-near';
import type { OfferState } from '@/components/reply/use-offer';
import { run } from '@/components/shell/command';
import { useKeys } from '@/components/shell/keys';
import { useNow } from '@/components/shell/now';
import { usePanel } from '@/components/shell/panel-state';
import type { CaseRow } from '@/lib/cases/case';
import { lintContextOf } from '@/lib/cases/lint-context';
import type { ReplyTarget } from '@/lib/consoles/contract';
import { lint } from '@/lib/reply/lint';
import { rewritten } from '@/lib/reply/lint/rewrite';
import type { Settings } from '@/lib/settings/schema';
import { CaseFoot } from './case-foot';
import { CaseHead } from './case-head';
import { ClockList } from './clock-list';
import { Clues } from './clues';
import { Facts } from './facts';
import { GradeCard } from './grade-card';
import { History } from './history';
import { Notes } from './notes';
import { ReviewCard } from './review-card';

/** The case from top to bottom in the order of the work: read, judge, answer, make good, look up. */
export function CaseBody({ row, settings, offer }: { row: CaseRow; settings: Settings; offer: OfferState }) {
  const draft = useDraft(row, offer);
  const now = useNow();
  const near = useNear(row, draft.text);
  const context = useMemo(() => lintContextOf(row, settings, now, near), [row, settings, now, near]);
  const findings = useMemo(() => lint(draft.text, context), [draft.text, context]);
  const blocked = findings.some(({ severity }) => severity === 'block');
  const isCompared = near !== null;
  const why = whyNot(draft.text, blocked, isCompared);
  const [target, setTarget] = useState<ReplyTarget | null>(null);
  const body = useRef<HTMLDivElement>(null);
  // What comes next (P, J) are letters: the hands leave the text that is in the page now.
  const leave = () => body.current?.focus({ preventScroll: true });
  const fill = useFill(row, draft, target, why, leave);
  const { fillAsked, askFill, takeFill } = usePanel(
    useShallow(({ fillAsked, askFill, takeFill }) => ({ fillAsked, askFill, takeFill })),
  );
  // A key that was quicker than the comparison is not lost.
  useKeys({ 'Alt+r': isCompared ? fill.run : askFill, c: () => void run(row.id, { type: 'claim' }) });
  // Once, when the case comes on the screen
  useEffect(() => body.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (isCompared && fillAsked && takeFill()) fill.run();
  }, [isCompared, fillAsked]);
  return (
    <>
      <CaseHead row={row} />
      <div ref={body} tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto outline-none">
        <div className="mx-auto max-w-[720px]">
          <WorkHead row={row} agent={settings.agent} />
          <ReviewCard row={row} />
          <GradeCard row={row} policy={settings.policy} />
          <ReplySection
            row={row}
            draft={draft}
            offer={offer}
            findings={findings}
            onRewrite={(finding) => draft.write(rewritten(draft.text, finding, context))}
            near={near}
            model={settings.model}
            context={context}
            target={target}
            onTarget={setTarget}
          />
          <PromiseCard row={row} calendar={settings.calendar} />
          <CompensationCard row={row} shop={settings} />
          <PrivateSection row={row} settings={settings} tone={offer.tone} />
          <ClockList row={row} settings={settings} />
          <Facts row={row} />
          <Clues key={row.id} caseId={row.id} keptDays={settings.retentionDays} />
          <Notes row={row} />
          <History row={row} />
        </div>
      </div>
      {fill.asking !== null && <OccupiedDialog asking={fill.asking} />}
      <CaseFoot row={row} settings={settings} text={draft.text} fill={{ ...fill, why }} />
    </>
  );
}

/** Why the text may not be filled in now; null where it may. */
function whyNot(text: string, isBlocked: boolean, isCompared: boolean): string | null {
  if (text.trim() === '') return i18n.t('reply.empty');
  // Of a text that is not compared yet nobody knows whether a rule blocks it.
  if (!isCompared) return i18n.t('likeness.reading');
  return isBlocked ? i18n.t('reply.blocked') : null;
}
