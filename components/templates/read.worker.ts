/** Reads a file of templates beside the page: a workbook takes seconds, in which the page must go on answering. */
import { newTemplateId } from '@/lib/store/template-id';
import { TemplateFileError } from '@/lib/templates/files/problems';
import { readTemplatesFile } from '@/lib/templates/files/read';
import type { FromReader, ToReader } from './read-templates';

const answer = (message: FromReader): void => postMessage(message);

addEventListener('message', ({ data: { bytes, existing, now } }: MessageEvent<ToReader>) => {
  readTemplatesFile(bytes, { existing, now, newId: newTemplateId }).then(
    (read) => answer({ read }),
    (error: unknown) =>
      answer(
        error instanceof TemplateFileError
          ? { fault: error.code, row: error.row }
          : { fault: 'damaged', row: null },
      ),
  );
});
