import { moment } from '../../../kit/page/format.ts';

/** 分 as yuan with two digits, without a sign. */
export function amount(fen: number): string {
  return (fen / 100).toFixed(2);
}

/** The parts of a time in China, to be put together in the way of each page. */
export function chinaTime(ms: number): { y: string; m: string; d: string; hm: string; s: string } {
  const [, y = '', m = '', d = '', hm = '', s = ''] =
    /^(\d+)-(\d+)-(\d+) (\d+:\d+):(\d+)$/.exec(moment(ms)) ?? [];
  return { y, m, d, hm, s };
}

/** A picture that needs no request. */
export function picture(no: number): string {
  const hue = (no * 67) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><rect width="48" height="48" fill="hsl(${hue} 45% 72%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** What stands between reviews and is none: it has a price and a time of its own, as adverts do. */
export const ADVERT = '推广 旺季流量券限时领取，满 ¥99.00 减 ¥10.00，截止 2026-12-12 23:59';
