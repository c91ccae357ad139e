import { Button, Dialog } from '@alifd/next';
import { useState } from 'react';
import { config } from '../config.ts';

/** Covers the page until the agent has taken note of it. */
export function Announcement() {
  const [open, setOpen] = useState(config.announcement);
  if (!open) return null;
  const close = () => setOpen(false);
  return (
    <Dialog
      v2
      visible
      className="upgrade-analysis-dialog"
      title="评价智能分析上线"
      width={420}
      onClose={close}
      footer={
        <Button type="primary" onClick={close}>
          我知道了
        </Button>
      }
    >
      <p>评价管理新增智能分析，可按商品查看买家的真实反馈。</p>
    </Dialog>
  );
}
