import type { Grade } from '@/lib/grading/contract';
import type { Tone } from '@/lib/reply/tones';
import type { TemplateKind } from './contract';

/** Names as the sheets of the library write them and its search finds them: the first is ours, the others are understood. */
export const GRADE_WORDS: Readonly<Record<Grade, readonly string[]>> = {
  safety: ['安全风险', '安全', '过敏', '异物'],
  legal: ['法律风险', '法律', '投诉曝光'],
  malice: ['恶意差评', '恶意'],
  authenticity: ['真伪质疑', '真伪', '假货', '二手'],
  quality: ['产品质量', '质量', '质量问题'],
  mismatch: ['描述不符', '色差', '货不对版'],
  size: ['尺码不合', '尺码', '尺寸'],
  wrong_item: ['错发漏发', '发错', '少发', '漏发'],
  packaging: ['包装破损', '包装', '破损'],
  logistics: ['物流延误', '物流', '快递', '发货'],
  service: ['客服售后', '客服', '售后', '服务'],
  price: ['价格争议', '价格', '保价', '差价'],
  other: ['其他', '其它'],
};

export const TONE_WORDS: Readonly<Record<Tone, readonly string[]>> = {
  sincere: ['诚恳', '真诚'],
  warm: ['亲切', '热情'],
  expert: ['专业'],
  brief: ['简短', '简洁'],
};

export const KIND_WORDS: Readonly<Record<TemplateKind, readonly string[]>> = {
  public: ['公开', '公开回复', '评价回复'],
  private: ['私聊', '私信', '订单消息'],
};

/** Consoles that the product ships with. One that the shop taught is written by its id. */
export const CONSOLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  qianniu: ['千牛', '淘宝', '天猫', '淘宝天猫'],
  doudian: ['抖店', '抖音'],
  pinduoduo: ['拼多多'],
  jingdong: ['京东'],
  xiaohongshu: ['小红书'],
  kuaishou: ['快手小店', '快手'],
};

/** Stands in a sheet for "whatever is the matter" and "on every console". */
export const ALL_WORDS = ['全部', '所有', '通用', '不限'] as const;
