import * as z from 'zod';
import { bandsSchema, DEFAULT_BANDS } from '@/lib/compensation/contract';
import { calendarSchema, DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { DEFAULT_LADDER, ladderSchema, NO_STAFF, staffSchema } from '@/lib/desks/contract';
import { DEFAULT_POLICY, gradePolicySchema, handlerSchema } from '@/lib/grading/policy';
import { modelSchema, NO_MODEL } from '@/lib/polish/address';
import { severityMapSchema } from '@/lib/reply/lint/severity';
import { toneSchema } from '@/lib/reply/tones';
import { fenSchema } from '@/lib/review/schema';

const clockTime = z.number().int().min(0).max(1439);

/** Every setting. The schema is the type; {@link DEFAULT_SETTINGS} is the state of a new installation. */
export const settingsSchema = z.strictObject({
  agent: z.strictObject({ name: z.string().trim().max(40), role: handlerSchema }),
  /** Who works here and when. A backup of before knows nobody, as everywhere below where there is a default. */
  staff: staffSchema.default(NO_STAFF),
  /** Who is called when a case is not claimed, or its time runs out. */
  ladder: ladderSchema.default(DEFAULT_LADDER),
  /** Compensation above this, in 分, is the supervisor's to approve; null = only what the bands say. */
  approveAbove: fenSchema.nullable().default(null),
  policy: gradePolicySchema,
  calendar: calendarSchema,
  bands: bandsSchema,
  /** Rules of a reply that the shop tightened; a backup of before has none. */
  replyRules: severityMapSchema.default({}),
  /** Who words drafts anew on the agent's wish; nobody in a new installation, and a backup of before has none. */
  model: modelSchema.default(NO_MODEL),
  /** The tone in which drafts begin: of shops by `shopKeyOf`, and of all others. A backup of before has none. */
  tones: z
    .strictObject({ usual: toneSchema, shops: z.record(z.string().max(130), toneSchema) })
    .default({ usual: 'sincere', shops: {} }),
  notifications: z.strictObject({
    enabled: z.boolean(),
    /** No desktop notification from `from` to `to` (minutes of the local day, may pass midnight); null = none. */
    quiet: z.strictObject({ from: clockTime, to: clockTime }).nullable(),
  }),
  /** Whether notifications of the gravest cases come in quiet hours too. A backup of before says no. */
  graveThroughQuiet: z.boolean().default(false),
  /** What is heard with a notification. */
  sound: z.enum(['off', 'soft', 'bell']).default('off'),
  /** A review older than this at first sight goes to the backlog. Hours. */
  backlogAfterHours: z.number().int().min(1).max(720),
  /** Closed cases are deleted after this many days, backlog cases too (compliance G7: 90 by default). */
  retentionDays: z.number().int().min(7).max(1095),
  theme: z.enum(['system', 'light', 'dark']),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  agent: { name: '', role: 'agent' },
  staff: NO_STAFF,
  ladder: DEFAULT_LADDER,
  approveAbove: null,
  policy: DEFAULT_POLICY,
  calendar: DEFAULT_CALENDAR,
  bands: DEFAULT_BANDS,
  replyRules: {},
  tones: { usual: 'sincere', shops: {} },
  model: NO_MODEL,
  notifications: { enabled: true, quiet: { from: 22 * 60 + 30, to: 8 * 60 } },
  graveThroughQuiet: false,
  sound: 'off',
  backlogAfterHours: 72,
  retentionDays: 90,
  theme: 'system',
};
