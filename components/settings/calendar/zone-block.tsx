import { useId } from 'react';
import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { Select } from '@/components/ui/input';
import { CHINA_ZONE, offsetAt } from '@/lib/deadlines/zone';
import { CHINA_OFFSET_MINUTES, formatChinaTime, MINUTE } from '@/lib/review/time';
import type { Editor } from './editor';

/** Where the desk sits: all days and windows below are of that place. */
export function ZoneBlock({ editor }: { editor: Editor }) {
  const id = useId();
  const now = useNow();
  const { zone } = editor.calendar;
  const zones = [...new Set([CHINA_ZONE, zone, ...Intl.supportedValuesOf('timeZone')])];
  const there = formatChinaTime(now + offsetAt(zone, now) - CHINA_OFFSET_MINUTES * MINUTE);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <label htmlFor={id} className="text-muted text-sm">
        {i18n.t('calendar.zone')}
      </label>
      <Select
        id={id}
        className="max-w-56"
        value={zone}
        onChange={({ target }) => editor.change({ zone: target.value })}
      >
        {zones.map((name) => (
          <option key={name} value={name}>
            {name === CHINA_ZONE ? i18n.t('calendar.china') : name.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
      {zone !== CHINA_ZONE && (
        <span className="figures text-muted text-sm">{i18n.t('calendar.thereNow', [there])}</span>
      )}
    </div>
  );
}
