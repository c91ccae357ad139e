type TagName = 'if' | 'elsif' | 'else' | 'endif';

const TAGS: ReadonlyMap<string, TagName> = new Map<string, TagName>([
  ['if', 'if'],
  ['如果', 'if'],
  ['elsif', 'elsif'],
  ['否则如果', 'elsif'],
  ['else', 'else'],
  ['否则', 'else'],
  ['endif', 'endif'],
  ['结束', 'endif'],
]);

/** The word of a tag, what it is (null: none of ours, so no loop and no include), and what stands behind it. */
export function readTag(inner: string): { word: string; tag: TagName | null; rest: string } {
  const [, word = '', rest = ''] = /^\s*([^\s]*)\s*([\s\S]*)$/.exec(inner) ?? [];
  return { word, tag: TAGS.get(word) ?? null, rest: rest.trim() };
}
