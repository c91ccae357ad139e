import type { Group } from '../table';

/** Words of liking and disliking: "不错不错不错" and "差评差评差评" are opinions, however often repeated. */
const OPINION =
  '[^好棒赞差烂坏垃坑慢贵假臭丑骗退喜爱香甜满优佳行失服快美错评渣破退少小大无语\\u2764般贴合错货票烫厚正次希\\ud83c-\\ud83e]';

/** Filler, by what can be measured of it: repeated blocks, runs of the keyboard, and texts that are known to be pasted. */
export const IRRELEVANT: readonly Group[] = [
  {
    label: 'irrelevant',
    denial: 'none',
    phrases: `
      我每个商品的评价都一样, 每个商品的评价都一样, 统一用段话作为评价, 统一用这段话, 用这段话来评价, 走到哪评价到哪, 走到哪贴到哪, 把这段话留下来,
      长度在5-200个字之间, 填写您对此商品的使用心得, 请至少填写一件商品的评价, 划横线价格为参考价, 商品评价资格有效期, 看了楼主的发言, 红红火火恍恍惚惚,
      白日依山尽, 床前明月光, 春眠不觉晓, 锄禾日当午, 离离原上草, 鹅鹅鹅, 两个黄鹂鸣翠柳, 飞流直下三千尺, 朝辞白帝彩云间, 清明时节雨纷纷, 远上寒山石径斜,
      独在异乡为异客, 举头望明月, 疑是地上霜, 大江东去浪淘尽, 明月几时有, 天生我材必有用, 君不见黄河之水, 春江潮水连海平, 黄河入海流,
      孤帆远影碧空尽, 千山鸟飞绝, 独钓寒江雪, 爆竹声中一岁除, 人之初性本善, 曾经有一份真诚的爱情, 从前有座山`,
  },
  {
    label: 'irrelevant',
    denial: 'none',
    patterns: [
      /^[\s?？!！。.,，、~…]{4,}$/g,
      // The normal form keeps four of a longer run.
      new RegExp(`^(${OPINION})\\1(?=\\1{2}[^\\u4e00-\\u9fff]{0,6}$)`, 'g'),
      new RegExp(`^(${OPINION}{2,6}?)\\1(?=\\1{3,999}[^\\u4e00-\\u9fff]{0,6}$)`, 'g'),
      /^(?=[a-z\s,.;'/]{8,200}$)[a-z\s,.;'/]{0,190}(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|rtyu|tyui|yuio|uiop|zxcv|xcvb|cvbn|vbnm|[bcdfghjklmnpqrstvwxz]{7})/g,
      /(?<![a-z])[a-z]{0,20}[bcdfghjklmnpqrstvwxz]{10}/g,
      /(?:晴|阴|多云|小雨|阵雨)(?:转|到)(?:晴|阴|多云|小雨|中雨|大雨|阵雨)[^。]{0,24}(?:风|气温)/g,
      /^(?:.{0,6})(?:万恶的|为什么非要|必须要?)[^,，。]{0,4}(?:六|十|[0-9]{1,2}|[…·\s]){1,6}个?[…·]{0,3}字[^好差坏]{0,30}$/g,
      /^[^,，。!！?？好差不]{2,20}\s[^,，。!！?？好差不]{0,20}(?:[0-9]{1,4}(?:粒|枚|个)装?|礼盒装|[0-9]{2,4}(?:mm|ml|g)|[0-9]kg)[^,，!！?？好差不]{0,28}(?:[0-9](?:斤|g|kg|ml)|装|自营水果|新鲜水果|发放\)|苹果)$/g,
      /^[^,，。!！?？]{4,24}[0-9]{2,4}ml\([^)]{2,12}\)$/g,
    ],
  },
];
