import '@/components/ui/app.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { ErrorBoundary } from './error-boundary';

/** Puts a screen into its document, in the browser's language. */
export function mount(screen: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the document has no #root');
  document.documentElement.lang = browser.i18n.getUILanguage();
  // The system's choice at once; the agent's own follows when the settings are read.
  document.documentElement.classList.toggle('dark', matchMedia('(prefers-color-scheme: dark)').matches);
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>{screen}</ErrorBoundary>
    </StrictMode>,
  );
}
