import type { ReactNode } from 'react';

/** An empty or failed place: what is so, and what to do next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-2 px-6 py-10 text-base text-muted">
      <p className="text-lg font-medium text-ink">{title}</p>
      {children}
    </div>
  );
}
