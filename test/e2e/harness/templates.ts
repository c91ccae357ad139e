import type { Locator, Page } from '@playwright/test';
import type { Template } from '../../../lib/templates/contract';
import { expect } from './fixtures';

/** A public template against late parcels, of the shop's own. */
export function template(id: string, title: string, text: string, change: Partial<Template> = {}): Template {
  return {
    id,
    title,
    text,
    grades: ['logistics'],
    consoles: [],
    tone: 'sincere',
    kind: 'public',
    version: 1,
    updatedAt: 1,
    ...change,
  };
}

export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

function fileOf(templates: readonly Template[]): ChosenFile {
  const text = JSON.stringify({ format: 'haoshuo-templates', version: 1, templates });
  return { name: '模板.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Chooses a file to import on the page of the library. */
export async function chooseFile(page: Page, file: ChosenFile): Promise<void> {
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByLabel('选择文件…').setInputFiles(file);
}

/** Imports templates on the page of the library. */
export async function bringIn(page: Page, templates: readonly Template[]): Promise<void> {
  await chooseFile(page, fileOf(templates));
  await page.getByRole('button', { name: `导入 ${templates.length} 条` }).click();
  await expect(page.getByText(`已新增 ${templates.length} 条，更新 0 条`)).toBeVisible();
}

/** The templates in the list of the picker or of the library. */
export function templateRows(page: Page): Locator {
  return page.getByRole('listbox', { name: '模板列表' }).getByRole('option');
}
