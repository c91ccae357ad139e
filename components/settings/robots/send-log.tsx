import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { useOpenPanel } from '@/components/popup/open-panel';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import type { Robot } from '@/lib/settings/robots';
import { clearSends, lastSends, type RobotSend } from '@/lib/store/robot-log';
import { wordAnswer, wordTelling } from './words';

const SHOWN = 200;

/** What was sent of late, and what came of it. */
export function SendLog({ robots }: { robots: readonly Robot[] }) {
  const sends = useLiveQuery(() => lastSends(SHOWN), []);
  if (sends === undefined) return null;
  return (
    <details className="border-line border-t pt-3">
      <summary className="cursor-default text-muted">
        {i18n.t('robots.log')}{' '}
        {sends.length > 0 && <span className="figures text-faint">{sends.length}</span>}
      </summary>
      {sends.length === 0 ? (
        <p className="pt-2 text-muted">{i18n.t('robots.logEmpty')}</p>
      ) : (
        <div className="flex flex-col items-start gap-2 pt-2">
          <ul aria-label={i18n.t('robots.log')} className="flex max-h-80 w-full flex-col overflow-y-auto">
            {sends.map((send) => (
              <Line
                key={send.n}
                send={send}
                name={robots.find(({ id }) => id === send.robot)?.name ?? null}
              />
            ))}
          </ul>
          <Button size="sm" onClick={() => void clearSends()}>
            {i18n.t('robots.logClear')}
          </Button>
        </div>
      )}
    </details>
  );
}

function Line({ send, name }: { send: RobotSend; name: string | null }) {
  const now = useNow();
  const openPanel = useOpenPanel(() => {});
  const { at, caseId, tries, answer } = send;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-line border-t py-1.5 text-sm first:border-t-0">
      <span className="figures w-24 shrink-0 text-faint max-sm:w-auto">{wordMoment(at, now)}</span>
      <span className="shrink-0">{name ?? i18n.t('robots.logGone')}</span>
      {caseId === null ? (
        <span className="shrink-0 text-muted">{wordTelling(send)}</span>
      ) : (
        <button
          type="button"
          className="shrink-0 text-muted underline underline-offset-2 hover:text-ink"
          title={i18n.t('robots.logOpen')}
          onClick={() => openPanel(caseId)}
        >
          {wordTelling(send)}
        </button>
      )}
      {tries > 1 && <span className="shrink-0 text-faint">{i18n.t('robots.logTries', [tries])}</span>}
      <span className="min-w-0 flex-1 basis-40 [overflow-wrap:anywhere] max-sm:basis-full">
        {wordAnswer(answer)}
      </span>
    </li>
  );
}
