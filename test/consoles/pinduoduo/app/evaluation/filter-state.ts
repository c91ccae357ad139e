import { clock, config } from '../config.ts';

/** What the form holds. A change loads nothing until 查询 is pressed. */
export interface Filters {
  days: number;
  stars: readonly number[];
  contents: readonly string[];
  tags: readonly string[];
  replied: '已回复' | '未回复' | null;
  /** 评价有礼; the replica has no such reviews and asks for none. */
  gift: boolean;
  orderSn: string;
  goodsId: string;
  keyword: string;
}

export const NO_FILTERS: Filters = {
  days: 90,
  stars: [],
  contents: [],
  tags: [],
  replied: null,
  gift: false,
  orderSn: '',
  goodsId: '',
  keyword: '',
};

export const CONTENTS = ['有图片', '有视频', '主评有文字', '有追加评价', '已举报'] as const;

/** Body of the list request. Only the keys of the first block are facts. */
export function requestBody(filters: Filters, pageNo: number, pageSize: number): Record<string, unknown> {
  const end = Math.floor(clock() / 1000);
  const asNumbers = config.requestTypes === 'numbers';
  const status = filters.replied === '已回复' ? 1 : 2;
  const has = (label: string) => filters.contents.includes(label);
  return {
    startTime: end - filters.days * 86_400,
    endTime: end,
    pageNo,
    pageSize,
    descScore: asNumbers ? filters.stars : filters.stars.map(String),
    ...(filters.replied ? { replyStatus: asNumbers ? status : String(status) } : {}),
    ...(has('主评有文字') ? { mainReviewContentStatus: '1' } : {}),
    orderSn: filters.orderSn.trim(),

    ...(has('有图片') ? { hasPicture: true } : {}),
    ...(has('有追加评价') ? { hasAppend: true } : {}),
    ...(has('已举报') ? { reported: true } : {}),
    ...(filters.goodsId ? { goodsId: filters.goodsId.trim() } : {}),
    ...(filters.keyword ? { keyword: filters.keyword.trim() } : {}),
  };
}
