import { i18n } from '#i18n';
import { byPlace, wordField } from '@/components/shell/diagnostics';
import { nameOf } from '@/components/shell/places';
import { Confirm } from '@/components/ui/confirm';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import { confirm } from '@/lib/settings/consoles';
import type { ConsoleHealth } from '@/lib/store/console-health';

/** Says what to compare with the real page before a console known by its shape alone may be filled in. */
export function ConfirmConsole({
  file,
  health,
  open,
  onOpenChange,
}: {
  file: ConsoleFile;
  health: ConsoleHealth | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const read = health?.read ?? null;
  const counts = Object.entries(read?.fields ?? {})
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => byPlace(a, b));
  return (
    <Confirm
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('consoles.confirmTitle', [nameOf(file)])}
      body={i18n.t(read === null ? 'consoles.confirmNothing' : 'consoles.confirmBody')}
      action={i18n.t('consoles.confirmAction')}
      cancel={i18n.t('app.cancel')}
      // Nothing was read that could be compared.
      disabled={read === null}
      onConfirm={() => void confirm(file.id, file.version)}
    >
      {read !== null && (
        <dl className="figures grid max-h-64 grid-cols-[1fr_auto] gap-x-3 overflow-y-auto rounded-md bg-sunken px-3 py-2 text-sm">
          <dt className="font-medium">{wordField('row')}</dt>
          <dd className="text-right font-medium">{read.rows}</dd>
          {counts.map(([field, count]) => (
            <div key={field} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-muted">{wordField(field)}</dt>
              <dd className="text-right">{count}</dd>
            </div>
          ))}
        </dl>
      )}
    </Confirm>
  );
}
