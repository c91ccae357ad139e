import Papa from 'papaparse';
import { TableError } from './sheet';

/** The most rows that a sheet of Excel has: beyond it a file is not read, also when the rows are empty. */
const MOST_LINES = 1_048_576;
/** Characters enough for a title, the headers and some rows. */
const HEAD = 65_536;
const DELIMITERS = [',', '\t', ';', '|'];

/**
 * Rows of a CSV or TSV text; the delimiter is detected, or taken from a first line `sep=;` as Excel knows it. Line ends
 * become `\n`, also inside a cell. Throws `quotes` with the row: past a stray quote a parser only guesses.
 */
export function readCsv(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n');
  const told = /^sep=(.)\n/.exec(lines);
  const { data, errors } = Papa.parse<string[]>(lines, {
    delimiter: told?.[1] ?? delimiterOf(lines),
    newline: '\n',
    preview: MOST_LINES,
  });
  const stray = errors.find(({ type }) => type === 'Quotes');
  if (stray !== undefined) throw new TableError('quotes', (stray.row ?? 0) + 1);
  return told === null ? data : data.with(0, []);
}

/** By the first lines that hold something: an empty one would count as a row of one cell. */
function delimiterOf(lines: string): string {
  const head = lines.slice(0, HEAD);
  const { meta } = Papa.parse<string[]>(head, {
    delimitersToGuess: DELIMITERS,
    newline: '\n',
    preview: 20,
    skipEmptyLines: 'greedy',
  });
  return meta.delimiter;
}
