export type Fields = Record<string, unknown>;

/** The value as an object to look into; empty where it is none. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function number(value: unknown): number {
  const read = Number(value);
  return Number.isFinite(read) ? read : 0;
}
