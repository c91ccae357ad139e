import { useMemo } from 'react';
import { useConsoles } from '@/components/shell/use-consoles';
import type { Review } from '@/lib/review/schema';
import { filesIn } from '@/lib/settings/consoles';

/** What console and shop are called in a text for a buyer: in Chinese whatever the screen speaks; null = nobody named it. */
export function useNames({ console, shop }: Pick<Review, 'console' | 'shop'>): {
  platform: string | null;
  shop: string | null;
} {
  const consoles = useConsoles();
  return useMemo(() => {
    if (consoles === null) return { platform: null, shop: null };
    const file = filesIn(consoles).find(({ id }) => id === console);
    return { platform: file?.name.zh ?? null, shop: consoles.shops[`${console}:${shop ?? ''}`] ?? null };
  }, [consoles, console, shop]);
}

/** Every console that a template may be for. */
export function useConsoleIds(): readonly string[] {
  const consoles = useConsoles();
  return useMemo(() => (consoles === null ? [] : filesIn(consoles).map(({ id }) => id)), [consoles]);
}
