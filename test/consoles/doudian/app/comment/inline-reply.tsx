import { Button } from 'antd';
import { ReplyBox } from './reply-box.tsx';
import type { ReplyDraft } from './use-reply.ts';

/** The box below the review, inside its row. */
export function InlineReply({ draft }: { draft: ReplyDraft }) {
  return (
    <div className="d-inline">
      <ReplyBox draft={draft} />
      <div className="d-inline-foot">
        <Button size="small" onClick={draft.close}>
          取消
        </Button>
        <Button
          size="small"
          type="primary"
          loading={draft.sending}
          disabled={draft.text.trim() === ''}
          onClick={draft.send}
        >
          确定
        </Button>
      </div>
    </div>
  );
}
