/** Frames drawn over elements of the page; nothing of the page is touched by them. */
const CSS = `
:host { all: initial; }
div { position: fixed; pointer-events: none; box-sizing: border-box; border-radius: 3px; z-index: 2147483645; }
.row { border: 1px dashed #5b8def; background: rgb(37 99 235 / .05); }
.target { border: 2px solid #2563eb; background: rgb(37 99 235 / .12); z-index: 2147483646; }
.read { border: 1px solid #2563eb; background: rgb(37 99 235 / .12); }
`;

type Kind = 'row' | 'target' | 'read';

/** More frames than a screen can show help nobody. */
const MOST = 60;

/** One layer a document. */
export class Outlines {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #shown = new Map<Kind, readonly Element[]>();

  constructor(document: Document, signal: AbortSignal) {
    this.host = document.createElement('haoshuo-outlines');
    this.#root = this.host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    this.#root.adoptedStyleSheets = [sheet];
    document.documentElement.append(this.host);
    const again = (): void => this.#draw();
    document.addEventListener('scroll', again, { capture: true, passive: true, signal });
    document.defaultView?.addEventListener('resize', again, { signal });
    signal.addEventListener('abort', () => this.host.remove());
  }

  show(kind: Kind, elements: readonly Element[]): void {
    this.#shown.set(kind, elements.slice(0, MOST));
    this.#draw();
  }

  #draw(): void {
    const boxes = [...this.#shown].flatMap(([kind, elements]) =>
      elements.map((element) => boxOf(kind, element)),
    );
    this.#root.replaceChildren(...boxes);
  }
}

function boxOf(kind: Kind, element: Element): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = element.ownerDocument.createElement('div');
  box.className = kind;
  Object.assign(box.style, {
    ...{ left: `${left}px`, top: `${top}px` },
    ...{ width: `${width}px`, height: `${height}px` },
  });
  return box;
}
