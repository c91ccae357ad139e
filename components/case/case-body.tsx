import { useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { CompensationCard } from '@/components/compensation/compensation-card';
import { ReplySection } from '@/components/reply/reply-section';
import { useDraft } from '@/components/reply/use-draft';
import { useFill } from '@/components/reply/use-fill';
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
export function CaseBody({ row, settings }: { row: CaseRow; settings: Settings }) {
  const draft = useDraft(row, settings.calendar);
  const now = useNow();
  const context = useMemo(() => lintContextOf(row, settings, now), [row, settings, now]);
  const findings = useMemo(() => lint(draft.text, context), [draft.text, context]);
  const blocked = findings.some(({ severity }) => severity === 'block');
  const why = draft.text.trim() === '' ? i18n.t('reply.empty') : blocked ? i18n.t('reply.blocked') : null;
  const [target, setTarget] = useState<ReplyTarget | null>(null);
  const fill = useFill(row, draft, target, why);
  useKeys({ 'Alt+r': fill.run, c: () => void run(row.id, { type: 'claim' }) });
  const body = useRef<HTMLDivElement>(null);
  const takeFill = usePanel((state) => state.takeFill);
  // Once, when the case comes on the screen
  useEffect(() => {
    body.current?.focus({ preventScroll: true });
    if (takeFill()) fill.run();
  }, []);
  return (
    <>
      <CaseHead row={row} />
      <div ref={body} tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto outline-none">
        <div className="mx-auto max-w-[720px]">
          <ReviewCard row={row} />
          <GradeCard row={row} policy={settings.policy} />
          <ReplySection
            row={row}
            draft={draft}
            findings={findings}
            onRewrite={(finding) => draft.write(rewritten(draft.text, finding, context))}
            target={target}
            onTarget={setTarget}
          />
          <CompensationCard row={row} bands={settings.bands} />
          <ClockList row={row} />
          <Facts row={row} />
          <Clues key={row.id} caseId={row.id} keptDays={settings.retentionDays} />
          <Notes row={row} />
          <History row={row} />
        </div>
      </div>
      <CaseFoot row={row} me={settings.agent.name} text={draft.text} fill={{ ...fill, why }} />
    </>
  );
}
