import type { Group } from '../table';
import { DEVICE, FOOD, HAIR, WEAR } from './contexts';

/** Safety wants a verb with a symptom: 头发, 恶心, 塑料 and 孩子 alone say nothing. */
const SAFETY: readonly Group[] = [
  {
    label: 'safety',
    phrases: `
      过敏, 红肿, 红疹, 起疹, 起痘, 长痘, 长痘痘, 烂脸, 刺痛, 玻璃渣, 食物中毒, 中毒, 拉肚子, 拉稀, 拉了一, 闹肚子, 吃坏肚子, 上吐下泻, 呕吐, 吃吐, 腹泻, 肚子疼, 肚子痛, 肚子不舒服, 胃疼, 胃痛, 吐了一, 有毒, 致癌, 甲醛, 漏电, 触电, 短路, 着火, 起火, 冒烟, 爆炸, 自燃, 烧焦, 鼓包, 烫伤, 划伤, 划破手, 割手, 割伤, 伤手, 扎手, 扎到, 活虫, 虫子, 小虫, 有虫, 生虫, 虫卵, 苍蝇, 蟑螂, 异物, 钢丝, 铁丝, 不安全, 安全隐患, 进医院, 去医院, 住院, 假肉`,
  },
  {
    label: 'safety',
    when: HAIR,
    phrases: `头痒, 皮痒, 发痒, 很痒, 更痒, 好痒, 特别痒, 超痒, 痒死, 痒的, 痒得, 就痒, 还痒, 又痒, 会痒, 奇痒, 巨痒, 瘙痒, 掉头发, 头发掉, 掉发, 脱发, 头发都掉, 头皮疼, 头皮痛`,
  },
  { label: 'safety', when: FOOD, unless: WEAR, phrases: `头发丝, 有头发, 根头发, 毛发, 吃出, 变质的` },
  { label: 'safety', when: DEVICE, phrases: `烫手, 烧了, 烧坏` },
  {
    label: 'safety',
    weight: 1.5,
    patterns: [
      /(?:吃|喝)(?:完|了|后|过)[^,，。!！?？]{0,8}[,，]?[^,，。!！?？]{0,6}(?:吐|拉|疼|痛|恶心|不舒服|难受)/g,
      /(?:洗|擦|涂|抹|穿|用|戴)(?:完|了|后|过)[^,，。!！?？]{0,8}[,，]?[^,，。!！?？]{0,6}(?:痒|红|肿|疹|刺痛|掉头?发|脱发|疼)/g,
      /痒[^,，。!！?？]{0,4}(?:不行|死|要命|难受|受不了)/g,
    ],
  },
];

/** A complaint to the shop's or the platform's own desk is not legal; legal words are a risk, never malice. */
const LEGAL: readonly Group[] = [
  {
    label: 'legal',
    phrases: `12315, 消协, 消费者协会, 消费者权益, 工商, 工商局, 市场监管, 药监局, 食药监, 起诉, 律师, 法院, 法律途径, 法律责任, 法律武器, 打官司, 报警, 曝光, 媒体, 电视台, 维权, 告你们, 假一赔十, 假一罚十, 退一赔三`,
    denial: 'none',
  },
  { label: 'legal', patterns: [/(?<![0-9a-z])315(?![0-9])/g], denial: 'none' },
];

export const RISK_PHRASES: readonly Group[] = [...SAFETY, ...LEGAL];
