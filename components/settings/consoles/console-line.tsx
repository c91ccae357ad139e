import { CircleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { wordFields } from '@/components/shell/diagnostics';
import { useNow } from '@/components/shell/now';
import { nameOf } from '@/components/shell/places';
import { wordMoment } from '@/components/shell/words';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { shippedFile } from '@/lib/consoles/registry';
import { type Consoles, isConfirmedIn } from '@/lib/settings/consoles';
import type { ConsoleHealth, LastHealth } from '@/lib/store/console-health';
import { ConsoleActions } from './console-actions';
import { ConsoleDetails } from './console-details';
import { wordLimits } from './limit-words';
import { ConsolePermission } from './teach-console';
import { WatchMode } from './watch-mode';

/** One console: its name and proof, what was read last, its limits, and what can be done. */
export function ConsoleLine({
  file,
  consoles,
  health,
}: {
  file: ConsoleFile;
  consoles: Consoles;
  health: ConsoleHealth | null;
}) {
  const confirmed = isConfirmedIn(consoles, file);
  const imported = consoles.files[file.id] ?? null;
  const outdated = imported !== null && imported.version !== file.version && shippedFile(file.id) === file;
  return (
    <li aria-label={nameOf(file)} className="flex flex-col gap-1 border-line border-t py-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h3 className="font-semibold">{nameOf(file)}</h3>
        <Badge strong={!confirmed}>{i18n.t(`consoles.proof_${proofOf(file, confirmed)}`)}</Badge>
        {imported !== null && !outdated && file.proof !== 'taught' && (
          <Badge>{i18n.t('consoles.imported')}</Badge>
        )}
        <span className="figures text-faint text-sm">{i18n.t('consoles.version', [file.version])}</span>
        <div className="ml-auto flex items-center gap-x-2">
          <ConsoleActions file={file} confirmed={confirmed} imported={imported} health={health} />
        </div>
      </div>
      {!confirmed && <p className="text-muted text-sm">{i18n.t('consoles.noFill')}</p>}
      {outdated && <p className="text-muted text-sm">{i18n.t('consoles.outdated', [imported.version])}</p>}
      <ConsolePermission file={file} />
      {health?.failed && <Failed health={health.failed} />}
      <Read health={health?.read ?? null} />
      <p className="text-faint text-sm">{wordLimits(file.limits)}</p>
      <WatchMode file={file} />
      {health !== null && <ConsoleDetails file={file} health={health} />}
    </li>
  );
}

function proofOf(file: ConsoleFile, confirmed: boolean): 'facts' | 'shape' | 'taught' | 'confirmed' {
  return file.proof === 'shape' && confirmed ? 'confirmed' : file.proof;
}

function Badge({ strong = false, children }: { strong?: boolean; children: string }) {
  return (
    <span
      className={`rounded-sm px-1.5 text-xs ${strong ? 'border border-line-strong font-medium text-ink' : 'bg-sunken text-muted'}`}
    >
      {children}
    </span>
  );
}

/** The last reading with rows. */
function Read({ health }: { health: LastHealth | null }) {
  const now = useNow();
  if (health === null) return <p className="text-muted">{i18n.t('consoles.never')}</p>;
  const { at, rows, shown, joined, answers, skipped, missing } = health;
  return (
    <p className="text-muted">
      <span className="figures">
        {[
          i18n.t('consoles.seen', [wordMoment(at, now)]),
          shown === undefined ? i18n.t('consoles.rows', [rows]) : i18n.t('consoles.rowsOf', [rows, shown]),
          // Of a page whose answers are not read there is nothing to say.
          ...(answers === 0
            ? []
            : [i18n.t('consoles.joined', [joined]), i18n.t('consoles.answers', [answers, skipped])]),
        ].join(' · ')}
      </span>
      {missing.length > 0 && (
        <span className="block font-medium text-ink">
          {i18n.t('consoles.missing', [wordFields(missing)])}
        </span>
      )}
    </p>
  );
}

/** A page since then that was not recognised: the agent is told here too, not in the panel alone. */
function Failed({ health }: { health: LastHealth }) {
  const now = useNow();
  return (
    <p role="alert" className="flex items-start gap-1.5 font-medium">
      <CircleAlert aria-hidden className="mt-[3px] size-3.5 shrink-0" />
      <span>
        {i18n.t('consoles.changedAt', [wordMoment(health.at, now)])}
        {health.missing.length > 0 && (
          <span className="font-normal text-muted">
            {' · '}
            {i18n.t('consoles.missing', [wordFields(health.missing)])}
          </span>
        )}
      </span>
    </p>
  );
}
