import { i18n } from '#i18n';
import { snake } from '@/components/shell/words';
import { CHINA_OFFSET_MINUTES, type EpochMs, MINUTE } from '@/lib/review/time';
import { storageTrouble } from '@/lib/store/trouble';
import type { Fault } from '@/lib/tables/row';
import { TableError } from '@/lib/tables/sheet';

/** Why a file could not be read, and what can be done. */
export function wordFileFault(error: unknown): string {
  if (!(error instanceof TableError)) return i18n.t('import.file_unreadable');
  if (error.code === 'quotes' || error.code === 'too-many-columns')
    return i18n.t(`import.file_${snake(error.code)}`, [error.row ?? 1]);
  return i18n.t(`import.file_${snake(error.code)}`);
}

/** Why nothing was imported. */
export function wordStoreFault(error: unknown): string {
  return i18n.t(storageTrouble(error) === 'storage-full' ? 'import.storageFull' : 'import.storageBroken');
}

/** "评分：“6”不是 1–5 星，也不是好评、中评、差评". */
export function wordFault({ field, code, value }: Fault): string {
  const what = i18n.t(`import.fault_${code}`, [value]);
  return field === null ? what : i18n.t('import.faultIn', [i18n.t(`import.field_${field}`), what]);
}

/** "2026-11-22 18:05" in China time. */
export function wordDate(at: EpochMs): string {
  return new Date(at + CHINA_OFFSET_MINUTES * MINUTE).toISOString().slice(0, 16).replace('T', ' ');
}
