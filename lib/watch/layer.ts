import type { PageRow } from '@/lib/consoles/contract';
import type { CaseMark } from '@/lib/wire';
import { placeFor } from './place';
import type { MarkHandlers, MarkView } from './ports';

/** What the mark of a row is about. */
export interface Marked {
  row: PageRow;
  mark: CaseMark;
}

interface Drawn extends Marked {
  view: MarkView;
  /** It had little room when it was put in, and that was not `tried` again since. */
  cramped: boolean;
  tried: boolean;
}

/** The marks in the page: one for each row with a case, none elsewhere. */
export class MarkLayer {
  #drawn = new Map<HTMLElement, Drawn>();

  constructor(
    private readonly create: (handlers: MarkHandlers) => MarkView,
    private readonly act: { open(marked: Marked): void; fill(marked: Marked, view: MarkView): void },
  ) {}

  /** Makes the page show exactly these. */
  sync(wanted: readonly Marked[], now: number): void {
    const rows = new Set(wanted.map(({ row }) => row.element));
    for (const element of this.#drawn.keys()) if (!rows.has(element)) this.#remove(element);
    // Measured for all before anything is put in: the page is laid out once.
    const places = new Map(
      wanted.filter(({ row }) => !this.#stands(row)).map(({ row }) => [row, placeFor(row)] as const),
    );
    for (const { row, mark } of wanted) {
      const drawn = this.#drawn.get(row.element) ?? this.#add(row, mark);
      // A page may use the same element for another review: what was said about the one is not about the other.
      if (drawn.mark.caseId !== mark.caseId) drawn.view.say(null);
      drawn.row = row;
      drawn.mark = mark;
      const place = places.get(row);
      place?.anchor.append(drawn.view.host);
      if (place !== undefined) {
        drawn.view.size(place.size);
        drawn.cramped ||= !drawn.tried && place.size !== 'full';
      }
      drawn.view.show(mark, now);
    }
  }

  /** The window has another size: every mark may need another place. */
  replace(): void {
    for (const { view } of this.#drawn.values()) view.host.remove();
  }

  /**
   * Takes out the marks that had little room when the page was still being laid out, once each, to be put in anew.
   * Returns whether there was any.
   */
  retry(): boolean {
    const cramped = [...this.#drawn.values()].filter((drawn) => drawn.cramped);
    for (const drawn of cramped) {
      drawn.cramped = false;
      drawn.tried = true;
      drawn.view.host.remove();
    }
    return cramped.length > 0;
  }

  /** The time left moves on. */
  tick(now: number): void {
    for (const { view, mark } of this.#drawn.values()) view.show(mark, now);
  }

  /** The row that carries the mark of this case. */
  of(caseId: string): Drawn | null {
    for (const drawn of this.#drawn.values()) if (drawn.mark.caseId === caseId) return drawn;
    return null;
  }

  /** Whether this element carries the mark of another case. */
  isOthers(element: HTMLElement, caseId: string): boolean {
    const drawn = this.#drawn.get(element);
    return drawn !== undefined && drawn.mark.caseId !== caseId;
  }

  /** The marked row through which an event went (`composedPath`): of something in it, or of the mark itself. */
  around(path: readonly EventTarget[]): Drawn | null {
    for (const drawn of this.#drawn.values())
      if (drawn.row.parts.some((part) => path.includes(part))) return drawn;
    return null;
  }

  clear(): void {
    for (const element of [...this.#drawn.keys()]) this.#remove(element);
  }

  /** Whether the mark of this row stands where it was put, in a row that is still the same. */
  #stands(row: PageRow): boolean {
    const host = this.#drawn.get(row.element)?.view.host;
    return host?.isConnected === true && row.parts.some((part) => part.contains(host));
  }

  #add(row: PageRow, mark: CaseMark): Drawn {
    const view = this.create({
      open: (event) => this.#byPerson(event, row.element, (drawn) => this.act.open(drawn)),
      fill: (event) => this.#byPerson(event, row.element, (drawn) => this.act.fill(drawn, drawn.view)),
    });
    const drawn: Drawn = { row, mark, view, cramped: false, tried: false };
    this.#drawn.set(row.element, drawn);
    return drawn;
  }

  /** The page can reach our buttons; only the agent's own click or key counts. */
  #byPerson(event: Event, element: HTMLElement, act: (drawn: Drawn) => void): void {
    const drawn = this.#drawn.get(element);
    if (event.isTrusted && drawn !== undefined) act(drawn);
  }

  #remove(element: HTMLElement): void {
    this.#drawn.get(element)?.view.host.remove();
    this.#drawn.delete(element);
  }
}
