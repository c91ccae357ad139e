import { CONFIG } from '../common/config.ts';
import { hashedNames } from './names.ts';

/** Class name of this build. */
export const c = hashedNames(CONFIG.hashes === 'load' ? CONFIG.load * 7_919 : 1);

const RULES: Record<string, string> = {
  page: 'max-width:1000px;margin:0 auto;padding:20px;font:14px/1.6 "Noto Sans CJK SC",sans-serif',
  item: 'display:flex;gap:16px;padding:14px 0;border-bottom:1px solid #ddd',
  left: 'width:210px;color:#555',
  middle: 'flex:1',
  right: 'width:150px;text-align:right;color:#888',
  big: 'font-size:15px;color:#111',
  muted: 'color:#888;font-size:12px',
  answer: 'margin-top:6px;padding:6px 10px;background:#f5f5f5',
  link: 'color:#1668dc;cursor:pointer',
  on: 'color:#fa8c16',
  off: 'color:#d9d9d9',
  star: 'width:14px;height:14px;fill:currentColor',
  strip: 'padding:8px;background:#fff7e6',
  mask: 'position:fixed;inset:0;background:rgb(0 0 0 / .45)',
  panel: 'width:460px;margin:120px auto;padding:20px;border-radius:8px;background:#fff',
  area: 'width:100%;box-sizing:border-box',
};

/** Writes the page's rules under the names of this build. */
export function addStyles(): void {
  const style = document.createElement('style');
  style.textContent = Object.entries(RULES)
    .map(([name, rule]) => `.${c(name)}{${rule}}`)
    .join('\n');
  document.head.append(style);
}
