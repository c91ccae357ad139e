import { i18n } from '#i18n';
import { byPlace, wordField } from '@/components/shell/diagnostics';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import type { ConsoleHealth } from '@/lib/store/console-health';

/** Which way each part was found in the last reading, and in how many rows. Folded: for who mends a console. */
export function ConsoleDetails({ file, health }: { file: ConsoleFile; health: ConsoleHealth }) {
  const last = health.failed ?? health.read;
  if (last === null) return null;
  const wanted = [...Object.keys(file.parts), ...Object.keys(file.fields)];
  const names = [...new Set([...wanted, ...Object.keys(last.matched), ...last.missing])].sort(byPlace);
  const listed = names.filter((name) => last.matched[name] !== undefined || last.missing.includes(name));
  if (listed.length === 0) return null;
  return (
    <details className="group">
      <summary className="w-fit list-none rounded-sm text-muted text-sm hover:text-ink">
        <span aria-hidden className="mr-1 inline-block text-[9px] transition-transform group-open:rotate-90">
          ▶
        </span>
        {i18n.t('consoles.details')}
      </summary>
      <div className="mt-1 overflow-x-auto">
        <table className="w-full text-left text-sm">
          <thead className="text-faint">
            <tr>
              <th className="w-28 py-1 pr-3 font-normal">{i18n.t('consoles.part')}</th>
              <th className="py-1 pr-3 font-normal">{i18n.t('consoles.selector')}</th>
              <th className="w-12 py-1 text-right font-normal">{i18n.t('consoles.count')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((name) => (
              <tr key={name} className="border-line border-t align-top">
                <td className="py-1 pr-3">{wordField(name)}</td>
                <td className="break-all py-1 pr-3">
                  {last.matched[name] === undefined ? (
                    <span className="font-medium">{i18n.t('consoles.notMatched')}</span>
                  ) : (
                    <code className="text-muted text-xs">{last.matched[name]}</code>
                  )}
                </td>
                <td className="figures py-1 text-right text-muted">{last.fields?.[name] ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
