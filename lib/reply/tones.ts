import * as z from 'zod';

/** 诚恳, 亲切, 专业, 简短: how a text speaks, whatever it says. */
export const TONES = ['sincere', 'warm', 'expert', 'brief'] as const;
export const toneSchema = z.enum(TONES);
export type Tone = z.infer<typeof toneSchema>;
