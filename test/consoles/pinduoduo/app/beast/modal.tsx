import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { beast, impression, names } from '../mark.ts';

interface ModalProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  footer: ReactNode;
  view?: string;
}

/** A dialog at the end of the body. `view`: the tracking id of what it shows. */
export function Modal({ title, onClose, children, footer, view }: ModalProps) {
  return createPortal(
    <div {...beast('modal', 'r-modal', 'MDL_modal', 'MDL_mask')}>
      <div {...beast('modal-innerWrapper', 'r-modal-wrap', 'MDL_innerWrapper')}>
        <div
          {...beast('modal-inner', 'r-modal-inner', 'MDL_inner')}
          {...(view ? impression(view) : {})}
          role="dialog"
        >
          <div className={names('r-modal-head', 'MDL_header')}>{title}</div>
          <button
            type="button"
            aria-label="关闭"
            {...beast('modal-icon-close', 'r-modal-close', 'MDL_iconWrapper')}
            onClick={onClose}
          >
            ×
          </button>
          <div {...beast('modal-body', 'r-modal-body', 'MDL_body')}>{children}</div>
          <div className={names('r-modal-foot', 'MDL_footer')}>{footer}</div>
        </div>
      </div>
    </div>,
    document.body,
  );
}
