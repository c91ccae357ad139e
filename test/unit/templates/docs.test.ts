import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '@/lib/templates/template';

const PAGE = readFileSync('docs/templates.md', 'utf8');
const EXAMPLES = [...PAGE.matchAll(/^```template( private)?\n([\s\S]*?)\n```$/gm)].map(
  ([, kind, text = '']) => [text, kind === undefined ? 'public' : 'private'] as const,
);
const MISTAKES = [...PAGE.matchAll(/^\| `(.+)` \| (.+) \|$/gm)].map(
  ([, text = '', message = '']) => [text.replaceAll('\\|', '|'), message.replaceAll('\\|', '|')] as const,
);

describe('the page about the language', () => {
  it('has examples of both', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(5);
    expect(MISTAKES.length).toBeGreaterThanOrEqual(9);
  });

  it.each(EXAMPLES)('shows a template: %s', (text, kind) => {
    expect(parseTemplate(text, kind)).toMatchObject({ ok: true });
  });

  it.each(MISTAKES)('says what is wrong with %s', (text, message) => {
    const parsed = parseTemplate(text, 'public');
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.message)).toContain(message);
  });
});
