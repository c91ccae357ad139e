import { Download, Ellipsis, Plus, Upload } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Brand } from '@/components/shell/brand';
import { hush, say } from '@/components/shell/notice';
import { NoticeBar } from '@/components/shell/notice-bar';
import { useTheme } from '@/components/shell/theme';
import { useSettings } from '@/components/shell/use-settings';
import { snake } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { cx } from '@/components/ui/cx';
import { Empty } from '@/components/ui/empty';
import { Menu, MenuItem } from '@/components/ui/menu';
import type { Settings } from '@/lib/settings/schema';
import { bringBack, type RemovedTemplate, removeTemplates } from '@/lib/store/templates';
import { storageTrouble } from '@/lib/store/trouble';
import { exportTemplates } from './export-templates';
import { ImportTemplates } from './import-templates';
import { LibraryList } from './library-list';
import { NEW, TemplateEditor } from './template-editor';
import { UndoBar } from './undo-bar';
import { type Entry, type Library, useLibrary } from './use-library';

/** The library on a page of its own: find, read, write, bring in, take out. */
export function LibraryPage() {
  const settings = useSettings();
  useTheme(settings?.theme);
  const library = useLibrary();
  if (library === 'failed')
    return (
      <Empty title={i18n.t('templates.unreadable')}>
        <Button onClick={() => location.reload()}>{i18n.t('templates.retry')}</Button>
      </Empty>
    );
  if (library === null || settings === null)
    return <p className="px-6 py-10 text-muted">{i18n.t('app.loading')}</p>;
  return <Loaded library={library} settings={settings} />;
}

/** The address names the template, so that a reload and a link find it. */
function idInAddress(): string | null {
  try {
    return decodeURIComponent(location.hash.slice(1)) || null;
  } catch {
    return null;
  }
}

function Loaded({ library, settings }: { library: Library; settings: Settings }) {
  const [selected, setSelected] = useState<string | null>(idInAddress);
  const [shown, setShown] = useState<readonly Entry[]>([]);
  const [importing, setImporting] = useState(false);
  const [removed, setRemoved] = useState<readonly RemovedTemplate[]>([]);
  const select = useCallback((id: string | null): void => {
    history.replaceState(null, '', id === null ? location.pathname : `#${encodeURIComponent(id)}`);
    setSelected(id);
    setImporting(false);
    hush();
  }, []);
  const entry = library.byId.get(selected ?? '') ?? null;
  const editing = selected === NEW || entry !== null;
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      say('trouble', i18n.t(`command.${snake(storageTrouble(error))}`));
    }
  };
  const remove = (entries: readonly Entry[]): Promise<void> =>
    attempt(async () => {
      setRemoved(await removeTemplates(entries.map(({ template }) => template.id)));
      select(null);
    });
  return (
    <div className="flex h-full flex-col">
      <Top
        busy={editing || importing}
        library={library}
        shown={shown}
        onNew={() => select(NEW)}
        onImport={() => {
          select(null);
          setImporting(true);
        }}
        onRemove={(entries) => void remove(entries)}
      />
      <div className="flex min-h-0 flex-1">
        <main
          aria-label={i18n.t('templates.list')}
          className={cx(
            'flex min-w-0 flex-1 flex-col wide:max-w-[400px] wide:border-line wide:border-r',
            (editing || importing) && 'hidden wide:flex',
          )}
        >
          <LibraryList library={library} selected={selected} onSelect={select} onShown={setShown} />
        </main>
        {importing && (
          <ImportTemplates
            library={library}
            onDone={(said) => {
              setImporting(false);
              say('done', said);
            }}
            onCancel={() => setImporting(false)}
          />
        )}
        {!importing && editing && (
          <TemplateEditor
            key={selected}
            library={library}
            entry={entry}
            settings={settings}
            onBack={() => select(null)}
            onSaved={(id, said) => {
              select(id);
              say('done', said);
            }}
            onRemove={(one) => void remove([one])}
          />
        )}
        {!importing && !editing && (
          <div className="hidden flex-1 wide:block">
            <Empty title={i18n.t('templates.chooseOne')}>
              <p>{i18n.t('templates.chooseHint')}</p>
            </Empty>
          </div>
        )}
      </div>
      {removed.length > 0 && (
        <UndoBar
          said={
            removed.length === 1
              ? i18n.t('templates.removedOne', [removed[0]?.row.template.title ?? ''])
              : i18n.t('templates.removedMany', [removed.length])
          }
          onUndo={() =>
            void attempt(async () => {
              await bringBack(removed);
              setRemoved([]);
              if (removed.length === 1) select(removed[0]?.row.id ?? null);
            })
          }
          onClose={() => setRemoved([])}
        />
      )}
      <div className="wide:ml-[400px] wide:max-w-[560px]">
        <NoticeBar foot={editing ? 'buttons' : 'none'} />
      </div>
    </div>
  );
}

function Top({
  busy,
  library,
  shown,
  onNew,
  onImport,
  onRemove,
}: {
  /** Something is being written or brought in: it has the primary button, and on a narrow page the room. */
  busy: boolean;
  library: Library;
  /** What search and filters leave. */
  shown: readonly Entry[];
  onNew: () => void;
  onImport: () => void;
  onRemove: (entries: readonly Entry[]) => void;
}) {
  const own = shown.filter((entry) => entry.own);
  const [asking, setAsking] = useState(false);
  const out = (kind: 'sheet' | 'json'): void => void exportTemplates(kind, shown);
  useEffect(() => {
    document.title = `${i18n.t('templates.title')} · ${i18n.t('app.name')}`;
  }, []);
  return (
    <header
      className={cx(
        'flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-b px-3 py-2.5',
        busy && 'hidden wide:flex',
      )}
    >
      <Brand name={i18n.t('app.name')} />
      <h1 className="flex-1 font-semibold text-lg">{i18n.t('templates.title')}</h1>
      <div className="flex items-center gap-1.5">
        <Button look={busy ? 'plain' : 'primary'} onClick={onNew}>
          <Plus aria-hidden className="size-3.5" />
          {i18n.t('templates.new')}
        </Button>
        <Button onClick={onImport}>
          <Upload aria-hidden className="size-3.5" />
          {i18n.t('templates.import')}
        </Button>
        <Menu
          trigger={
            <Button disabled={library.entries.length === 0}>
              <Download aria-hidden className="size-3.5" />
              {i18n.t('templates.export')}
            </Button>
          }
        >
          <MenuItem onSelect={() => out('sheet')}>{i18n.t('templates.exportSheet', [shown.length])}</MenuItem>
          <MenuItem onSelect={() => out('json')}>{i18n.t('templates.exportJson', [shown.length])}</MenuItem>
        </Menu>
        <Menu
          trigger={
            <Button
              look="quiet"
              className="w-8 !px-0"
              aria-label={i18n.t('case.more')}
              title={i18n.t('case.more')}
            >
              <Ellipsis aria-hidden className="size-4" />
            </Button>
          }
        >
          <MenuItem disabled={own.length === 0} onSelect={() => setAsking(true)}>
            {i18n.t('templates.deleteShown', [own.length])}
          </MenuItem>
        </Menu>
      </div>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={i18n.t('templates.deleteShown', [own.length])}
        body={i18n.t('templates.deleteBody')}
        action={i18n.t('templates.delete')}
        cancel={i18n.t('app.cancel')}
        onConfirm={() => onRemove(own)}
      />
    </header>
  );
}
