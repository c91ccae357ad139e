import type { ReactNode } from 'react';
import { navigate } from '../../kit/page/address.ts';

/** A link that changes the view without loading a document. */
export function Link({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  return (
    <a
      href={to}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
