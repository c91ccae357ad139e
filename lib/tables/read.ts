import { readCsv } from './csv';
import { decodeText } from './encoding';
import { boundedSheet, MAX_BYTES, type Sheet, TableError } from './sheet';
import { readXlsx } from './xlsx';

/**
 * Sheets of a file, told by its content and not by its name: a workbook (.xlsx) or delimited text. Sheets without a cell
 * are left out. Heavy: 100 MB take seconds, so a screen runs it in a worker. Throws {@link TableError}.
 */
export async function readTable(file: ArrayBuffer): Promise<Sheet[]> {
  if (file.byteLength > MAX_BYTES) throw new TableError('too-big');
  const sheets = (await sheetsOf(file)).filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) throw new TableError('empty');
  return sheets;
}

async function sheetsOf(file: ArrayBuffer): Promise<Sheet[]> {
  const bytes = new Uint8Array(file);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readXlsx(file);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new TableError(isEncrypted(bytes) ? 'locked' : 'old-excel');
  const text = decodeText(bytes);
  if (/^\s*(?:%PDF|\{\\rtf)/.test(text.slice(0, 100))) throw new TableError('not-a-table');
  // Many a console saves a page as ".xls".
  if (/^\s*<(?:!doctype|html|table|meta|\?xml|head|style)\b/i.test(text.slice(0, 200)))
    throw new TableError('web-page');
  return [boundedSheet('', readCsv(text))];
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** A workbook with a password is wrapped in the container of the old format. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(Array.from('EncryptedPackage').join('\0'));
}
