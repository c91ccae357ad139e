import type { ReactNode } from 'react';

/** A titled part of a screen, divided from the one above by a line and nothing more. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    // Relative: what is there for the ear only must not make the page behind the list scroll.
    <section aria-label={title} className="relative flex flex-col gap-2 border-line border-t px-3 py-3">
      <div className="flex min-h-5 items-center justify-between gap-2">
        <h2 className="font-medium text-faint text-sm">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** The same, folded until asked for. */
export function Folded({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <details className="group border-line border-t">
      <summary className="flex list-none items-center justify-between gap-2 px-3 py-2.5 font-medium text-faint text-sm hover:bg-hover focus-visible:-outline-offset-2">
        <span className="flex items-center gap-1.5">
          <span aria-hidden className="text-[9px] transition-transform group-open:rotate-90">
            ▶
          </span>
          {title}
        </span>
        {aside}
      </summary>
      <div className="px-3 pb-3">{children}</div>
    </details>
  );
}
