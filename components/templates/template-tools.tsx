import { BookmarkPlus, LibraryBig, Undo2 } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { i18n } from '#i18n';
import { useKeys } from '@/components/shell/keys';
import { useSettings } from '@/components/shell/use-settings';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import type { CaseRow } from '@/lib/cases/case';
import type { TextSource } from '@/lib/reply/source';
import type { Tone } from '@/lib/reply/tones';
import type { TemplateKind } from '@/lib/templates/contract';
import { Picker } from './picker';
import { SaveAs } from './save-as';
import { useSlash } from './use-slash';

/** A text being written and where it came from, as any editor of a case holds it. */
export interface EditedText {
  text: string;
  source: TextSource;
  /** The text as its source offered it; null: the agent's own words. */
  offered: string | null;
  /** How it speaks; null: not known. */
  tone: Tone | null;
  write(text: string): void;
  take(text: string, source: TextSource): void;
}

interface ToolsProps {
  row: CaseRow;
  kind: TemplateKind;
  edited: EditedText;
  /** The editor's own field: `/` in it opens the library, and it has the focus again afterwards. */
  field: RefObject<HTMLTextAreaElement | null>;
}

/** The ways between an editor and the library: a template into the text, the text into the library, and back again. */
export function TemplateTools({ row, kind, edited, field }: ToolsProps) {
  const settings = useSettings();
  // Where the slash was typed; 'button' when there was none.
  const [picking, setPicking] = useState<number | 'button' | null>(null);
  const [saving, setSaving] = useState(false);
  const [undo, setUndo] = useState<{ before: string; source: TextSource; taken: string } | null>(null);
  useSlash(field, () => setPicking(field.current?.selectionStart ?? 0));
  // The sign alone opens it for the public reply, whatever has the focus.
  useKeys(kind === 'public' ? { '/': () => setPicking('button') } : {});
  const { text, source, offered } = edited;

  const focusAt = (at: number): void => {
    // After the editor shows the new text.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(at, at);
    });
  };
  const take = (chosen: string, from: TextSource): void => {
    // The agent's own words stay where a slash was typed among them; a draft of ours gives way.
    const among = typeof picking === 'number' && text.trim() !== '' && text !== offered;
    const at = among ? picking : 0;
    const whole = among ? text.slice(0, at) + chosen + text.slice(at) : chosen;
    setUndo(text.trim() === '' ? null : { before: text, source, taken: whole });
    edited.take(whole, from);
    focusAt(at + chosen.length);
  };
  const slash = (): void => {
    const at = typeof picking === 'number' ? picking : text.length;
    edited.write(`${text.slice(0, at)}/${text.slice(at)}`);
    focusAt(at + 1);
  };
  const canUndo = undo !== null && undo.taken === text;
  return (
    <div className="-ml-2 flex flex-wrap items-center gap-x-1">
      <Button look="quiet" size="sm" aria-keyshortcuts="/" onClick={() => setPicking('button')}>
        <LibraryBig aria-hidden className="size-3.5" />
        {i18n.t('templates.open')}
        <Kbd>/</Kbd>
      </Button>
      <Button look="quiet" size="sm" disabled={text.trim() === ''} onClick={() => setSaving(true)}>
        <BookmarkPlus aria-hidden className="size-3.5" />
        {i18n.t('templates.saveAs')}
      </Button>
      {canUndo && (
        <Button
          look="quiet"
          size="sm"
          onClick={() => {
            edited.take(undo.before, undo.source);
            setUndo(null);
            focusAt(undo.before.length);
          }}
        >
          <Undo2 aria-hidden className="size-3.5" />
          {i18n.t('templates.undoTake')}
        </Button>
      )}
      {picking !== null && settings !== null && (
        <Picker
          row={row}
          settings={settings}
          kind={kind}
          tone={edited.tone}
          field={field}
          onTake={take}
          onSlash={slash}
          onClose={() => setPicking(null)}
        />
      )}
      {saving && settings !== null && (
        <SaveAs row={row} settings={settings} kind={kind} text={text} onClose={() => setSaving(false)} />
      )}
    </div>
  );
}
