import * as z from 'zod';

/** Where a case waits: worked on, old at first sight (never overdue), or done. */
export const laneSchema = z.enum(['active', 'backlog', 'done']);
export type Lane = z.infer<typeof laneSchema>;
