import { i18n } from '#i18n';
import { useNow } from '@/components/shell/now';
import { Select } from '@/components/ui/input';
import { Block } from './block';
import type { Editor } from './editor';
import { LegalYears } from './legal-years';
import { WindowsRow } from './windows-row';

const ON_CALL: [number, number] = [600, 1080];

/** What the desk does when the state rests, and what is known of each year. */
export function HolidaysBlock({ editor }: { editor: Editor }) {
  const now = useNow();
  const { holidays } = editor.calendar;
  const kind = holidays === null ? 'ignored' : holidays.length === 0 ? 'closed' : 'on_call';
  const label = i18n.t('calendar.holidays');
  return (
    <Block
      title={label}
      hint={i18n.t('calendar.holidaysHint')}
      parts={['holidays', 'years']}
      faults={editor.faults}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Select
          aria-label={label}
          value={kind}
          onChange={({ target: { value } }) =>
            editor.change({ holidays: value === 'ignored' ? null : value === 'closed' ? [] : [ON_CALL] })
          }
        >
          {(['closed', 'on_call', 'ignored'] as const).map((one) => (
            <option key={one} value={one}>
              {i18n.t(`calendar.holidays_${one}`)}
            </option>
          ))}
        </Select>
        {holidays !== null && holidays.length > 0 && (
          <WindowsRow
            name={label}
            windows={holidays}
            onChange={(windows) => editor.change({ holidays: windows })}
          />
        )}
      </div>
      {holidays !== null && <LegalYears editor={editor} now={now} />}
    </Block>
  );
}
