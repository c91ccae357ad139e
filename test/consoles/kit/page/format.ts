/** Epoch ms as `YYYY-MM-DD HH:mm:ss` in Chinese time, as the consoles write it. */
export function moment(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** 分 as yuan with two digits. */
export function yuan(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`;
}
