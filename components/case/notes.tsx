import { useRef } from 'react';
import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { useNow } from '@/components/shell/now';
import { useUnsaved } from '@/components/shell/unsaved';
import { wordMoment } from '@/components/shell/words';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Section } from '@/components/ui/section';
import type { CaseRow } from '@/lib/cases/case';

/** What colleagues tell each other about the case. */
export function Notes({ row }: { row: CaseRow }) {
  const { text, write, done } = useUnsaved(`note ${row.id}`);
  const now = useNow();
  const adding = useRef(false);
  const add = async (): Promise<void> => {
    // Every note is kept as it comes: a second Enter must not keep the same one twice.
    if (text.trim() === '' || adding.current) return;
    adding.current = true;
    // Cleared only when it is kept: a note that could not be saved stays in the field, as does what was typed since.
    if (await run(row.id, { type: 'note', text })) done(text);
    adding.current = false;
  };
  return (
    <Section title={i18n.t('case.notes')}>
      {row.notes.map((note) => (
        <div key={`${note.at}${note.text}`}>
          <p className="whitespace-pre-wrap break-words">{note.text}</p>
          <p className="figures text-faint text-xs">
            {note.by} {wordMoment(note.at, now)}
          </p>
        </div>
      ))}
      <form
        className="flex gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Input
          aria-label={i18n.t('case.addNote')}
          placeholder={i18n.t('case.notePlaceholder')}
          className="flex-1"
          maxLength={2_000}
          value={text}
          onChange={({ target }) => write(target.value)}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          {i18n.t('case.addNote')}
        </Button>
      </form>
    </Section>
  );
}
