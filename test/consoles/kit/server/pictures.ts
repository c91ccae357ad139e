/** Outlines by product category, drawn in a box of 100. */
const SHAPES: Record<string, string> = {
  衣服: '<path d="M36 24 22 33l5 14 8-4v35h30V43l8 4 5-14-14-9c-3 6-25 6-28 0z"/>',
  水果: '<circle cx="50" cy="56" r="23"/><path d="M50 34c0-8 5-13 12-14 0 8-5 13-12 14z" opacity=".7"/>',
  洗发水:
    '<rect x="36" y="38" width="28" height="42" rx="6"/><path d="M45 38v-8h-9v-5h19v13z" opacity=".7"/>',
  平板: '<rect x="24" y="28" width="52" height="44" rx="5"/><rect x="28" y="32" width="44" height="36" rx="2" fill="#fff" opacity=".5"/>',
  手机: '<rect x="36" y="20" width="28" height="60" rx="6"/><rect x="39" y="26" width="22" height="46" rx="2" fill="#fff" opacity=".5"/>',
  热水器:
    '<rect x="18" y="34" width="64" height="34" rx="17"/><circle cx="50" cy="51" r="6" fill="#fff" opacity=".6"/>',
  计算机: '<rect x="26" y="28" width="48" height="34" rx="3"/><path d="M18 66h64l-4 7H22z" opacity=".7"/>',
  日用: '<rect x="37" y="32" width="26" height="48" rx="7"/><rect x="40" y="22" width="20" height="12" rx="3" opacity=".7"/>',
};

/** A drawn stand-in for any picture of the console, the same for the same address. */
export function pictureFor(url: string): string {
  const name = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
  const [category = ''] = name.split('-');
  let hash = 7;
  for (const sign of name) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  const hue = hash % 360;
  const turn = (hash % 17) - 8;
  const shape = SHAPES[category] ?? SHAPES.日用;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="800" height="800">
<rect width="100" height="100" fill="hsl(${hue} 28% 92%)"/>
<path d="M0 ${68 + (hash % 9)}h100v40H0z" fill="hsl(${hue} 22% 86%)"/>
<g fill="hsl(${(hue + 18) % 360} 32% 58%)" transform="rotate(${turn} 50 55)">${shape}</g>
</svg>`;
}
