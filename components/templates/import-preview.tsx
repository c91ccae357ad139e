import { type ReactNode, useMemo, useState } from 'react';
import { Virtualizer } from 'virtua';
import { i18n } from '#i18n';
import { snake } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { takeInTemplates } from '@/lib/store/templates';
import { storageTrouble } from '@/lib/store/trouble';
import type { FaultyTemplate, ImportedTemplate, TemplateImport } from '@/lib/templates/files/read';
import { difference } from './difference';

type Line = { kind: 'found'; one: ImportedTemplate } | { kind: 'faulty'; one: FaultyTemplate };

/** What taking a file in would do, row by row, and the one button that does it. */
export function ImportPreview({
  found: { found, faulty },
  onDone,
}: {
  found: TemplateImport;
  onDone: (said: string) => void;
}) {
  const [withTwins, setWithTwins] = useState(false);
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const of = (change: ImportedTemplate['change']) => found.filter((one) => one.change === change);
  const [added, changed, same, twins] = [of('new'), of('changed'), of('same'), of('twin')];
  const taken = [...added, ...changed, ...(withTwins ? twins : [])];
  const lines = useMemo(
    (): Line[] => [
      ...faulty.map((one) => ({ kind: 'faulty' as const, one })),
      ...found.filter(({ change }) => change !== 'same').map((one) => ({ kind: 'found' as const, one })),
    ],
    [found, faulty],
  );
  const run = async (): Promise<void> => {
    setSaving(true);
    try {
      await takeInTemplates(
        taken.map(({ template }) => template),
        Date.now(),
      );
      onDone(i18n.t('templates.importDone', [taken.length - changed.length, changed.length]));
    } catch (error) {
      setTrouble(`${i18n.t(`command.${snake(storageTrouble(error))}`)} ${i18n.t('templates.importNone')}`);
      setSaving(false);
    }
  };
  return (
    <>
      <p role="status" className="figures font-semibold">
        {i18n.t('templates.importCounts', [added.length, changed.length, same.length, faulty.length])}
      </p>
      <p className="text-muted text-sm">{i18n.t('templates.importKeeps')}</p>
      {twins.length > 0 && (
        <Switch
          label={i18n.t('templates.importTwins', [twins.length])}
          checked={withTwins}
          onChange={({ target }) => setWithTwins(target.checked)}
        />
      )}
      {lines.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: the virtual list puts boxes of its own between
        <div
          role="list"
          aria-label={i18n.t('templates.importRows')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is scrolled by the keyboard
          tabIndex={0}
          className="min-h-40 flex-1 overflow-y-auto rounded-md border border-line bg-sunken"
        >
          <Virtualizer data={lines} itemSize={56}>
            {(line) => <Row key={`${line.kind}${line.one.row}`} line={line} />}
          </Virtualizer>
        </div>
      )}
      {trouble !== null && (
        <p role="alert" className="rounded-md bg-sunken px-3 py-2 font-medium">
          {trouble}
        </p>
      )}
      <div className="flex items-center gap-2">
        <Button look="primary" disabled={taken.length === 0 || saving} onClick={() => void run()}>
          {saving ? i18n.t('templates.importSaving') : i18n.t('templates.importRun', [taken.length])}
        </Button>
        {taken.length === 0 && <span className="text-muted">{i18n.t('templates.importNothing')}</span>}
      </div>
    </>
  );
}

function Row({ line }: { line: Line }) {
  const chinese = document.documentElement.lang.startsWith('zh');
  if (line.kind === 'faulty') {
    const { row, title, problem } = line.one;
    return (
      <Item row={row} what={i18n.t('templates.importFaulty')} title={title} grave>
        <span className="font-medium">{chinese ? problem.message : problem.messageEn}</span>
      </Item>
    );
  }
  const { row, template, change, of, faults } = line.one;
  const [fault] = faults;
  return (
    <Item row={row} what={i18n.t(`templates.change_${change}`)} title={template.title}>
      {change === 'changed' && of !== null ? (
        <Changes before={of.text} after={template.text} />
      ) : (
        <span className="line-clamp-2 text-muted">{template.text}</span>
      )}
      {fault !== undefined && (
        <span className="font-medium">
          {i18n.t('templates.importMend', [chinese ? fault.message : fault.messageEn])}
        </span>
      )}
    </Item>
  );
}

function Item({
  row,
  what,
  title,
  grave = false,
  children,
}: {
  row: number;
  what: string;
  title: string;
  grave?: boolean;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <div role="listitem" className="flex flex-col gap-0.5 border-line border-b px-3 py-1.5 text-sm">
      <span className="flex gap-2">
        <span className="figures shrink-0 text-faint">{i18n.t('templates.importRow', [row])}</span>
        <span className={grave ? 'shrink-0 font-semibold' : 'shrink-0 text-muted'}>{what}</span>
        <span className="min-w-0 truncate font-medium">{title}</span>
      </span>
      {children}
    </div>
  );
}

function Changes({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => difference(before, after), [before, after]);
  return (
    <span className="[overflow-wrap:anywhere]">
      {parts.map(({ kind, text }, i) => {
        const key = `${i}${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        return kind === 'in' ? (
          <ins key={key} className="rounded-[2px] bg-mark no-underline">
            {text}
          </ins>
        ) : (
          <del key={key} className="text-faint">
            {text}
          </del>
        );
      })}
    </span>
  );
}
