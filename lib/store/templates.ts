import { Dexie } from 'dexie';
import type { EpochMs } from '@/lib/review/time';
import type { Template } from '@/lib/templates/contract';
import { db } from './db';
import { newTemplateId } from './template-id';
import type { TemplateMark } from './template-marks';

/** The template of ours that one of the shop was made from. */
export interface TemplateOrigin {
  id: string;
  version: number;
}

/** A template of the shop's own, as it is now. */
export interface TemplateRow {
  id: string;
  template: Template;
  origin: TemplateOrigin | null;
}

/** A template of the shop's own as it was. */
export interface TemplateVersionRow {
  id: string;
  version: number;
  template: Template;
}

/** What a person writes of a template; the rest follows from saving it. */
export type TemplateContent = Omit<Template, 'id' | 'version' | 'updatedAt'>;

/** So many earlier versions of a template are kept. */
export const KEPT_VERSIONS = 20;

/** A template that was taken out of the library, with all that makes it whole again. */
export interface RemovedTemplate {
  row: TemplateRow;
  versions: TemplateVersionRow[];
  mark: TemplateMark | undefined;
}

const TABLES = [db.templates, db.templateVersions];

/** The shop's own templates. They are written by screens, one transaction each; the worker has no part in them. */
export function ownTemplates(): Promise<TemplateRow[]> {
  return db.templates.toArray();
}

/** The earlier versions of a template, newest first. */
export async function versionsOf(id: string): Promise<Template[]> {
  const rows = await db.templateVersions
    .where('[id+version]')
    .between(...allOf(id))
    .reverse()
    .toArray();
  return rows.map(({ template }) => template);
}

/** Adds a template. `origin`: the one of ours that it is an edit of. Throws what the browser's storage throws. */
export async function addTemplate(
  content: TemplateContent,
  origin: TemplateOrigin | null,
  now: EpochMs,
): Promise<Template> {
  const id = newTemplateId();
  const template = { ...content, id, version: 1, updatedAt: now };
  await db.templates.add({ id, template, origin });
  return template;
}

/**
 * Puts a content in the place of a template's, which becomes an earlier version; the same content changes nothing. A
 * template that was deleted meanwhile is there again: nobody's words are lost.
 */
export async function changeTemplate(id: string, content: TemplateContent, now: EpochMs): Promise<Template> {
  return db.transaction('rw', TABLES, async () => change(id, content, now));
}

/** Whether two templates say the same, whatever their version. */
export function sameContent(a: TemplateContent, b: TemplateContent): boolean {
  return keyOf(a) === keyOf(b);
}

/**
 * Takes templates of a file in, all or none: one whose id is the shop's own becomes its next version, any other is added as
 * it is. Throws what the browser's storage throws.
 */
export async function takeInTemplates(incoming: readonly Template[], now: EpochMs): Promise<void> {
  await db.transaction('rw', TABLES, async () => {
    const there = await db.templates.bulkGet(incoming.map(({ id }) => id));
    const added = incoming.filter((_, i) => there[i] === undefined);
    await db.templates.bulkAdd(added.map((template) => ({ id: template.id, template, origin: null })));
    for (const [i, { id, version: _, updatedAt: __, ...content }] of incoming.entries())
      if (there[i] !== undefined) await change(id, content, now);
  });
}

/** Takes templates out, with their versions and marks. What is returned brings them back as they were. */
export async function removeTemplates(ids: readonly string[]): Promise<RemovedTemplate[]> {
  return db.transaction('rw', [...TABLES, db.templateMarks], async () => {
    const removed: RemovedTemplate[] = [];
    for (const row of (await db.templates.bulkGet([...ids])).filter((found) => found !== undefined)) {
      const versions = await db.templateVersions
        .where('[id+version]')
        .between(...allOf(row.id))
        .toArray();
      removed.push({ row, versions, mark: await db.templateMarks.get(row.id) });
      await forgetVersions(versions);
    }
    const gone = removed.map(({ row }) => row.id);
    await db.templates.bulkDelete(gone);
    await db.templateMarks.bulkDelete(gone);
    return removed;
  });
}

/** Brings removed templates back as they were; one that was made anew meanwhile stays as it is. */
export async function bringBack(removed: readonly RemovedTemplate[]): Promise<void> {
  await db.transaction('rw', [...TABLES, db.templateMarks], async () => {
    const there = await db.templates.bulkGet(removed.map(({ row }) => row.id));
    const back = removed.filter((_, i) => there[i] === undefined);
    await db.templates.bulkAdd(back.map(({ row }) => row));
    await db.templateVersions.bulkPut(back.flatMap(({ versions }) => versions));
    await db.templateMarks.bulkPut(back.flatMap(({ mark }) => mark ?? []));
  });
}

/** Must run inside a transaction over the tables of templates. */
async function change(id: string, content: TemplateContent, now: EpochMs): Promise<Template> {
  const row = await db.templates.get(id);
  if (row !== undefined && sameContent(row.template, content)) return row.template;
  const version = row === undefined ? 1 : row.template.version + 1;
  const template = { ...content, id, version, updatedAt: now };
  await db.templates.put({ id, template, origin: row?.origin ?? null });
  if (row !== undefined) {
    await db.templateVersions.put({ id, version: row.template.version, template: row.template });
    const kept = await db.templateVersions
      .where('[id+version]')
      .between(...allOf(id))
      .toArray();
    await forgetVersions(kept.slice(0, Math.max(0, kept.length - KEPT_VERSIONS)));
  }
  return template;
}

async function forgetVersions(versions: readonly TemplateVersionRow[]): Promise<void> {
  await db.templateVersions.bulkDelete(versions.map(({ id, version }): [string, number] => [id, version]));
}

function allOf(id: string): [[string, unknown], [string, unknown]] {
  return [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ];
}

function keyOf({ title, text, grades, consoles, tone, kind }: TemplateContent): string {
  return JSON.stringify([title, text, [...grades].sort(), [...consoles].sort(), tone, kind]);
}
