import type { ReactNode } from 'react';
import { beast, clickId } from '../mark.ts';

interface ButtonProps {
  children: ReactNode;
  onClick: () => void;
  kind?: 'primary' | 'plain';
  disabled?: boolean;
}

export function Button({ children, onClick, kind = 'plain', disabled = false }: ButtonProps) {
  return (
    <button
      type="button"
      {...beast('button', `r-button r-button-${kind}`, 'BTN_outerWrapper')}
      disabled={disabled}
      onClick={onClick}
    >
      <span>{children}</span>
    </button>
  );
}

/** An action of a row: an `<a>` without an address. */
export function LinkButton({
  children,
  onClick,
  track,
}: {
  children: ReactNode;
  onClick: () => void;
  track: string;
}) {
  return (
    // biome-ignore lint/a11y/useValidAnchor lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the real page has these anchors, and a reader must cope with them.
    <a {...beast('button-link', 'r-action', 'BTN_textPrimary')} {...clickId(track)} onClick={onClick}>
      <span>{children}</span>
    </a>
  );
}
