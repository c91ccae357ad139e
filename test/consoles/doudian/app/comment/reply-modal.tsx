import { Modal } from 'antd';
import { config } from '../config.ts';
import { ReplyBox } from './reply-box.tsx';
import { Stars } from './stars.tsx';
import type { ReplyDraft } from './use-reply.ts';

const WORDS =
  config.layout === 'redesigned'
    ? { title: '回应买家', ok: '发布回应', cancel: '返回' }
    : { title: '回复评价', ok: '确定', cancel: '取消' };

export function ReplyModal({ draft }: { draft: ReplyDraft }) {
  const { review } = draft;
  return (
    <Modal
      open={review !== null && config.box !== 'inline'}
      title={WORDS.title}
      okText={WORDS.ok}
      cancelText={WORDS.cancel}
      confirmLoading={draft.sending}
      okButtonProps={{ disabled: draft.text.trim() === '' }}
      onOk={draft.send}
      onCancel={draft.close}
      destroyOnHidden
    >
      {review && (
        <div className="d-quote">
          <Stars value={review.rank} />
          <p>{review.content}</p>
        </div>
      )}
      <ReplyBox draft={draft} />
    </Modal>
  );
}
