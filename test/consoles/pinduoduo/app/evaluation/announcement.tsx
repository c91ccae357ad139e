import { useState } from 'react';
import { Button } from '../beast/button.tsx';
import { Modal } from '../beast/modal.tsx';
import { config } from '../config.ts';

/** Covers the page until the agent has taken note of it. */
export function Announcement() {
  const [open, setOpen] = useState(config.announcement);
  if (!open) return null;
  const close = () => setOpen(false);
  return (
    <Modal
      title="评价互动功能升级公告"
      onClose={close}
      footer={
        <Button kind="primary" onClick={close}>
          知道了
        </Button>
      }
    >
      <p>为了维护良好的评价环境，平台将加强商家评价互动的回复和管控，请使用文明用语。</p>
    </Modal>
  );
}
