import type { ConsoleAdapter } from '@/lib/consoles/contract';
import { isVisible } from '@/lib/consoles/rows/find';
import { textIn } from '@/lib/insertion/field';
import { comparable } from '@/lib/review/text';
import type { Filled } from './fill';
import type { Desk } from './ports';

/** A success message this long after the form closed is about something else. ms */
const TOAST_WITHIN = 5_000;
/** The tap's word names the review and the exact text, so a message waits this long for it. ms */
const TAP_FIRST = 1_500;

/** What the row of a case shows now beside this form, '' where it has none. */
export type ShownIn = (caseId: string, form: Filled) => string;

interface Followed extends Filled {
  caseId: string;
  /** What stood in the box last. */
  text: string;
  /** What the row showed beside the form when we filled it. */
  before: string;
  /** The last thing pressed in the form can have sent it. A success message after 取消 is about something else. */
  pressed: boolean;
  goneAt: number | null;
  told: boolean;
}

/** Notices that a reply which we filled was sent, by the tap or by the page's own success message. */
export class SentWatch {
  #filled: Followed | null = null;

  constructor(
    private readonly adapter: ConsoleAdapter,
    private readonly desk: Desk,
    private readonly now: () => number,
  ) {}

  follow(caseId: string, filled: Filled, shownIn: ShownIn = () => ''): void {
    this.#filled = {
      ...filled,
      caseId,
      text: textIn(filled.box),
      before: shownIn(caseId, filled),
      pressed: false,
      goneAt: null,
      told: false,
    };
    // The box may be gone when the message appears, and the agent may have changed our text.
    filled.box.addEventListener('input', () => {
      if (this.#filled?.box === filled.box) this.#filled.text = textIn(filled.box);
    });
    filled.dialog.addEventListener(
      'click',
      ({ target }) => {
        if (this.#filled?.dialog === filled.dialog)
          this.#filled.pressed = target instanceof Element && this.adapter.submits(target);
      },
      true,
    );
  }

  /** The tap saw the platform accept a reply; `caseId`: the case of its review, as far as the marks tell. */
  tapped(reply: { text: string }, caseId: string | null): void {
    const ours = this.#filled !== null && (caseId === null || caseId === this.#filled.caseId);
    const known = caseId ?? (ours && this.#filled?.text.trim() === reply.text ? this.#filled.caseId : null);
    if (ours) this.#filled = null;
    // A reply to a review without a case is none of our business.
    if (known !== null) void this.desk.sent(known, reply.text).catch(() => {});
  }

  /** Looks at the page after it changed. A page that says nothing shows the reply in the row. */
  look(root: Document, shownIn: ShownIn = () => ''): void {
    const filled = this.#filled;
    if (filled === null || filled.told || isOpen(filled)) return;
    filled.goneAt ??= this.now();
    if (this.now() - filled.goneAt > TOAST_WITHIN) this.#filled = null;
    else if (filled.pressed && (this.adapter.sentToast(root) !== null || isShown(filled, shownIn))) {
      filled.told = true;
      setTimeout(() => this.#tell(filled), TAP_FIRST);
    }
  }

  #tell(filled: Followed): void {
    if (this.#filled !== filled) return;
    this.#filled = null;
    const text = filled.text.trim() === '' ? null : filled.text;
    void this.desk.sent(filled.caseId, text).catch(() => {});
  }
}

/** A page may keep its dialog and hide it, or keep it and take the box out. */
function isOpen({ box, dialog }: Filled): boolean {
  return dialog.isConnected && box.isConnected && isVisible(box);
}

/** Whether the row shows our words once more than before: the buyer, or an earlier reply, may have said the same. */
function isShown(filled: Followed, shownIn: ShownIn): boolean {
  const words = comparable(filled.text);
  const times = (shown: string): number => comparable(shown).split(words).length;
  return words !== '' && times(shownIn(filled.caseId, filled)) > times(filled.before);
}
