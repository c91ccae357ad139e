import type { BoxResult, NoBox, PageRow, ReplyTarget } from '../contract';
import type { ConsoleFile } from '../file/schema';
import { holdsLabel } from '../file/template';
import { findAll } from '../rows/find';
import { rootsOf } from '../rows/roots';
import { labelOf } from '../rows/words';
import { LOCKED, replyButton } from './buttons';
import { boxesOf, kindOf, visibleModals } from './modals';
import { forgetOpened, isOurs, remember } from './opened';
import { namesOther, quotesOther, quotesOwn } from './quote';
import { followStrayClicks } from './stray';
import { surrounding } from './surrounding';
import { until } from './until';

/** Longest wait for the page's own form. ms */
const PATIENCE = 3_000;

const none = (why: NoBox): BoxResult => ({ kind: 'none', why });

/** The page as the search for a form needs it. */
interface Scene {
  file: ConsoleFile;
  row: PageRow;
  /** Every row of the page now. */
  rows(): readonly PageRow[];
  roots(): readonly ParentNode[];
}

function usable({ file }: Scene, box: HTMLElement, form: HTMLElement): BoxResult {
  const hint = box.getAttribute('placeholder') ?? '';
  if (box.matches(LOCKED) || holdsLabel(file.labels.notAllowed ?? [], hint)) return none('not-allowed');
  return { kind: 'box', box, dialog: form };
}

/** The box of a dialog, or why it is none; null while the dialog may still be drawing. */
function boxIn(scene: Scene, modal: HTMLElement): BoxResult | null {
  const { file, row } = scene;
  const kind = kindOf(file, modal);
  if (kind === 'answered') return none('already-answered');
  if (kind === 'other') return null;
  if (namesOther(file, modal, row) || quotesOther(modal, row, scene.rows())) return none('ambiguous');
  const [box, ...more] = boxesOf(file, [modal]);
  // The dialog may draw its box a moment after its title.
  if (box === undefined) return null;
  return more.length > 0 ? none('ambiguous') : usable(scene, box, modal);
}

/** A box that stands in the page itself: in the row, or drawn elsewhere; null = there is none that is new. */
function boxOutside(scene: Scene, before: ReadonlySet<HTMLElement>): BoxResult | null {
  // A dialog was judged as a whole: the box of one that is no reply form is nobody's.
  const modals = visibleModals(scene.file, scene.roots());
  const fresh = boxesOf(scene.file, scene.roots()).filter(
    (box) => !before.has(box) && !modals.some((modal) => modal.contains(box)),
  );
  const [box, ...more] = fresh;
  if (box === undefined) return null;
  const inOther = scene
    .rows()
    .some((other) => other.element !== scene.row.element && other.parts.some((part) => part.contains(box)));
  return more.length > 0 || inOther ? none('ambiguous') : usable(scene, box, surrounding(scene.file, box));
}

/**
 * A form that stands open already: ours, and one that quotes this review, is used again; an announcement is the agent's to
 * close, another is in doubt.
 */
function standing(scene: Scene): BoxResult | null {
  const { file, row } = scene;
  const modals = visibleModals(file, scene.roots());
  const [modal] = modals;
  if (modal !== undefined) {
    const known = isOurs(modal, row) || quotesOwn(modal, row, scene.rows());
    if (modals.length === 1 && known) return boxIn(scene, modal) ?? none('ambiguous');
    return none(modals.every((one) => kindOf(file, one) === 'other') ? 'dialog-did-not-open' : 'ambiguous');
  }
  const [box, ...more] = boxesOf(file, row.parts);
  if (box === undefined) return null;
  const form = surrounding(file, box);
  // A box in the row is the row's, whoever opened it.
  return more.length > 0 || isUsual(scene, form) ? none('ambiguous') : usable(scene, box, form);
}

/**
 * Whether every row of several has a box and this one's reply button stands apart from its form: then nobody opened it
 * for a reply (a remark of the shop). The button is not pressed either: it may be what sends.
 */
function isUsual({ file, row, rows }: Scene, form: HTMLElement): boolean {
  const button = replyButton(file, row, null);
  if (typeof button === 'string' || form.contains(button)) return false;
  const all = rows();
  return all.length > 1 && all.every(({ parts }) => boxesOf(file, parts).length > 0);
}

function isRefused({ file, roots }: Scene): boolean {
  const toasts = findAll(roots(), file.parts.toast)?.elements ?? [];
  return toasts.some((toast) => holdsLabel(file.labels.notAllowed ?? [], labelOf(toast)));
}

/** See {@link import('../contract').ConsoleAdapter.openReply}. The page's own reply link is all it clicks. */
export async function openReply(
  file: ConsoleFile,
  row: PageRow,
  rows: () => readonly PageRow[],
  target: ReplyTarget | null,
  signal: AbortSignal,
): Promise<BoxResult> {
  const root = row.element.ownerDocument;
  if (!row.element.isConnected) return none('row-not-on-page');
  const scene: Scene = { file, row, rows, roots: () => rootsOf(root, file.shadow) };
  const open = standing(scene);
  if (open !== null) return open;
  const button = replyButton(file, row, target);
  if (typeof button === 'string') return none(button);
  const before = new Set(boxesOf(file, scene.roots()));
  // An inline form of another row, that was there: it may be moved or used again for this one.
  forgetOpened();
  const stray = followStrayClicks(file, root, button);
  button.click();

  const result = await until<BoxResult>(scene.roots(), PATIENCE, signal, () => {
    const forms = visibleModals(file, scene.roots()).filter((modal) => kindOf(file, modal) !== 'other');
    if (forms.length > 1) return none('ambiguous');
    const [form] = forms;
    const found = form === undefined ? boxOutside(scene, before) : boxIn(scene, form);
    if (found !== null || form !== undefined)
      return found !== null && stray.any() ? none('ambiguous') : found;
    return isRefused(scene) ? none('not-allowed') : null;
  });
  stray.stop();
  if (result?.kind === 'box') remember(result.dialog, row);
  return result ?? none('dialog-did-not-open');
}
