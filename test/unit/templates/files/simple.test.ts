import { describe, expect, it } from 'vitest';
import { fromSimple } from '@/lib/templates/files/simple';
import { parseTemplate } from '@/lib/templates/template';

describe('slots of other tools', () => {
  it.each<[string, string]>([
    ['{商品}坏了', '{{ 商品 }}坏了'],
    ['$\u007b店铺名称}', '{{ 店铺 }}'],
    ['{ 回复时间 }回复', '{{ 答复时间 }}回复'],
    ['{优惠码}', '{{ 优惠码 | 文字 }}'],
    ['{SKU}', '{{ 规格 }}'],
    ['没有填空', '没有填空'],
    ['{{ 商品 }}和{规格}', '{{ 商品 }}和{规格}'],
    ['{% if 追评 %}{商品}{% endif %}', '{% if 追评 %}{商品}{% endif %}'],
    ['{a.b}', '{a.b}'],
    ['{}', '{}'],
    ['{constructor}', '{{ constructor | 文字 }}'],
  ])('%s', (theirs, ours) => {
    expect(fromSimple(theirs)).toBe(ours);
  });

  it('become slots that can be read', () => {
    expect(parseTemplate(fromSimple('{姓名}您好，{商品}的{快递单号}'))).toMatchObject({
      ok: true,
      slots: [{ name: '称呼' }, { name: '商品' }, { name: '快递单号' }],
    });
  });
});
