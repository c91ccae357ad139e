import { i18n } from '#i18n';
import { snake } from '@/components/shell/words';
import { CHINA_OFFSET_MINUTES, type EpochMs, MINUTE } from '@/lib/review/time';
import { BackupError } from '@/lib/store/backup';

/** "haoshuo-2026-11-22-2305.jsonl": China time, sorts by age in a folder. */
export function backupName(now: EpochMs): string {
  const local = new Date(now + CHINA_OFFSET_MINUTES * MINUTE).toISOString();
  return `haoshuo-${local.slice(0, 10)}-${local.slice(11, 16).replace(':', '')}.jsonl`;
}

/** Hands the file to the browser's own download, which needs no permission. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: the download reads the address after this call returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Why a backup was not restored, and that nothing was changed. */
export function wordBackupFault(error: unknown): string {
  if (!(error instanceof BackupError)) return i18n.t('backup.unknown');
  if (error.code === 'damaged') return i18n.t('backup.damaged', [error.line ?? 1]);
  return i18n.t(`backup.${snake(error.code)}`);
}
