import type { Page } from '@playwright/test';

/** Opens the real side panel where no mark could: by the popup's own button (the popup closes itself). */
export async function openPanelFromPopup(openPage: (path: string) => Promise<Page>): Promise<void> {
  const popup = await openPage('popup.html');
  await popup.getByRole('button', { name: '打开工作台' }).click();
  if (!popup.isClosed()) await popup.close();
}
