import { useEffect, useId, useState } from 'react';
import { i18n } from '#i18n';
import { nameOf } from '@/components/shell/places';
import { snake } from '@/components/shell/words';
import { Confirm } from '@/components/ui/confirm';
import { Select } from '@/components/ui/input';
import { Switch } from '@/components/ui/switch';
import type { ConsoleFile } from '@/lib/consoles/file/schema';
import {
  followWatchStates,
  setWatch,
  WATCH_SECONDS,
  type WatchStates,
  watchStateOf,
} from '@/lib/settings/watch-mode';

/** Watch mode of one console; nothing where no button of its page is known that could be pressed. */
export function WatchMode({ file }: { file: ConsoleFile }) {
  const [states, setStates] = useState<WatchStates | null>(null);
  const [asking, setAsking] = useState(false);
  const id = useId();
  useEffect(() => followWatchStates(setStates), []);
  const label = file.labels.refresh?.[0];
  if (label === undefined || states === null) return null;
  const { on, seconds, stopped } = watchStateOf(states, file.id);
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Switch
          label={i18n.t('watch.title')}
          checked={on}
          onChange={({ target }) =>
            target.checked ? setAsking(true) : void setWatch(file.id, { on: false })
          }
        />
        {on && (
          <span className="flex items-center gap-1.5">
            <label htmlFor={id} className="text-muted text-sm">
              {i18n.t('watch.every')}
            </label>
            <Select
              id={id}
              value={String(seconds)}
              onChange={({ target }) => {
                const chosen = WATCH_SECONDS.find((known) => String(known) === target.value);
                if (chosen !== undefined) void setWatch(file.id, { seconds: chosen });
              }}
            >
              {WATCH_SECONDS.map((known) => (
                <option key={known} value={known}>
                  {i18n.t(`watch.seconds_${known}`)}
                </option>
              ))}
            </Select>
          </span>
        )}
      </div>
      <p className="text-faint text-sm">{i18n.t('watch.hint', [label])}</p>
      {stopped !== null && (
        <p role="alert" className="font-medium text-sm">
          {i18n.t('watch.stoppedIn', [nameOf(file)])}。{i18n.t(`watch.stopped_${snake(stopped.why)}`)}
        </p>
      )}
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={i18n.t('watch.askTitle', [nameOf(file)])}
        body={i18n.t('watch.ask')}
        action={i18n.t('watch.askAction')}
        cancel={i18n.t('app.cancel')}
        onConfirm={() => void setWatch(file.id, { on: true })}
      >
        <p className="text-muted text-sm">{i18n.t('watch.askRules')}</p>
      </Confirm>
    </div>
  );
}
