import { useEffect } from 'react';
import type { Settings } from '@/lib/settings/schema';

/** Puts the chosen theme on the document and follows the system where that was chosen. */
export function useTheme(theme: Settings['theme'] | undefined): void {
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      const dark = theme === 'dark' || (theme !== 'light' && system.matches);
      document.documentElement.classList.toggle('dark', dark);
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}
