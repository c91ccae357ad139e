/** How a character may be read, without tones ("乐" → le, yue), for each of `characters` in turn; itself where it is no ideograph. */
export type Readings = (characters: string) => readonly (readonly string[])[];

/**
 * The readings of the dictionary, with all heteronyms and ü as v. Loaded where something is searched and nowhere else: the
 * dictionary is 214 kB, 89 kB compressed. Rejects when the file cannot be loaded; a search then works without pinyin.
 */
export async function loadReadings(): Promise<Readings> {
  const { polyphonic } = await import('pinyin-pro');
  return (characters) => polyphonic(characters, { toneType: 'none', type: 'array', v: true });
}
