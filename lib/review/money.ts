/** Money is an integer number of 分 (1 元 = 100 分). */
export type Fen = number;

/**
 * Reads an amount in 元 as people type or pages print it ("￥1,299.00", "158", "12.5元").
 * Returns null when the text is not exactly one non-negative amount with at most two decimals.
 */
export function parseYuan(text: string): Fen | null {
  const match = /^\s*[￥¥]?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?\s*元?\s*$/.exec(text);
  if (!match) return null;
  const yuan = Number((match[1] ?? '').replaceAll(',', ''));
  const cents = Number((match[2] ?? '').padEnd(2, '0'));
  return yuan * 100 + cents;
}

/** "158.00 元" without trailing zeros: 15800 → "158", 1250 → "12.5". Amount in 分. */
export function formatYuan(fen: Fen): string {
  return String(Math.round(fen) / 100);
}
