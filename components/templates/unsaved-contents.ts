import { useState } from 'react';
import type { TemplateContent } from '@/lib/store/templates';

/** Changes that nobody saved yet, by template. They live as long as the page: looking at another template loses none. */
const contents = new Map<string, TemplateContent>();

addEventListener('beforeunload', (event) => {
  if (contents.size > 0) event.preventDefault();
});

/** What is written of a template, and null while that is what is stored. */
export function useUnsavedContent(
  id: string,
): [TemplateContent | null, (content: TemplateContent | null) => void] {
  const [content, setContent] = useState(() => contents.get(id) ?? null);
  return [
    content,
    (next) => {
      if (next === null) contents.delete(id);
      else contents.set(id, next);
      setContent(next);
    },
  ];
}
