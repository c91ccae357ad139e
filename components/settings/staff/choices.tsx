import { ChevronDown } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Menu, MenuCheck } from '@/components/ui/menu';

/** Several of a short list: the button says what is chosen, the menu stays open while one chooses. */
export function Choices<T extends string>({
  label,
  options,
  chosen,
  none,
  word,
  onChange,
}: {
  label: string;
  options: readonly T[];
  chosen: readonly T[];
  /** What it means when nothing is chosen. */
  none: string;
  word: (option: T) => string;
  onChange: (chosen: T[]) => void;
}) {
  // In the order of the list, whatever the order of the clicks; what is chosen and no option any more stays visible.
  const all = [...new Set([...options, ...chosen])];
  const words = all.filter((option) => chosen.includes(option)).map(word);
  return (
    <Menu
      trigger={
        <Button aria-label={label} className="min-w-0 max-w-full shrink justify-between px-2">
          <span className="truncate">{words.length === 0 ? none : words.join(i18n.t('banner.comma'))}</span>
          <ChevronDown aria-hidden className="size-3.5 shrink-0 text-muted" />
        </Button>
      }
    >
      {all.map((option) => (
        <MenuCheck
          key={option}
          checked={chosen.includes(option)}
          onChange={(checked) =>
            onChange(all.filter((one) => (one === option ? checked : chosen.includes(one))))
          }
        >
          {word(option)}
        </MenuCheck>
      ))}
    </Menu>
  );
}
