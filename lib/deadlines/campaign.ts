import * as z from 'zod';
import { dayOfIso, isoDaySchema, isoOf } from './local-day';
import { windowsSchema } from './windows';

/** As long as one may be; 双11 with its pre-sale is a month. Days. */
const LONGEST = 45;

/** A campaign (双11, 618, 年货节): on these days the desk is open longer, or otherwise. Both days are in it. */
export const campaignSchema = z
  .strictObject({
    name: z.string().trim().min(1, { message: 'campaign-name' }).max(20),
    from: isoDaySchema,
    to: isoDaySchema,
    windows: windowsSchema.min(1, { message: 'campaign-closed' }),
  })
  .refine(({ from, to }) => from <= to, { message: 'campaign-order' })
  .refine(({ from, to }) => (dayOfIso(to) ?? 0) - (dayOfIso(from) ?? 0) < LONGEST, {
    message: 'campaign-long',
  });
export type Campaign = z.infer<typeof campaignSchema>;

/** No day belongs to two of them. */
export const campaignsSchema = z
  .array(campaignSchema)
  .max(40)
  .refine(
    (campaigns) => !campaigns.some((one, i) => campaigns.slice(0, i).some((other) => meet(one, other))),
    {
      message: 'campaign-overlap',
    },
  );

function meet(one: Campaign, other: Campaign): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Campaigns that are named for their day. When the selling begins is told anew each year, and is the shop's to enter. */
const NAMED_FOR_DAYS = [
  ['618', '06-18'],
  ['双11', '11-11'],
  ['双12', '12-12'],
] as const;

/** From eight, as the platforms' assessment begins, to midnight. */
const CAMPAIGN_HOURS: [number, number] = [480, 1440];

/** Their next days from `today` ("2026-11-22") on, soonest first, without those that `known` has already. */
export function suggestedCampaigns(today: string, known: readonly Campaign[]): Campaign[] {
  const year = Number(today.slice(0, 4));
  return NAMED_FOR_DAYS.map(([name, monthDay]): Campaign => {
    const day = `${year}-${monthDay}` >= today ? `${year}-${monthDay}` : `${year + 1}-${monthDay}`;
    return { name, from: day, to: day, windows: [CAMPAIGN_HOURS] };
  })
    .filter((one) => !known.some((other) => meet(one, other)))
    .sort((a, b) => a.from.localeCompare(b.from));
}

/** One of any other name, on the first day from `today` on that no campaign has yet. */
export function otherCampaign(name: string, today: string, known: readonly Campaign[]): Campaign {
  let day = dayOfIso(today) ?? 0;
  while (known.some(({ from, to }) => from <= isoOf(day) && isoOf(day) <= to)) day++;
  return { name, from: isoOf(day), to: isoOf(day), windows: [CAMPAIGN_HOURS] };
}
