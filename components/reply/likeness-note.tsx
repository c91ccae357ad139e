import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { usePanel } from '@/components/shell/panel-state';
import { Button } from '@/components/ui/button';
import type { Near } from '@/lib/reply/likeness/reply-index';
import { OPENINGS_ALIKE, SHARE_ALIKE } from '@/lib/reply/likeness/thresholds';
import { type EpochMs, formatChinaTime } from '@/lib/review/time';
import { caseById } from '@/lib/store/queries';

/** Below, what two replies have in common is what every reply has: an apology, a way to the order messages. */
const WORTH_SAYING = 0.6;

/** How near the text is to a reply of the last 30 days, with the passage in both and the way to that case. */
export function LikenessNote({ near, text }: { near: Near | null; text: string }) {
  if (near === null) return null;
  const { nearest, opening } = near;
  return (
    <>
      {opening.same >= OPENINGS_ALIKE && (
        <p className="text-muted text-sm">{i18n.t('likeness.opening', [opening.same])}</p>
      )}
      {nearest !== null && nearest.share >= WORTH_SAYING && <Nearest nearest={nearest} text={text} />}
    </>
  );
}

function Nearest({ nearest, text }: { nearest: NonNullable<Near['nearest']>; text: string }) {
  const { reply, share, passage } = nearest;
  const other = useLiveQuery(() => caseById(reply.caseId), [reply.caseId]);
  const day = wordDay(reply.at);
  const percent = Math.floor(share * 100);
  const buyer = other?.review.buyer ?? null;
  return (
    <details className="text-sm" open={share >= SHARE_ALIKE}>
      <summary className="cursor-pointer text-muted">
        {buyer === null
          ? i18n.t('likeness.near', [day, percent])
          : i18n.t('likeness.nearTo', [day, buyer, percent])}
      </summary>
      <div className="mt-1 flex flex-col gap-1 border-line-strong border-l-2 pl-2.5">
        <Quote label={i18n.t('likeness.here')} text={text} span={passage?.a ?? null} />
        <Quote label={i18n.t('likeness.there')} text={reply.text} span={passage?.b ?? null} />
        {other !== undefined && (
          <Button size="sm" className="self-start" onClick={() => usePanel.getState().openCase(reply.caseId)}>
            {i18n.t('likeness.open')}
          </Button>
        )}
      </div>
    </details>
  );
}

/** A text, with the passage that both have marked. */
function Quote({ label, text, span }: { label: string; text: string; span: [number, number] | null }) {
  const [start, end] = span ?? [0, 0];
  return (
    <p className="select-text whitespace-pre-wrap break-words">
      <span className="mr-1.5 text-faint">{label}</span>
      {text.slice(0, start)}
      {end > start && <mark className="rounded-[2px] bg-mark text-ink">{text.slice(start, end)}</mark>}
      {text.slice(end)}
    </p>
  );
}

function wordDay(at: EpochMs): string {
  const [month = '', day = ''] = formatChinaTime(at).slice(0, 5).split('-');
  return i18n.t('likeness.day', [String(Number(month)), String(Number(day))]);
}
