import { Plus, X } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/button';
import type { Windows } from '@/lib/deadlines/windows';
import { TimeInput } from '../time-input';

/** As many as the calendar takes. */
const MOST = 6;

/** The windows of a day, each from and to, and one more. `name`: whose they are, for the screen reader. */
export function WindowsRow({
  name,
  windows,
  onChange,
}: {
  name: string;
  windows: Windows;
  onChange: (windows: Windows) => void;
}) {
  const set = (place: number, window: Windows[number]): void =>
    onChange(windows.map((other, i) => (i === place ? window : other)));
  return (
    // On a wide screen what does not fit goes on under the first window, on a narrow one the whole width is used.
    <div className="contents sm:flex sm:min-w-0 sm:flex-1 sm:flex-wrap sm:items-center sm:gap-x-3 sm:gap-y-1.5">
      {windows.length === 0 && <span className="text-faint leading-8">{i18n.t('settings.rest')}</span>}
      {windows.map(([from, to], i) => (
        // A window has nothing else that stays while it is edited
        <span key={i} className="flex items-center gap-1">
          <TimeInput
            label={`${name} ${i + 1} ${i18n.t('settings.from')}`}
            value={from}
            onChange={(start) => set(i, [start, to])}
          />
          <span aria-hidden className="text-faint">
            –
          </span>
          <TimeInput
            end
            label={`${name} ${i + 1} ${i18n.t('settings.to')}`}
            value={to}
            onChange={(end) => set(i, [from, end])}
          />
          <IconButton
            size="sm"
            className="!w-6"
            label={`${name} ${i + 1} ${i18n.t('settings.removeWindow')}`}
            onClick={() => onChange(windows.filter((_, other) => other !== i))}
          >
            <X aria-hidden className="size-3.5" />
          </IconButton>
        </span>
      ))}
      <IconButton
        size="sm"
        className="!w-6"
        disabled={windows.length >= MOST}
        label={`${name} ${i18n.t('settings.addWindow')}`}
        onClick={() => onChange([...windows, nextWindow(windows)])}
      >
        <Plus aria-hidden className="size-3.5" />
      </IconButton>
    </div>
  );
}

/** An hour after the last window, as far as the day has room; the first one is an ordinary day. */
function nextWindow(windows: Windows): Windows[number] {
  const last = Math.max(...windows.map(([, to]) => to), 0);
  if (last === 0) return [540, 1080];
  const from = Math.min(last + 60, 1380);
  return [from, Math.min(from + 60, 1440)];
}
