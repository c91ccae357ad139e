import { ArrowLeft, Star, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { snake, wordMoment } from '@/components/shell/words';
import { Button, IconButton } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import type { Settings } from '@/lib/settings/schema';
import { addTemplate, changeTemplate, sameContent, type TemplateContent } from '@/lib/store/templates';
import { storageTrouble } from '@/lib/store/trouble';
import { BLANK, contentOf, sampleFacts } from './content';
import { TemplateForm } from './template-form';
import { toggleFavourite } from './toggle-favourite';
import { useUnsavedContent } from './unsaved-contents';
import type { Entry, Library } from './use-library';
import { Versions } from './versions';

/** Stands for the template that is not there yet. */
export const NEW = 'new';

/** One template: read, changed, saved. Saving one of ours makes one of the shop's own, and ours stays as it is. */
export function TemplateEditor({
  library,
  entry,
  settings,
  onBack,
  onSaved,
  onRemove,
}: {
  library: Library;
  /** null: a new one. */
  entry: Entry | null;
  settings: Settings;
  onBack: () => void;
  onSaved: (id: string, said: string) => void;
  onRemove: (entry: Entry) => void;
}) {
  const now = useNow();
  const facts = useMemo(() => sampleFacts(now), [now]);
  const [unsaved, setUnsaved] = useUnsavedContent(entry?.template.id ?? NEW);
  const [trouble, setTrouble] = useState<string | null>(null);
  const stored = entry === null ? BLANK : contentOf(entry.template);
  const content = unsaved ?? stored;
  const changed = unsaved !== null && !sameContent(unsaved, stored);
  const own = entry?.own ?? true;
  const write = (next: TemplateContent): void => setUnsaved(sameContent(next, stored) ? null : next);

  const put = async (next: TemplateContent, said: string): Promise<void> => {
    const at = Date.now();
    const tidy = { ...next, title: next.title.trim() };
    try {
      const saved =
        entry?.own === true
          ? await changeTemplate(entry.template.id, tidy, at)
          : await addTemplate(tidy, entry && { id: entry.template.id, version: entry.template.version }, at);
      setUnsaved(null);
      setTrouble(null);
      onSaved(saved.id, said);
    } catch (error) {
      setTrouble(`${i18n.t(`command.${snake(storageTrouble(error))}`)} ${i18n.t('templates.notSaved')}`);
    }
  };
  const favourite = entry !== null && (library.marks.get(entry.template.id)?.favourite ?? false);
  const uses = entry === null ? 0 : (library.marks.get(entry.template.id)?.uses ?? 0);
  return (
    <section
      aria-label={entry?.template.title ?? i18n.t('templates.new')}
      className="flex min-h-0 min-w-0 flex-1 flex-col"
      onKeyDown={(event) => {
        if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (changed && isWhole(content)) void put(content, i18n.t('templates.saved'));
      }}
    >
      <div className="flex items-center gap-1 border-line border-b py-1.5 pr-2 pl-2 wide:pl-4">
        <IconButton className="wide:hidden" label={i18n.t('templates.back')} onClick={onBack}>
          <ArrowLeft aria-hidden className="size-4" />
        </IconButton>
        <div className="min-w-0 flex-1">
          <h2 className="truncate font-semibold">{entry?.template.title ?? i18n.t('templates.new')}</h2>
          <p className="figures truncate text-faint text-xs">
            {entry !== null && wordStanding(entry, library, uses, now)}
          </p>
        </div>
        {entry !== null && (
          <IconButton
            label={i18n.t(favourite ? 'templates.unstar' : 'templates.star', [entry.template.title])}
            aria-pressed={favourite}
            onClick={() => toggleFavourite(library, entry)}
          >
            <Star aria-hidden className={cx('size-4', favourite && 'fill-current text-ink')} />
          </IconButton>
        )}
        {entry?.own === true && (
          <IconButton label={i18n.t('templates.delete')} onClick={() => onRemove(entry)}>
            <Trash2 aria-hidden className="size-4" />
          </IconButton>
        )}
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-3 py-3 wide:px-4">
        <div className="flex max-w-[640px] flex-col gap-4">
          {!own && (
            <p className="rounded-md bg-sunken px-3 py-2 text-muted">{i18n.t('templates.oursHint')}</p>
          )}
          <TemplateForm content={content} facts={facts} settings={settings} onChange={write} />
          {entry?.own === true && (
            <Versions
              template={entry.template}
              blocked={changed}
              onRestore={(version) =>
                void put(contentOf(version), i18n.t('templates.restored', [version.version]))
              }
            />
          )}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2 border-line border-t px-3 py-2 wide:px-4">
        <p
          role={trouble === null ? 'status' : 'alert'}
          className={cx('min-w-0 flex-1 text-sm', trouble ? 'font-medium' : 'text-muted')}
        >
          {trouble ?? (changed ? i18n.t('templates.unsaved') : '')}
        </p>
        {changed && <Button onClick={() => setUnsaved(null)}>{i18n.t('templates.discard')}</Button>}
        <Button
          look="primary"
          aria-keyshortcuts="Control+S"
          disabled={!changed || !isWhole(content)}
          onClick={() => void put(content, i18n.t(own ? 'templates.saved' : 'templates.copied'))}
        >
          {i18n.t(own ? 'templates.save' : 'templates.saveCopy')}
        </Button>
      </div>
    </section>
  );
}

function isWhole({ title, text }: TemplateContent): boolean {
  return title.trim() !== '' && text.trim() !== '';
}

function wordStanding(
  { template, own, origin }: Entry,
  { byId }: Library,
  uses: number,
  now: number,
): string {
  const from = origin === null ? null : (byId.get(origin.id)?.template.title ?? null);
  return [
    own
      ? i18n.t('templates.versionAt', [template.version, wordMoment(template.updatedAt, now)])
      : i18n.t('templates.from_ours'),
    from === null ? null : i18n.t('templates.madeFrom', [from]),
    uses > 0 ? i18n.t('templates.uses', [uses]) : null,
  ]
    .filter((word) => word !== null)
    .join(' · ');
}
