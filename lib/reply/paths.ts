/** The way to us that the platform itself provides; never an address of our own (compliance data R09). */
export const PATHS = [
  '请在订单页点“联系商家”找我们',
  '您在订单消息里回一句就行',
  '麻烦到订单消息里跟我们说一声',
  '从订单页点“联系商家”就能找到我们',
  '订单页的“联系商家”可以直接找到我们',
] as const;
