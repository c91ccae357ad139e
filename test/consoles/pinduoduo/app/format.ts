/** Unix seconds as `YYYY-MM-DD HH:mm:ss` in Chinese time, as the console writes it. */
export function moment(seconds: number): string {
  return new Date(seconds * 1000 + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** 分 as yuan with two digits. */
export function yuan(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`;
}
