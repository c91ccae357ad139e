import { Check, ChevronDown } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useKeys } from '@/components/shell/keys';
import { useNow } from '@/components/shell/now';
import { useSettings } from '@/components/shell/use-settings';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem, MenuSection } from '@/components/ui/menu';
import type { Person } from '@/lib/desks/contract';
import { onDuty } from '@/lib/desks/on-duty';
import type { Settings } from '@/lib/settings/schema';
import { showAgent } from './shown-agent';
import { switchAgent } from './switch-agent';

/** Who sits here. With several people, a menu of them: one click and somebody else does. */
export function AgentSwitch() {
  const settings = useSettings();
  const agent = settings?.agent ?? null;
  useLayoutEffect(() => {
    showAgent(agent);
    return () => showAgent(null);
  }, [agent]);
  // Who has no name yet is asked for it above.
  if (settings === null || settings.agent.name === '') return null;
  return settings.staff.people.length === 0 ? (
    <Button
      look="quiet"
      size="sm"
      className="min-w-0 max-w-28 shrink"
      title={i18n.t('desks.onlyOne')}
      onClick={() => void browser.runtime.openOptionsPage()}
    >
      <span className="truncate">{settings.agent.name}</span>
    </Button>
  ) : (
    <PeopleMenu settings={settings} />
  );
}

function PeopleMenu({ settings: { agent, staff, calendar } }: { settings: Settings }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const now = useNow();
  useKeys({
    'Alt+a': () => {
      // Under a case that takes the whole panel there is no button to hang a menu on.
      if (button.current?.offsetParent) setOpen(true);
    },
  });
  const present = onDuty(staff, { now, zone: calendar.zone });
  const absent = staff.people.filter((person) => !present.includes(person));
  const row = (person: Person) => (
    <MenuItem key={person.name} onSelect={() => void switchAgent({ name: person.name, role: person.role })}>
      <PersonLine person={person} current={person.name === agent.name && person.role === agent.role} />
    </MenuItem>
  );
  return (
    <Menu
      control={{ open, onOpenChange: setOpen }}
      trigger={
        <Button
          ref={button}
          look="quiet"
          size="sm"
          className="min-w-0 max-w-32 shrink"
          aria-label={i18n.t('desks.switchFrom', [agent.name])}
          aria-keyshortcuts="Alt+A"
          title={i18n.t('desks.switch')}
        >
          <span className="truncate">{agent.name}</span>
          <ChevronDown aria-hidden className="size-3 shrink-0" />
        </Button>
      }
    >
      {staff.shifts.length === 0 ? (
        <MenuSection title={i18n.t('desks.switch')}>{staff.people.map(row)}</MenuSection>
      ) : (
        <>
          <MenuSection title={i18n.t('desks.onDuty')}>
            {present.length === 0 && <p className="px-2 py-1 text-muted">{i18n.t('desks.nobodyOnDuty')}</p>}
            {present.map(row)}
          </MenuSection>
          {absent.length > 0 && <MenuSection title={i18n.t('desks.offDuty')}>{absent.map(row)}</MenuSection>}
        </>
      )}
      <div className="mt-1 border-line border-t pt-1">
        <MenuItem onSelect={() => void browser.runtime.openOptionsPage()}>{i18n.t('desks.manage')}</MenuItem>
      </div>
    </Menu>
  );
}

function PersonLine({ person: { name, role }, current }: { person: Person; current: boolean }) {
  return (
    <>
      <span className="flex size-3.5 shrink-0 items-center justify-center">
        {current && <Check aria-label={i18n.t('desks.current')} className="size-3.5" />}
      </span>
      <span className="min-w-0 max-w-48 flex-1 truncate">{name}</span>
      <span className="text-faint text-sm">{i18n.t(`handler.${role}`)}</span>
    </>
  );
}
