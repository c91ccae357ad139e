import { useId } from 'react';
import { i18n } from '#i18n';
import type { Person } from '@/lib/desks/contract';
import { CommitInput } from '../commit-input';

const ROBOTS = ['feishu', 'dingtalk', 'wecom'] as const;

/** By which name each group robot can call this person. */
export function Accounts({
  name,
  accounts,
  onChange,
}: {
  name: string;
  accounts: Person['accounts'];
  onChange: (accounts: Person['accounts']) => string | null;
}) {
  const id = useId();
  return (
    <fieldset className="flex flex-wrap gap-3 rounded-md bg-sunken px-3 py-2">
      <legend className="sr-only">{i18n.t('staff.accounts', [name])}</legend>
      {ROBOTS.map((robot) => (
        <div key={robot} className="flex flex-col gap-1">
          <label htmlFor={`${id}-${robot}`} className="text-muted text-sm">
            {i18n.t(`staff.account_${robot}`)}
          </label>
          <CommitInput
            id={`${id}-${robot}`}
            label={i18n.t(`staff.account_${robot}`)}
            className="w-44"
            maxLength={64}
            value={accounts[robot]}
            onCommit={(text) => onChange({ ...accounts, [robot]: text.trim() })}
          />
        </div>
      ))}
      <p className="basis-full text-faint text-sm">{i18n.t('staff.accountsHint')}</p>
    </fieldset>
  );
}
