import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import {
  type changeViews,
  MAX_SAVED_NAME,
  movedView,
  renamedView,
  type SavedView,
  withoutView,
} from '@/lib/settings/views';

/** One saved filter: its name, what it shows, and its place among the others. */
export function SavedLine({
  saved: { id, name },
  first,
  last,
  names,
  words,
  onChange,
}: {
  saved: SavedView;
  first: boolean;
  last: boolean;
  names: readonly string[];
  words: string;
  onChange: (how: Parameters<typeof changeViews>[0]) => Promise<void>;
}) {
  const [written, setWritten] = useState(name);
  const wanted = written.trim();
  const taken = wanted !== name && names.includes(wanted);
  const rename = (): void => {
    if (wanted === '' || taken) setWritten(name);
    else if (wanted !== name) void onChange((views) => renamedView(views, id, wanted));
  };
  return (
    <li className="flex flex-col gap-0.5">
      <div className="flex items-center gap-0.5">
        <Input
          aria-label={i18n.t('saved.nameOf', [name])}
          aria-invalid={taken}
          className="!h-7 mr-1 flex-1"
          maxLength={MAX_SAVED_NAME}
          value={written}
          onChange={({ target }) => setWritten(target.value)}
          onBlur={rename}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) rename();
          }}
        />
        <IconButton
          size="sm"
          className="!w-6"
          disabled={first}
          label={i18n.t('saved.up', [name])}
          onClick={() => void onChange((views) => movedView(views, id, -1))}
        >
          <ArrowUp aria-hidden className="size-3.5" />
        </IconButton>
        <IconButton
          size="sm"
          className="!w-6"
          disabled={last}
          label={i18n.t('saved.down', [name])}
          onClick={() => void onChange((views) => movedView(views, id, 1))}
        >
          <ArrowDown aria-hidden className="size-3.5" />
        </IconButton>
        <IconButton
          size="sm"
          className="!w-6"
          label={i18n.t('saved.remove', [name])}
          onClick={() => void onChange((views) => withoutView(views, id))}
        >
          <Trash2 aria-hidden className="size-3.5" />
        </IconButton>
      </div>
      <p className="truncate pl-2 text-faint text-xs" title={words}>
        {taken ? i18n.t('saved.taken') : words}
      </p>
    </li>
  );
}
