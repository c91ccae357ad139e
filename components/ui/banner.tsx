import { CircleAlert, Info, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button';

/** A strip that says what happened and what to do next. `alert` is read out at once. */
export function Banner({
  title,
  children,
  actions,
  close,
  alert = false,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** How it is put away, where that is all there is to do: a cross beside the title. */
  close?: { label: string; onClick: () => void };
  alert?: boolean;
}) {
  const Icon = alert ? CircleAlert : Info;
  return (
    <div
      role={alert ? 'alert' : 'status'}
      className="flex gap-2 border-line border-b bg-sunken px-3 py-2 text-sm text-muted"
    >
      <Icon aria-hidden className="mt-0.5 size-3.5 shrink-0 text-ink" />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="font-semibold text-ink">{title}</p>
        {children}
        {actions && <div className="mt-0.5 flex flex-wrap gap-1.5">{actions}</div>}
      </div>
      {close && (
        <IconButton size="sm" label={close.label} className="-my-0.5 !w-6" onClick={close.onClick}>
          <X aria-hidden className="size-3.5" />
        </IconButton>
      )}
    </div>
  );
}
