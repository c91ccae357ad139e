/** Names that other tools give to what we know, or to what the agent fills in. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ...['商品', '商品名', '商品名称', '商品标题', '宝贝', '宝贝名称', '产品', 'product'].map(
    (name) => [name, '商品'] as const,
  ),
  ...['规格', '商品规格', '型号', 'sku'].map((name) => [name, '规格'] as const),
  ...['问题', '问题描述', '原因'].map((name) => [name, '问题'] as const),
  ...['平台', '平台名称'].map((name) => [name, '平台'] as const),
  ...['店铺', '店铺名', '店铺名称', '店名', 'shop'].map((name) => [name, '店铺'] as const),
  ...['时间', '回复时间', '答复时间', '处理时间'].map((name) => [name, '答复时间'] as const),
  ...[
    '姓名',
    '昵称',
    '称呼',
    '买家',
    '买家昵称',
    '买家姓名',
    '顾客',
    '顾客昵称',
    '客户',
    '客户昵称',
    '亲',
  ].map((name) => [name, '称呼 | 文字'] as const),
]);
const NAME = /^[\p{L}\p{N}_-]{1,20}$/u;

/**
 * Slots of other tools (`{商品}`, `${店铺}`) in our language; a name that is not known becomes a text that the agent fills in.
 * A text that speaks our language already stays as it is, and so does what is no name.
 */
export function fromSimple(text: string): string {
  if (/\{\{|\{%/.test(text)) return text;
  return text.replace(/\$?\{([^{}\n]{1,30})\}/g, (slot, inside: string) => {
    const name = inside.replace(/\s+/g, '');
    if (!NAME.test(name)) return slot;
    return `{{ ${ALIASES.get(name.toLowerCase()) ?? `${name} | 文字`} }}`;
  });
}
