/** Columns of text, the first to the left and the others to the right. Widths by characters: Latin words and figures. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, i) => Math.max(known[i] ?? 0, cell.length)),
    [],
  );
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))),
    )
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}

/** A rate, or a dash where there is none. */
export function rate(value: number | null, digits = 3): string {
  return value === null ? '–' : value.toFixed(digits);
}
