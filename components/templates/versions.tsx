import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { wordMoment } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import { versionsOf } from '@/lib/store/templates';
import type { Template } from '@/lib/templates/contract';
import { difference } from './difference';

/** What a template said before, how that differs from now, and the way back: a restored text is a version of its own. */
export function Versions({
  template,
  blocked,
  onRestore,
}: {
  template: Template;
  /** Changes that are not saved yet would be lost. */
  blocked: boolean;
  onRestore: (version: Template) => void;
}) {
  const versions = useLiveQuery(
    () => versionsOf(template.id).catch(() => []),
    [template.id, template.version],
  );
  if (versions === undefined || versions.length === 0) return null;
  return (
    <details className="border-line border-t pt-2">
      <summary className="font-medium text-muted">{i18n.t('templates.versions', [versions.length])}</summary>
      <ol aria-label={i18n.t('templates.versionList')} className="mt-2 flex flex-col gap-3">
        {versions.map((version) => (
          <Version
            key={version.version}
            version={version}
            now={template}
            blocked={blocked}
            onRestore={() => onRestore(version)}
          />
        ))}
      </ol>
    </details>
  );
}

function Version({
  version,
  now,
  blocked,
  onRestore,
}: {
  version: Template;
  now: Template;
  blocked: boolean;
  onRestore: () => void;
}) {
  const time = useNow();
  const parts = useMemo(() => difference(version.text, now.text), [version.text, now.text]);
  return (
    <li className="flex flex-col gap-1.5 rounded-md bg-sunken px-3 py-2.5">
      <div className="flex items-center gap-2">
        <span className="figures min-w-0 flex-1 truncate text-muted text-sm">
          {i18n.t('templates.versionAt', [version.version, wordMoment(version.updatedAt, time)])}
          {version.title !== now.title && ` · ${version.title}`}
        </span>
        <Button
          size="sm"
          disabled={blocked}
          aria-label={i18n.t('templates.restoreVersion', [version.version])}
          onClick={onRestore}
        >
          {i18n.t('templates.restore')}
        </Button>
      </div>
      <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">
        {parts.map(({ kind, text }, i) => {
          const key = `${i}${kind}`;
          if (kind === 'same') return <span key={key}>{text}</span>;
          // Seen from then: what it had, and what came instead.
          return kind === 'out' ? (
            <ins key={key} className="rounded-[2px] bg-mark no-underline">
              {text}
            </ins>
          ) : (
            <del key={key} className="text-faint">
              {text}
            </del>
          );
        })}
      </p>
      <p className="text-faint text-xs">{i18n.t('templates.differenceHint')}</p>
    </li>
  );
}
