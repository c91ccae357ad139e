/**
 * The host takes no room (nothing of the page moves) and the mark hangs to the right of it. Pixels, not rem: the page
 * decides what a rem is. Colour only tells urgency.
 */
const CSS = `
:host {
  all: initial !important;
  display: inline-block !important;
  position: relative !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  vertical-align: middle !important;
}
.mark {
  position: absolute;
  left: 12px;
  /* Half its height. A transform would give every mark a paint chunk of its own: 40 ms of layerizing for 40 rows. */
  top: -11px;
  display: flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
  font: 12px/20px -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  z-index: 1;
}
button {
  all: unset;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  gap: 8px;
  height: 22px;
  padding: 0 8px;
  border: 1px solid #d5d9e0;
  border-radius: 4px;
  background: #fff;
  color: #3d434d;
  font: inherit;
  cursor: pointer;
}
button:hover { border-color: #a3abb8; background: #f7f8fa; }
button:focus-visible { outline: 2px solid #2563eb; outline-offset: 1px; }
button[aria-busy="true"] { opacity: .6; cursor: default; }
.grade { font-weight: 600; }
.time { font-variant-numeric: tabular-nums; }
.time:empty, .state:empty { display: none; }
.state { color: #737b88; }
.short { display: none; font-weight: 600; }
/* Where the row has little room: what it is about stays, the rest is in the panel, one click away. */
:host(:is([data-size="compact"], [data-size="word"])) :is(.fill, .state) { display: none; }
:host([data-size="word"]) .time { display: none; }
:host([data-size="mini"]) :is(.fill, .state, .time, .grade) { display: none; }
:host([data-size="mini"]) .short { display: inline; }
:host([data-size="mini"]) button { padding: 0 4px; }
.overdue .open { border-color: #e5a3a3; background: #fff6f6; }
.overdue .time { color: #c11f1f; font-weight: 600; }
.soon .open { border-color: #e6c27a; background: #fffaf0; }
.soon .time { color: #9a5b00; font-weight: 600; }
.overdue .short { color: #c11f1f; }
.soon .short { color: #9a5b00; }
.calm .open, .done .open { color: #59616e; }
/* The page's dialog covers the row, so what became of a fill is said above everything. */
.note {
  position: fixed;
  top: 72px;
  left: 50%;
  transform: translateX(-50%);
  z-index: 2147483647;
  padding: 8px 16px;
  border: 1px solid #d5d9e0;
  border-radius: 6px;
  background: #fff;
  color: #22272f;
  font: 14px/20px -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  box-shadow: 0 6px 24px rgb(20 26 36 / .16);
  box-sizing: border-box;
  width: max-content;
  max-width: calc(100vw - 32px);
  pointer-events: none;
}
.note:empty { display: none; }
.note button { margin-left: 8px; pointer-events: auto; vertical-align: middle; }
@media (forced-colors: active) { button { border-color: ButtonText; } }
`;

let sheet: CSSStyleSheet | null = null;

/** One style sheet for all marks of the page. */
export function markStyle(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  return sheet;
}
