import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { isTaken } from '@/lib/desks/change';
import { staffSchema } from '@/lib/desks/contract';
import { HANDLERS, type Handler, handlerSchema } from '@/lib/grading/policy';
import type { Saver } from '../use-saver';

/** One more person. */
export function AddPerson({ saver }: { saver: Saver }) {
  const id = useId();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Handler>('agent');
  const [error, setError] = useState<string | null>(null);
  const { staff } = saver.settings;
  /** What is wrong with this person, or null when one was added. */
  const add = (): string | null => {
    if (isTaken(staff, name)) return i18n.t('staff.taken', [name.trim()]);
    const next = staffSchema.safeParse({ ...staff, people: [...staff.people, { name, role }] });
    return next.success ? saver.change({ staff: next.data }) : i18n.t('staff.tooMany');
  };
  return (
    <form
      className="flex flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        const wrong = add();
        setError(wrong);
        if (wrong === null) setName('');
      }}
    >
      <div className="flex flex-wrap items-center gap-2">
        <Input
          id={id}
          aria-label={i18n.t('staff.newName')}
          aria-invalid={error !== null}
          placeholder={i18n.t('staff.newName')}
          className="w-36"
          maxLength={40}
          value={name}
          onChange={({ target }) => {
            setName(target.value);
            setError(null);
          }}
        />
        <Select
          aria-label={i18n.t('staff.newRole')}
          value={role}
          onChange={({ target }) => setRole(handlerSchema.parse(target.value))}
        >
          {HANDLERS.map((handler) => (
            <option key={handler} value={handler}>
              {i18n.t(`handler.${handler}`)}
            </option>
          ))}
        </Select>
        <Button type="submit" disabled={name.trim() === ''}>
          <Plus aria-hidden className="size-3.5" />
          {i18n.t('staff.add')}
        </Button>
      </div>
      {error !== null && (
        <p role="alert" className="font-medium text-sm">
          {error}
        </p>
      )}
    </form>
  );
}
