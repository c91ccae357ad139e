import { Button, Input } from '@alifd/next';
import { config } from '../config.ts';
import { local } from '../mark.ts';
import type { ReplyForm } from './use-reply-form.ts';

const redesigned = config.layout === 'redesigned';

/** The box, or what the switch makes of it. */
export function ReplyBoxes({ text, setText, second, setSecond }: ReplyForm) {
  const box = {
    placeholder: redesigned ? '说点什么' : '请输入回复内容',
    readOnly: config.boxes === 'readonly',
    rows: 5,
    ...(config.maxLength === null ? {} : { maxLength: config.maxLength, showLimitHint: true }),
  };
  return (
    <div className={local('ReplyForm', 'boxes')}>
      <Input.TextArea {...box} className="q-box" value={text} onChange={setText} />
      {config.boxes === 'two' && (
        <Input.TextArea {...box} className="q-box" value={second} onChange={setSecond} />
      )}
    </div>
  );
}

export function ReplyButtons({ text, sending, send, close }: ReplyForm) {
  return (
    <>
      <Button type="primary" disabled={sending || text.trim() === ''} onClick={send}>
        {redesigned ? '发送回应' : '确认提交'}
      </Button>
      <Button onClick={close}>{redesigned ? '返回' : '取消'}</Button>
    </>
  );
}
