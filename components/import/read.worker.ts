/** Reads a file beside the page: a large one takes seconds, in which the page must go on answering. */
import { readTable } from '@/lib/tables/read';
import { TableError } from '@/lib/tables/sheet';
import type { FromReader } from './read-file';

const answer = (message: FromReader): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  readTable(data).then(
    (sheets) => answer({ sheets }),
    (error: unknown) =>
      answer({ fault: error instanceof TableError ? error.code : 'damaged', row: rowOf(error) }),
  );
});

function rowOf(error: unknown): number | null {
  return error instanceof TableError ? error.row : null;
}
