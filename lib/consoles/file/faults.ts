import type * as z from 'zod';

/** What is wrong with a console file. Each has its own sentence on the screen (`consoles.fault_*`). */
const FAULTS = [
  'size',
  'json',
  'missing',
  'type',
  'unknown',
  'format',
  'choice',
  'short',
  'long',
  'selector',
  'has',
  'placeholder',
  'script',
  'host',
  'origin',
  'foreign',
  'id',
  'proof',
] as const;

export interface Fault {
  /** Where: `parts.row.0.css`; '' = the file as a whole. */
  path: string;
  code: (typeof FAULTS)[number];
  /** What was expected there, as it would stand in the file; '' where the sentence says it. */
  expected: string;
}

/** An example of what belongs into a field whose form is wrong, by the field's name. */
const EXAMPLES: Record<string, string> = {
  version: '2026-11-22.1',
  asOf: '2026-11-22',
  id: 'taught-shop-example-com',
  origins: 'https://shop.example.com',
  pages: '/reviews/list',
  path: '/api/reviews/list',
  order: 'https://shop.example.com/order/{order}',
  reviews: 'https://shop.example.com/reviews',
  chat: 'https://shop.example.com/chat/{order}',
  complaint: 'https://shop.example.com/report/{review}',
  hosts: 'api.example.com',
  rows: 'data.list',
  take: 'text',
};

type Path = readonly PropertyKey[];

/** The schema's complaints in our words, one a field. `value`: what was checked. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], value: unknown): Fault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, value));
}

function faultsOfIssue(issue: z.core.$ZodIssue, value: unknown): Fault[] {
  const at = (code: Fault['code'], expected = '', path: Path = issue.path): Fault => ({
    path: path.map(String).join('.'),
    code,
    expected,
  });
  if (issue.code !== 'unrecognized_keys' && valueAt(value, issue.path) === undefined)
    return [at('missing', wanted(issue))];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => at('unknown', '', [...issue.path, key]));
    case 'invalid_key':
      return [at('unknown')];
    case 'invalid_type':
      return [at('type', issue.expected)];
    case 'invalid_value':
      return [at('choice', issue.values.map(String).join(' | '))];
    case 'too_big':
      return [at('long', String(issue.maximum))];
    case 'too_small':
      return [at('short', String(issue.minimum))];
    default:
      return [at('format', exampleFor(issue.path))];
  }
}

/** What should stand in a field that is not there. */
function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  return issue.code === 'invalid_value' ? issue.values.map(String).join(' | ') : exampleFor(issue.path);
}

function exampleFor(path: Path): string {
  const names = path.filter((key): key is string => typeof key === 'string');
  return EXAMPLES[names.at(-1) ?? ''] ?? '';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}
