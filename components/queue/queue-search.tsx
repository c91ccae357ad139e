import { Search, X } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/shell/panel-state';
import { IconButton } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Kbd } from '@/components/ui/kbd';

/** Searches as one types. Letters of an unfinished input-method word do not search. */
export function QueueSearch({
  field,
  onDown,
}: {
  field: RefObject<HTMLInputElement | null>;
  /** Arrow down or Enter: go on in the list. */
  onDown: () => void;
}) {
  const search = usePanel((state) => state.filter.search);
  const setFilter = usePanel((state) => state.setFilter);
  const [composing, setComposing] = useState<string | null>(null);
  return (
    <div className="relative flex-1">
      <Search aria-hidden className="absolute top-2 left-2 size-4 text-faint" />
      <Input
        ref={field}
        type="search"
        role="searchbox"
        aria-label={i18n.t('queue.search')}
        aria-keyshortcuts="/"
        placeholder={i18n.t('queue.search')}
        className="w-full border-line bg-sunken pr-8 pl-7 [&::-webkit-search-cancel-button]:hidden"
        value={composing ?? search}
        onChange={({ target }) =>
          composing === null ? setFilter({ search: target.value }) : setComposing(target.value)
        }
        onCompositionStart={() => setComposing(search)}
        onCompositionEnd={({ currentTarget }) => {
          setComposing(null);
          setFilter({ search: currentTarget.value });
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
          event.preventDefault();
          onDown();
        }}
      />
      <span className="absolute top-1 right-1 flex h-6 items-center">
        {search === '' ? (
          <span className="pr-1.5 text-faint">
            <Kbd>/</Kbd>
          </span>
        ) : (
          <IconButton
            size="sm"
            className="!w-6"
            label={i18n.t('queue.clearSearch')}
            onClick={() => setFilter({ search: '' })}
          >
            <X aria-hidden className="size-3.5" />
          </IconButton>
        )}
      </span>
    </div>
  );
}
