/** A stretch of two texts: in both, only in the old one, or only in the new one. */
export interface Stretch {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/** Above this many words times words the middle is shown as replaced whole: comparing would stop the screen. */
const TOO_MUCH = 4_000_000;

/** What turned `before` into `after`, word by word. Joined without `in` it is `before`, without `out` it is `after`. */
export function difference(before: string, after: string): Stretch[] {
  const a = words(before);
  const b = words(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const old = a.slice(head, a.length - tail);
  const young = b.slice(head, b.length - tail);
  return joined([
    ...same(a.slice(0, head)),
    ...(old.length * young.length > TOO_MUCH ? replaced(old, young) : compared(old, young)),
    ...same(a.slice(a.length - tail)),
  ]);
}

function words(text: string): string[] {
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** The longest common sequence, by the table that every textbook has. */
function compared(a: readonly string[], b: readonly string[]): Stretch[] {
  const wide = b.length + 1;
  const length = new Uint16Array((a.length + 1) * wide);
  const at = (i: number, j: number): number => length[i * wide + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * wide + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push({ kind: 'same', text: a[i] ?? '' });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      found.push({ kind: 'out', text: a[i++] ?? '' });
    else found.push({ kind: 'in', text: b[j++] ?? '' });
  }
  return found;
}

function replaced(a: readonly string[], b: readonly string[]): Stretch[] {
  return [
    { kind: 'out', text: a.join('') },
    { kind: 'in', text: b.join('') },
  ];
}

function same(list: readonly string[]): Stretch[] {
  return list.length === 0 ? [] : [{ kind: 'same', text: list.join('') }];
}

/** Neighbours of one kind as one; between two that stayed, what went stands before what came. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  let gone = '';
  let come = '';
  const flush = (): void => {
    if (gone !== '') all.push({ kind: 'out', text: gone });
    if (come !== '') all.push({ kind: 'in', text: come });
    gone = '';
    come = '';
  };
  for (const { kind, text } of stretches) {
    if (text === '') continue;
    if (kind === 'out') gone += text;
    else if (kind === 'in') come += text;
    else {
      flush();
      const last = all.at(-1);
      if (last?.kind === 'same') last.text += text;
      else all.push({ kind, text });
    }
  }
  flush();
  return all;
}
