import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

const ITEM =
  'flex h-7 select-none items-center gap-2 rounded-sm px-2 text-base outline-none data-[highlighted]:bg-select data-[disabled]:opacity-45';

/** A menu on a button. `trigger` is one button element. */
export function Menu({ trigger, children }: { trigger: ReactNode; children: ReactNode }) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-[min(420px,var(--radix-dropdown-menu-content-available-height))] min-w-40 overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-float"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export function MenuItem({
  onSelect,
  disabled,
  children,
}: {
  onSelect: () => void;
  disabled?: boolean;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.Item className={ITEM} onSelect={onSelect} disabled={disabled ?? false}>
      {children}
    </DropdownMenu.Item>
  );
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
