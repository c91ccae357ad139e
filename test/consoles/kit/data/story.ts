import { dice } from './prng.ts';
import { PRODUCTS, type Product } from './products.ts';
import { type Maker, makeReview, PLAIN_MAKER, type ShopReview } from './review.ts';

const MINUTE = 60_000;

type Beat = Partial<Pick<ShopReview, 'paid' | 'images' | 'open' | 'id'>> & {
  /** Part of the product's name. */
  about: string;
  /** Minutes before now. */
  ago: number;
  stars: number;
  text: string;
  append?: string;
  reply?: string;
};

/** One beat for each thing the product must handle; a price in every compensation band. */
const BEATS: readonly Beat[] = [
  {
    about: '保温杯',
    ago: 6,
    stars: 1,
    paid: 8_900,
    text: '等了一个多星期才到，催了三次都说在路上，物流太慢了，出差都回来了杯子还没到。',
  },
  {
    about: '养生壶',
    ago: 14,
    stars: 1,
    paid: 26_900,
    images: 2,
    text: '第二次用玻璃就炸了，碎片溅到孩子手上划伤了，太危险了！这种东西也敢卖？',
  },
  {
    about: '卫衣',
    ago: 23,
    stars: 2,
    paid: 9_900,
    images: 1,
    text: '穿了一次袖口就开线，起球也厉害，质量太差了，对不起这个价钱。',
  },
  {
    about: '收纳箱',
    ago: 35,
    stars: 1,
    paid: 5_990,
    text: '想让我改评价？转我五十块，不然天天追评，再叫朋友一起给你差评。',
  },
  {
    about: '洗护套装',
    ago: 48,
    stars: 2,
    paid: 11_900,
    images: 2,
    text: '包装太差了，瓶盖没拧紧漏了一半，盒子都泡烂了，送人的现在怎么送。',
    append: '刚问了客服，还是那句“已登记”，漏掉的半瓶谁来赔？',
  },
  {
    about: '牛仔裤',
    ago: 66,
    stars: 2,
    paid: 13_900,
    images: 1,
    text: '色差太大了，图上是复古蓝，到手发灰发绿，和直播间说的完全不一样。',
  },
  {
    about: '打底衫',
    ago: 95,
    stars: 3,
    paid: 6_900,
    text: '按客服推荐的码买的，还是偏小，肩膀勒得慌，两件都穿不了。',
  },
  {
    about: '笔记本',
    ago: 130,
    stars: 1,
    paid: 429_900,
    text: '下单的是 16G 内存，发来的是 8G，发错货了客服还让我自己出运费寄回去。',
    id: '9150000000000000019',
  },
  {
    about: '脐橙',
    ago: 170,
    stars: 5,
    paid: 3_980,
    text: '真是太会挑了，一箱里精选了六个烂的给我，感动哭了。',
  },
  {
    about: '保温杯',
    ago: 215,
    stars: 2,
    paid: 6_900,
    text: '收到有异味 <img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script> 洗了五遍还有。',
  },
  {
    about: '苹果',
    ago: 260,
    stars: 2,
    paid: 2_990,
    text: '果子小还磕坏了三个，不过客服态度还可以。',
    reply: '您好，非常抱歉，坏果已经为您登记，处理结果会在订单聊天里告诉您。',
  },
  {
    about: '手机',
    ago: 320,
    stars: 1,
    paid: 159_900,
    text: '用两天就自动关机，再不处理我就打12315投诉，找媒体曝光。',
    open: false,
  },
  {
    about: '猕猴桃',
    ago: 400,
    stars: 5,
    paid: 5_900,
    images: 1,
    text: '个头大，又甜又软，放两天吃刚刚好，包装也很用心。',
  },
];

function productNamed(part: string): Product {
  const found = PRODUCTS.filter((product) => product.name.includes(part));
  const [only] = found;
  if (!only || found.length !== 1) throw new Error(`Not exactly one product is named ${part}.`);
  return only;
}

/** About a dozen fresh reviews that tell the whole story, newest first. `now` in epoch ms. */
export function storyReviews(now: number, maker: Maker = PLAIN_MAKER): ShopReview[] {
  const throws = dice(20_261_122);
  return BEATS.map(({ about, ago, append, reply, ...rest }) => {
    const at = Math.floor(now / 1000) * 1000 - ago * MINUTE;
    return makeReview(
      {
        ...rest,
        product: productNamed(about),
        at,
        ...(append ? { append: { text: append, at: at + 20 * MINUTE } } : {}),
        ...(reply ? { reply: { text: reply, at: at + 30 * MINUTE } } : {}),
      },
      throws,
      maker,
    );
  });
}
