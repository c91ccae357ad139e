import { AtSign, X } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Select } from '@/components/ui/input';
import { isTaken, withoutPerson, withPerson } from '@/lib/desks/change';
import type { Person } from '@/lib/desks/contract';
import { GRADES } from '@/lib/grading/contract';
import { HANDLERS, handlerSchema } from '@/lib/grading/policy';
import { CommitInput } from '../commit-input';
import type { Saver } from '../use-saver';
import { Accounts } from './accounts';
import { Choices } from './choices';

/** Name, desk and grades of one person in a line; how the robots call them under it, where one wants to see it. */
export function PersonRow({ person, saver }: { person: Person; saver: Saver }) {
  const [shown, setShown] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const { staff } = saver.settings;
  const { name, role, grades, accounts } = person;
  const change = (part: Partial<Person>): string | null =>
    saver.change({ staff: withPerson(staff, name, part) });
  const rename = (text: string): string | null => {
    const next = text.trim();
    if (next === '') return i18n.t('invalid.required');
    return isTaken(staff, next, name) ? i18n.t('staff.taken', [next]) : change({ name: next });
  };
  return (
    <li className="flex flex-col gap-2 border-line border-t py-1.5">
      <div className="flex flex-wrap items-start gap-2">
        <CommitInput
          label={i18n.t('staff.name', [name])}
          className="w-32 max-sm:w-28"
          maxLength={40}
          value={name}
          onCommit={rename}
        />
        <Select
          aria-label={i18n.t('staff.role', [name])}
          value={role}
          onChange={({ target }) => change({ role: handlerSchema.parse(target.value) })}
        >
          {HANDLERS.map((handler) => (
            <option key={handler} value={handler}>
              {i18n.t(`handler.${handler}`)}
            </option>
          ))}
        </Select>
        <div className="flex min-w-0 flex-1 max-sm:order-last max-sm:basis-full">
          <Choices
            label={i18n.t('staff.grades', [name])}
            options={GRADES}
            chosen={grades}
            none={i18n.t('staff.allGrades')}
            word={(grade) => i18n.t(`grade.${grade}`)}
            onChange={(next) => change({ grades: next })}
          />
        </div>
        <span className="flex">
          <IconButton
            label={i18n.t('staff.accounts', [name])}
            aria-expanded={shown}
            onClick={() => setShown(!shown)}
          >
            <AtSign aria-hidden className="size-3.5" />
          </IconButton>
          <IconButton label={i18n.t('staff.remove', [name])} onClick={() => setLeaving(true)}>
            <X aria-hidden className="size-3.5" />
          </IconButton>
        </span>
      </div>
      {shown && <Accounts name={name} accounts={accounts} onChange={(next) => change({ accounts: next })} />}
      <Confirm
        open={leaving}
        onOpenChange={setLeaving}
        title={i18n.t('staff.removeTitle', [name])}
        body={i18n.t('staff.removeBody')}
        action={i18n.t('staff.removeAction')}
        cancel={i18n.t('app.cancel')}
        onConfirm={() => saver.change({ staff: withoutPerson(staff, name) })}
      />
    </li>
  );
}
