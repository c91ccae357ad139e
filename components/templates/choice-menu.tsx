import { ChevronDown } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Menu, MenuCheck } from '@/components/ui/menu';

/** Several of a list, named on a button. `none`: what it means that nothing is chosen. */
export function ChoiceMenu({
  label,
  none,
  values,
  chosen,
  word,
  disabled = false,
  onChange,
}: {
  label: string;
  none: string;
  values: readonly string[];
  chosen: readonly string[];
  word: (value: string) => string;
  disabled?: boolean;
  onChange: (chosen: string[]) => void;
}) {
  const words = chosen.length === 0 ? none : chosen.map(word).join(i18n.t('banner.comma'));
  return (
    <Menu
      trigger={
        <Button
          disabled={disabled}
          aria-label={`${label} ${words}`}
          title={words}
          className="min-w-0 max-w-full !justify-between !px-2"
        >
          <span className="truncate">{words}</span>
          <ChevronDown aria-hidden className="size-3.5 shrink-0 text-faint" />
        </Button>
      }
    >
      {values.map((value) => (
        <MenuCheck
          key={value}
          checked={chosen.includes(value)}
          onChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value))}
        >
          {word(value)}
        </MenuCheck>
      ))}
    </Menu>
  );
}
