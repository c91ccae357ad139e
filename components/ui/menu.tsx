import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { Kbd } from './kbd';

const ITEM =
  'flex h-7 select-none items-center gap-2 rounded-sm px-2 text-base outline-none data-[highlighted]:bg-select data-[disabled]:opacity-45';

/**
 * A menu on a button. `trigger` is one button element. `control`: for a menu that something else opens too, a key.
 * `onClosed`: says where the focus goes then; left out, to the button.
 */
export function Menu({
  trigger,
  control = {},
  onClosed,
  children,
}: {
  trigger: ReactNode;
  control?: { open: boolean; onOpenChange: (open: boolean) => void } | Record<string, never>;
  onClosed?: () => void;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.Root {...control}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            if (onClosed === undefined) return;
            event.preventDefault();
            onClosed();
          }}
          className="z-50 max-h-[min(420px,var(--radix-dropdown-menu-content-available-height))] min-w-40 overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-float"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** `shortcut`: the key that does the same where no menu is open, as printed on it. */
export function MenuItem({
  onSelect,
  disabled,
  shortcut,
  children,
}: {
  onSelect: () => void;
  disabled?: boolean;
  shortcut?: string;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.Item
      className={ITEM}
      onSelect={onSelect}
      disabled={disabled ?? false}
      aria-keyshortcuts={shortcut}
    >
      {children}
      {shortcut !== undefined && (
        <span className="ml-auto pl-4 text-faint">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </DropdownMenu.Item>
  );
}

/** Between items that do not belong together. */
export function MenuLine() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
}

/** Items under a heading. `columns`: short words stand two in a line, in reading order. */
export function MenuSection({
  title,
  columns = 1,
  children,
}: {
  title: string;
  columns?: 1 | 2;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.Group className="not-first:mt-1 not-first:border-line not-first:border-t not-first:pt-1">
      <DropdownMenu.Label className="px-2 pt-0.5 font-medium text-faint text-sm">{title}</DropdownMenu.Label>
      <div className={columns === 2 ? 'grid grid-cols-2' : undefined}>{children}</div>
    </DropdownMenu.Group>
  );
}

/** An item that can be ticked; the menu stays open so that several can be. `aside`: a figure at its end. */
export function MenuCheck({
  checked,
  onChange,
  aside,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  aside?: number;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.CheckboxItem
      className={ITEM}
      checked={checked}
      onCheckedChange={onChange}
      onSelect={(event) => event.preventDefault()}
    >
      <span className="flex size-3.5 shrink-0 items-center justify-center rounded-[3px] border border-line-strong">
        <DropdownMenu.ItemIndicator>
          <Check aria-hidden className="size-3" strokeWidth={3} />
        </DropdownMenu.ItemIndicator>
      </span>
      <span className="min-w-0 flex-1 truncate" title={typeof children === 'string' ? children : undefined}>
        {children}
      </span>
      {aside !== undefined && <span className="figures text-faint text-sm">{aside}</span>}
    </DropdownMenu.CheckboxItem>
  );
}

/** Of these items one is chosen. `value`: which; an item's own, or none of them. */
export function MenuChoices({
  value,
  onChoose,
  children,
}: {
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={onChoose}>
      {children}
    </DropdownMenu.RadioGroup>
  );
}

/** One of {@link MenuChoices}. `aside`: a figure at its end; `letter`: the key that chooses it. */
export function MenuChoice({
  value,
  aside,
  letter,
  children,
}: {
  value: string;
  aside?: ReactNode;
  letter?: string;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.RadioItem className={ITEM} value={value} aria-keyshortcuts={letter}>
      <span className="flex size-3.5 shrink-0 items-center justify-center">
        <DropdownMenu.ItemIndicator>
          <Check aria-hidden className="size-3.5" />
        </DropdownMenu.ItemIndicator>
      </span>
      <span className="min-w-0 flex-1 truncate" title={typeof children === 'string' ? children : undefined}>
        {children}
      </span>
      {aside !== undefined && <span className="figures text-faint text-sm">{aside}</span>}
      {letter !== undefined && (
        <span className="text-faint">
          <Kbd>{letter}</Kbd>
        </span>
      )}
    </DropdownMenu.RadioItem>
  );
}
