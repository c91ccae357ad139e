import { i18n } from '#i18n';
import { snake } from '@/components/shell/words';
import type { EpochMs } from '@/lib/review/time';
import { MAX_BYTES } from '@/lib/tables/sheet';
import type { Template } from '@/lib/templates/contract';
import { TemplateFileError, type TemplateFileFault } from '@/lib/templates/files/problems';
import type { TemplateImport } from '@/lib/templates/files/read';

export interface ToReader {
  bytes: ArrayBuffer;
  existing: readonly Template[];
  now: EpochMs;
}
/** What the reader answers (an error loses its class on the way). */
export type FromReader = { read: TemplateImport } | { fault: TemplateFileFault; row: number | null };

/** What a file that was chosen would change. Throws {@link TemplateFileError}, or the browser's error when it cannot be opened. */
export async function readTemplates(file: Blob, existing: readonly Template[]): Promise<TemplateImport> {
  // Before anything of it is in memory.
  if (file.size > MAX_BYTES) throw new TemplateFileError('too-big');
  const bytes = await file.arrayBuffer();
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<FromReader>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromReader>) => resolve(data);
      worker.onerror = () => reject(new TemplateFileError('damaged'));
      const message: ToReader = { bytes, existing, now: Date.now() };
      worker.postMessage(message, [bytes]);
    });
    if ('fault' in answer) throw new TemplateFileError(answer.fault, answer.row);
    return answer.read;
  } finally {
    worker.terminate();
  }
}

/** Why a file holds no templates for us. */
export function wordTemplatesFault(error: unknown): string {
  if (!(error instanceof TemplateFileError)) return i18n.t('templates.importUnreadable');
  const { code, row } = error;
  switch (code) {
    case 'not-templates':
    case 'newer':
    case 'no-text-column':
    case 'too-many':
      return i18n.t(`templates.file_${snake(code)}`);
    case 'quotes':
    case 'too-many-columns':
      return i18n.t(`import.file_${snake(code)}`, [row ?? 1]);
    default:
      return i18n.t(`import.file_${snake(code)}`);
  }
}
