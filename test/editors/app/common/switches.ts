/** What a test can ask of a page of plain boxes, by its address: `?attributes={"maxlength":"6"}`. */
export function attributes(): Record<string, string> {
  return JSON.parse(new URLSearchParams(location.search).get('attributes') ?? '{}') as Record<string, string>;
}
