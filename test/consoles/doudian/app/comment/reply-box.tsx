import { Input } from 'antd';
import { config, PREFIX } from '../config.ts';
import type { ReplyDraft } from './use-reply.ts';

interface BoxProps {
  value: string;
  onChange: (text: string) => void;
}

/** A controlled box: what React was not told is gone at the next render. */
function Box({ value, onChange }: BoxProps) {
  return (
    <div className={`${PREFIX}-sp-textarea d-box`}>
      <Input.TextArea
        value={value}
        rows={4}
        showCount
        placeholder="请输入回复内容"
        readOnly={config.box === 'readonly'}
        {...(config.maxLength === null ? {} : { maxLength: config.maxLength })}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

export function ReplyBox({ draft }: { draft: ReplyDraft }) {
  return (
    <>
      <Box value={draft.text} onChange={draft.setText} />
      {config.box === 'two' && <Box value={draft.second} onChange={draft.setSecond} />}
    </>
  );
}
