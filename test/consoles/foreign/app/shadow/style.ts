/** Rules of one shadow root. */
function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

export const DESK_STYLE = sheet(`
  :host { display: block; max-width: 900px; margin: 0 auto; padding: 20px; font: 14px/1.6 "Noto Sans CJK SC", sans-serif; }
  li { list-style: none; }
  .list { padding: 0; }
  .strip { padding: 8px; background: #fff7e6; }
`);

export const ROW_STYLE = sheet(`
  :host { display: block; padding: 12px 0; border-bottom: 1px solid #ddd; }
  .top, .bottom { display: flex; gap: 14px; color: #666; }
  .words { margin: 6px 0; font-size: 15px; }
  .note { padding: 6px 10px; background: #f5f5f5; }
  .stars { display: inline-flex; gap: 2px; }
  .dot { width: 10px; height: 10px; border-radius: 50%; background: linear-gradient(#ffb400, #ff8f00); }
  .dot.empty { background: #ddd; }
  textarea { display: block; width: 100%; box-sizing: border-box; }
`);
