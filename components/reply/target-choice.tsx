import { useId } from 'react';
import { i18n } from '#i18n';
import { Select } from '@/components/ui/input';
import type { ReplyTarget } from '@/lib/consoles/contract';

/** Which of the two forms the reply goes into, on consoles that answer a review and its append apart. */
export function TargetChoice({
  target,
  onChange,
}: {
  /** null: nobody chose; the page takes the review's form, and the append's where that one alone is open. */
  target: ReplyTarget | null;
  onChange: (target: ReplyTarget | null) => void;
}) {
  const id = useId();
  return (
    <div className="flex items-center gap-2 text-muted">
      <label htmlFor={id}>{i18n.t('reply.target')}</label>
      <Select
        id={id}
        value={target ?? ''}
        onChange={({ target: { value } }) => onChange(value === 'main' || value === 'append' ? value : null)}
      >
        <option value="">{i18n.t('reply.toOpen')}</option>
        <option value="main">{i18n.t('reply.toMain')}</option>
        <option value="append">{i18n.t('reply.toAppend')}</option>
      </Select>
    </div>
  );
}
