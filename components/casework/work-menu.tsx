import { useState } from 'react';
import { i18n } from '#i18n';
import { run } from '@/components/shell/command';
import { useKeys } from '@/components/shell/keys';
import { say } from '@/components/shell/notice';
import { wordMoment } from '@/components/shell/words';
import { MenuItem, MenuSection } from '@/components/ui/menu';
import type { CaseRow } from '@/lib/cases/case';
import { waitOf } from '@/lib/cases/fold-work';
import { canRemind } from '@/lib/cases/owed';
import { followUpTimes, SNOOZE_MINUTES, snoozeTimes, waitTimes } from '@/lib/cases/when';
import { type EpochMs, MINUTE } from '@/lib/review/time';
import type { Settings } from '@/lib/settings/schema';
import { HandDialog } from './hand-dialog';
import { WhenDialog } from './when-dialog';

type Asked = 'hand' | 'wait' | 'follow';

/** Handing over, waiting, following up and being reminded again: items of the case's menu, with their keys and dialogs. */
export function useWork(row: CaseRow): { asked: Asked | null; ask: (what: Asked | null) => void } {
  const [asked, ask] = useState<Asked | null>(null);
  const active = row.lane === 'active';
  const wait = waitOf(row);
  const tells = canRemind(row);
  useKeys({
    f: () => ask('follow'),
    ...(tells ? { z: () => void snooze(row, Date.now() + SNOOZE_MINUTES * MINUTE) } : {}),
    ...(active
      ? {
          h: () => ask('hand'),
          w: () => (wait === null ? ask('wait') : void run(row.id, { type: 'continue' })),
        }
      : {}),
  });
  return { asked, ask };
}

async function snooze(row: CaseRow, until: EpochMs): Promise<void> {
  if (await run(row.id, { type: 'snooze', until }))
    say('done', i18n.t('work.snoozed', [wordMoment(until, Date.now())]));
}

/** The list of duties may be off the screen. */
async function plan(row: CaseRow, dueAt: EpochMs, note: string): Promise<void> {
  if (await run(row.id, { type: 'plan', dueAt, note }))
    say('done', i18n.t('event.planned', [wordMoment(dueAt, Date.now())]));
}

export function WorkItems({ row, ask }: { row: CaseRow; ask: (what: Asked) => void }) {
  const active = row.lane === 'active';
  const now = Date.now();
  return (
    <>
      {active && (
        <MenuItem shortcut="H" onSelect={() => ask('hand')}>
          {i18n.t('work.hand')}
        </MenuItem>
      )}
      {active && (
        <MenuItem {...(waitOf(row) === null ? { shortcut: 'W' } : {})} onSelect={() => ask('wait')}>
          {i18n.t('work.wait')}
        </MenuItem>
      )}
      <MenuItem shortcut="F" onSelect={() => ask('follow')}>
        {i18n.t('work.follow')}
      </MenuItem>
      {canRemind(row) && (
        <MenuSection title={i18n.t('work.snooze')}>
          {snoozeTimes(now).map(({ name, at }) => (
            <MenuItem
              key={name}
              {...(name === 'minutes10' ? { shortcut: 'Z' } : {})}
              onSelect={() => void snooze(row, at)}
            >
              {i18n.t(`work.snooze_${name}`)}
            </MenuItem>
          ))}
        </MenuSection>
      )}
    </>
  );
}

export function WorkDialogs({
  row,
  settings,
  asked,
  onClose,
}: {
  row: CaseRow;
  settings: Settings;
  asked: Asked | null;
  onClose: () => void;
}) {
  const now = Date.now();
  if (asked === 'hand')
    return (
      <HandDialog
        row={row}
        settings={settings}
        onClose={onClose}
        onHand={(command, receiver) => void run(row.id, command, i18n.t('work.handed', [receiver]))}
      />
    );
  if (asked === 'wait')
    return (
      <WhenDialog
        title={i18n.t('work.waitTitle')}
        body={i18n.t('work.waitBody')}
        action={i18n.t('work.waitAction')}
        hint={i18n.t('work.waitNote')}
        times={waitTimes(now)}
        onClose={onClose}
        onDone={(until, note) => void run(row.id, { type: 'wait', until, note })}
      />
    );
  if (asked === 'follow')
    return (
      <WhenDialog
        title={i18n.t('work.followTitle')}
        body={i18n.t('work.followBody')}
        action={i18n.t('work.followAction')}
        hint={i18n.t('work.followNote')}
        times={followUpTimes(now)}
        onClose={onClose}
        onDone={(dueAt, note) => {
          if (dueAt !== null) void plan(row, dueAt, note);
        }}
      />
    );
  return null;
}
