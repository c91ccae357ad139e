import { Button, Input, Select } from '@alifd/next';
import { useState } from 'react';

const KINDS = [
  '评价内容无意义',
  '辱骂侮辱的评论',
  '评论泄露隐私',
  '评价内容为广告信息',
  '利用中差评索取不当利益',
  '评价使用虚假或网络图片',
  '同行恶意中差评',
];

/** The form of another host inside the frame. */
export function ComplaintForm() {
  const [kind, setKind] = useState('');
  const [done, setDone] = useState(false);
  if (done) return <p className="q-complaint">提交成功</p>;
  return (
    <div className="q-complaint">
      <h1>评价投诉</h1>
      <Select placeholder="请选择投诉类型" dataSource={KINDS} onChange={(value) => setKind(String(value))} />
      {kind && <Input.TextArea placeholder="请描述投诉原因" maxLength={1000} rows={5} />}
      <Button type="primary" disabled={kind === ''} onClick={() => setDone(true)}>
        提交
      </Button>
    </div>
  );
}
