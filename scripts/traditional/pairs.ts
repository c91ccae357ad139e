import { Converter } from 'opencc-js';

/**
 * In GB 2312 and yet written only in traditional texts, or harmless where it is not (乾坤). OpenCC leaves 妳 and 牠; their
 * readers do not.
 */
const ALSO = ['乾干', '於于', '後后', '徵征', '夥伙', '菸烟', '摺折', '麽么', '妳你', '牠它'];
const IDEOGRAPHS = { first: 0x3400, last: 0x9fff };

/**
 * Traditional characters and the simplified one each is read as, one UTF-16 unit to one, in the order of Unicode.
 * By OpenCC's dictionary, without whatever GB 2312, the standard set of simplified writing, has itself (著, 拚, 后).
 */
export function traditionalPairs(): [traditional: string, simplified: string][] {
  const simplify = Converter({ from: 't', to: 'cn' });
  const simplified = gb2312();
  const pairs = new Map<string, string>();
  for (let unit = IDEOGRAPHS.first; unit <= IDEOGRAPHS.last; unit++) {
    const from = String.fromCharCode(unit);
    const to = simplify(from);
    if (to !== from && !simplified.has(from) && simplified.has(to)) pairs.set(from, to);
  }
  for (const [from = '', to = ''] of ALSO) pairs.set(from, to);
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
}

function gb2312(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 0xf7 - 0xa0 }, (_, row) => 0xa1 + row);
  const cells = Array.from({ length: 0xfe - 0xa0 }, (_, cell) => 0xa1 + cell);
  return new Set(rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell)))));
}
