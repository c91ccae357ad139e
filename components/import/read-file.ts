import { MAX_BYTES, type Sheet, TableError, type TableFault } from '@/lib/tables/sheet';

/** What the reader answers: the sheets, or why there are none (an error loses its class on the way). */
export type FromReader = { sheets: Sheet[] } | { fault: TableFault; row: number | null };

/** Sheets of a file that the agent chose. Throws {@link TableError}, or the browser's error when it cannot be opened. */
export async function readFile(file: Blob): Promise<Sheet[]> {
  // Before anything of it is in memory.
  if (file.size > MAX_BYTES) throw new TableError('too-big');
  const bytes = await file.arrayBuffer();
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<FromReader>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromReader>) => resolve(data);
      worker.onerror = () => reject(new TableError('damaged'));
      worker.postMessage(bytes, [bytes]);
    });
    if ('fault' in answer) throw new TableError(answer.fault, answer.row);
    return answer.sheets;
  } finally {
    worker.terminate();
  }
}
