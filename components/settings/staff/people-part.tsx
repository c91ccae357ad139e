import { i18n } from '#i18n';
import { faultsOf } from '@/lib/desks/faults';
import { SettingsPart } from '../settings-part';
import type { Saver } from '../use-saver';
import { AddPerson } from './add-person';
import { PersonRow } from './person-row';
import { wordFault } from './words';

/** Who works here. Nobody entered: everything is as for the one agent above. */
export function PeoplePart({ saver }: { saver: Saver }) {
  const { staff, calendar, policy } = saver.settings;
  const empty = faultsOf(staff, calendar, policy).filter((one) => one.kind === 'empty-desk');
  return (
    <SettingsPart
      title={i18n.t('staff.people')}
      intro={i18n.t('staff.peopleIntro')}
      parts={['staff']}
      saver={saver}
    >
      {staff.people.length > 0 && (
        <ul className="flex flex-col">
          {staff.people.map((person) => (
            <PersonRow key={person.name} person={person} saver={saver} />
          ))}
        </ul>
      )}
      {empty.length > 0 && (
        <div role="status" className="text-muted">
          {empty.map((fault) => (
            <p key={JSON.stringify(fault)}>{wordFault(fault, staff)}</p>
          ))}
        </div>
      )}
      <AddPerson saver={saver} />
    </SettingsPart>
  );
}
