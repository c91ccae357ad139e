const CSS = `
:host { all: initial; }
* { box-sizing: border-box; margin: 0; }
.bar {
  --ink: #22272f; --muted: #626a76; --line: #dde1e7; --ground: #fff; --sunken: #f4f6f8; --main: #22272f; --on-main: #fff; --bad: #b42318;
  color-scheme: light;
  position: fixed; left: 50%; bottom: 12px; transform: translateX(-50%); z-index: 2147483647;
  display: flex; flex-direction: column; gap: 8px;
  width: min(920px, calc(100vw - 24px)); max-height: min(46vh, 420px); overflow: auto; padding: 12px 16px 14px;
  border: 1px solid var(--line); border-radius: 10px; background: var(--ground); color: var(--ink);
  font: 14px/20px -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  box-shadow: 0 10px 40px rgb(20 26 36 / .28);
}
.bar.top { bottom: auto; top: 12px; }
header, .ask, form, .foot { display: flex; align-items: center; gap: 8px; }
header { color: var(--muted); font-size: 12px; line-height: 16px; }
header .grow, .ask .grow { flex: 1; }
.dots { display: flex; gap: 3px; }
.dots i { width: 16px; height: 3px; border-radius: 2px; background: var(--line); }
.dots i.on { background: var(--main); }
.ask { min-height: 32px; }
h1 { font-size: 16px; line-height: 24px; font-weight: 600; }
.hint { color: var(--muted); }
.note { color: var(--bad); font-weight: 500; }
.note:empty, .hint:empty, .faults:empty { display: none; }
.faults { padding-left: 18px; color: var(--bad); }
.done { font-weight: 600; font-size: 15px; }
button, input { font: inherit; color: inherit; }
button { height: 30px; padding: 0 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--ground); cursor: pointer; white-space: nowrap; }
button:hover:not(:disabled) { background: var(--sunken); }
button.quiet { height: 24px; padding: 0 8px; border-color: transparent; color: var(--muted); font-size: 12px; }
button.main { border-color: var(--main); background: var(--main); color: var(--on-main); }
button.main:hover:not(:disabled) { opacity: .88; background: var(--main); }
button:disabled { opacity: .45; cursor: default; }
button:focus-visible, input:focus-visible { outline: 2px solid var(--main); outline-offset: 1px; }
form { flex-wrap: wrap; align-items: end; }
label { display: flex; flex-direction: column; gap: 2px; flex: 1 1 180px; color: var(--muted); font-size: 12px; line-height: 16px; }
input { height: 30px; padding: 0 8px; border: 1px solid var(--line); border-radius: 6px; background: var(--ground); color: var(--ink); font-size: 14px; }
.table { overflow-x: auto; flex: none; }
table { width: 100%; min-width: 680px; border-collapse: collapse; table-layout: fixed; font-size: 12px; line-height: 18px; font-variant-numeric: tabular-nums; }
caption { padding-bottom: 2px; text-align: left; color: var(--muted); }
th { padding: 3px 8px 3px 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 500; color: var(--muted); white-space: nowrap; }
th b { margin-left: 4px; font-weight: 400; }
th b.lacks { color: var(--bad); }
td { padding: 3px 8px 3px 0; border-bottom: 1px solid var(--line); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
th.stars, td.stars { width: 84px; } th.price, td.price { width: 110px; } th.time, td.time { width: 126px; } th.order, td.order { width: 170px; }
@media (prefers-color-scheme: dark) {
  .bar { --ink: #e6e9ee; --muted: #9aa3b0; --line: #3a414c; --ground: #1e2228; --sunken: #2a3038; --main: #e6e9ee; --on-main: #1e2228; --bad: #ff8f86; color-scheme: dark; box-shadow: 0 10px 40px rgb(0 0 0 / .6); }
}
@media (forced-colors: active) { .bar, button, input { border-color: ButtonText; } }
`;

export function barStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  return sheet;
}
