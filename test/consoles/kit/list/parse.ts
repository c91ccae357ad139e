/** Reads an answer as a page does that knows of long bare ids: `JSON.parse` would lose their last digits. */
export function parseWithLongIds(text: string): unknown {
  return JSON.parse(text.replace(/"(\w+)":(\d{16,})(?=[,}])/g, '"$1":"$2"'));
}
