/**
 * Header of the column that says what is wrong with a row. In every language the same: by it a list of ours is known when
 * it comes back.
 */
export const PROBLEM_HEADER = '导入问题 (Haoshuo)';

/**
 * What a spreadsheet would run (`=`, `+`, `-`, `@`, also in full width, also behind a tab or line end), or would round (a
 * long number). A quote in front makes it text for Excel, LibreOffice and WPS.
 */
export const NOT_PLAIN = /^[\s']*(?:[\t\r\n=+\-@＝＋－＠]|\d{12,}\s*$)/;

/** Takes back the quote of a cell of our own list. The exact inverse: a cell that had one of its own got a second. */
export function unquoted(cell: string): string {
  return cell.startsWith("'") && NOT_PLAIN.test(cell) ? cell.slice(1) : cell;
}
