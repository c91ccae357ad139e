/**
 * Pairs of characters that say little about why a buyer complains, by how many of 51,138 public reviews contain them
 * (1 % and more, names of products and causes left out). Counts of pairs, no sentence of anybody.
 */
const PAIRS =
  '不错 京东 没有 很好 买的 就是 一个 可以 一次 非常 这个 买了 也不 还是 东西 感觉 什么 不是 不好 收到 了一 满意 喜欢 有点 还不 而且 知道 ' +
  '用了 都不 第一 好的 到了 怎么 一样 一直 不知 也很 很快 比较 一般 很不 购买 真的 以后 但是 还没 的一 问题 是不 一点 差评 起来 都是 特别 ' +
  '挺好 还有 这次 这么 时候 不会 这样 不能 还可 购物 都没 垃圾 下次 的时 是的 现在 已经 自己 第二 不过 失望 支持 值得 次购 好评 有一 也没 ' +
  '是很 不要 的不 两个 太差 很喜 错的 很多 用的 个小 也是 一下 来的 今天 的很 希望 给我 产品 次买 结果 大家 了两 常好 应该 不到 真是 送的 ' +
  '评价 的好 里面 朋友 那么 出来 是我 很满 是一 样的 其他 我的 发现 还会 度很 的东 就不 这是 觉得 以前 不一 东的 再会 因为 之前 只有 根本 ' +
  '好了 你们 商品 让我 真心 多了 直接 不满 是这 一天 好多 次还 了好 到的 差了 意的 几天 只能 不想 商家 如果 推荐 再来 为什 宝贝 虽然 居然 ' +
  '卖家 不行 这款 之后 再也 完全 来了 过来 还好 是有 无语 就到 所以 要的 不如 建议 道是 看着 都很 不多 不怎 这种 相信 本来 了几 很大 实在 ' +
  '不太 几个 再买 不说 开始 的都 确实 可能 说是 用着 基本 我买 么样 需要 不值 看到 最后 有些';

export const COMMON: ReadonlySet<string> = new Set(PAIRS.split(' '));

/** Characters that carry grammar, not a subject: a pair with one of them tells half as much. */
export const GRAMMAR: ReadonlySet<string> = new Set(
  '的了是我很就都也不在有这那个一还没到买给说要和你他她它们吗吧呢啊呀哦嘛么太再又',
);
