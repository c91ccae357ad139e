import { parse } from 'lossless-json';
import * as z from 'zod';

const lineSchema = z.object(
  {
    id: z.union([z.string(), z.number()], 'id 必须是文字或数字 · id must be a string or a number'),
    text: z.string('text 必须是文字或 null · text must be a string or null').nullable(),
    stars: z
      .number('stars 必须是 1–5 的整数 · stars must be a whole number 1–5')
      .int('stars 必须是 1–5 的整数 · stars must be a whole number 1–5')
      .min(1, 'stars 必须是 1–5 的整数 · stars must be a whole number 1–5')
      .max(5, 'stars 必须是 1–5 的整数 · stars must be a whole number 1–5')
      .nullish(),
  },
  '一行必须是一个 JSON 对象 · a line must be one JSON object',
);

/** One review to grade. */
export interface ReviewLine {
  /** As JSON, to the letter: eighteen digits and more do not survive `Number`. */
  id: string;
  text: string | null;
  /** 1–5, null = not given. */
  stars: number | null;
}

/** Reads one line; other keys are ignored. Throws an error whose message is for a person. */
export function readLine(line: string): ReviewLine {
  const parsed = lineSchema.safeParse(jsonOf(line));
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message ?? parsed.error.message);
  const { id, text, stars } = parsed.data;
  return { id: idOf(line, id), text, stars: stars ?? null };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('不是 JSON · not JSON');
  }
}

function idOf(line: string, id: string | number): string {
  if (typeof id === 'string' || Number.isSafeInteger(id)) return JSON.stringify(id);
  const exact = parse(line, null, (digits) => digits) as { id: string };
  return exact.id;
}
