import { isReviewPage } from './address';
import { type Refine, readList } from './answer/list';
import { isRefusal } from './answer/rule';
import { readSent } from './answer/sent';
import type { ConsoleAdapter, PageRow, RowsReading } from './contract';
import { filterState } from './fields';
import type { ConsoleFile } from './file/schema';
import { openReply } from './form/open';
import { submits } from './form/submits';
import { sentToast } from './form/toast';
import { readOrderAnswer } from './orders/answer';
import { readOrderPage } from './orders/page';
import { isBusy, seesVerification } from './refresh';
import { refreshButton } from './refresh-button';
import { readRows } from './rows/read';
import { rootsOf } from './rows/roots';

/** What a console has of its own beside its file: only what no file could say. */
export interface Hooks {
  refine?: Refine;
  readAnswer?: (
    file: ConsoleFile,
    ...args: Parameters<ConsoleAdapter['readAnswer']>
  ) => ReturnType<ConsoleAdapter['readAnswer']>;
  readRows?: (file: ConsoleFile, root: Document) => RowsReading;
}

/** A console by its file. The file may be the shipped one, a mended one or a user's own lesson. */
export function createAdapter(file: ConsoleFile, hooks: Hooks = {}): ConsoleAdapter {
  const rowsOf = (root: Document): RowsReading => (hooks.readRows ?? readRows)(file, root);
  const rowsNow = (root: Document): readonly PageRow[] => {
    const reading = rowsOf(root);
    return reading.kind === 'rows' ? reading.rows : [];
  };
  return {
    file,
    isReviewPage: (url) => isReviewPage(file, url),
    readAnswer: (answer) =>
      hooks.readAnswer === undefined ? readList(file, answer, hooks.refine) : hooks.readAnswer(file, answer),
    isRefusal: (answer) => isRefusal(file, answer),
    readSentReply: (answer) => readSent(file, answer),
    readOrders: (answer) => readOrderAnswer(file, answer),
    readOrderPage: (root, url) => readOrderPage(file, root, url),
    readRows: rowsOf,
    roots: (root) => rootsOf(root, file.shadow),
    openReply: (row, target, signal) =>
      openReply(file, row, () => rowsNow(row.element.ownerDocument), target, signal),
    submits: (pressed) => submits(file, pressed),
    sentToast: (root) => sentToast(file, root),
    refreshButton: (root) => refreshButton(file, root),
    seesVerification: (root, rows) => seesVerification(file, root, rows),
    isBusy: (root, rows) => isBusy(file, root, rows),
    filterState: (root, rows) => filterState(file, root, rows),
  };
}
