import { i18n } from '#i18n';
import type { ConsoleFile } from '@/lib/consoles/file/schema';

/** What will change: the file in use beside the one to take, where they differ in bold. `now` null = a new console. */
export function CompareFiles({ now, next }: { now: ConsoleFile | null; next: ConsoleFile }) {
  const lines: [string, (file: ConsoleFile) => string][] = [
    [i18n.t('consoles.compareVersion'), ({ version }) => version],
    [i18n.t('consoles.compareOrigins'), ({ origins }) => origins.join(' ')],
    [i18n.t('consoles.compareSelectors'), (file) => String(selectorsIn(file))],
    [i18n.t('consoles.compareLabels'), (file) => String(labelsIn(file))],
  ];
  return (
    <table className="figures w-full table-fixed text-left text-sm">
      <thead className="text-faint">
        <tr>
          <th className="w-16 py-0.5 font-normal">{i18n.t('consoles.compare')}</th>
          <th className="py-0.5 font-normal">{i18n.t('consoles.compareNow')}</th>
          <th className="py-0.5 font-normal">{i18n.t('consoles.compareNew')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, of]) => {
          const before = now === null ? i18n.t('consoles.none') : of(now);
          const after = of(next);
          return (
            <tr key={name} className="border-line border-t align-top">
              <td className="py-1 text-muted">{name}</td>
              <td className="break-all py-1 pr-2 text-muted">{before}</td>
              <td className={before === after ? 'break-all py-1 text-muted' : 'break-all py-1 font-semibold'}>
                {after}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function selectorsIn({ parts, fields, orders }: ConsoleFile): number {
  const readers = [...Object.values(fields).flat(), ...(orders?.order ?? []), ...(orders?.paid ?? [])];
  const candidates = [...Object.values(parts).flat(), ...(orders?.row ?? [])];
  return candidates.length + readers.filter((reader) => reader?.css !== undefined).length;
}

function labelsIn({ labels, fields }: ConsoleFile): number {
  const readers = Object.values(fields).flat();
  return Object.values(labels).flat().length + readers.filter((reader) => reader?.label !== undefined).length;
}
