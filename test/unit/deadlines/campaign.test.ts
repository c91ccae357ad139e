import { describe, expect, it } from 'vitest';
import { type Campaign, campaignsSchema, otherCampaign, suggestedCampaigns } from '@/lib/deadlines/campaign';

const named = (campaigns: Campaign[]) => campaigns.map(({ name, from }) => `${name} ${from}`);

describe('campaigns to add', () => {
  it('are the next ones that are named for their day, its own day included', () => {
    expect(named(suggestedCampaigns('2026-11-22', []))).toEqual([
      '双12 2026-12-12',
      '618 2027-06-18',
      '双11 2027-11-11',
    ]);
    expect(named(suggestedCampaigns('2026-11-11', []))[0]).toBe('双11 2026-11-11');
  });

  it('can be kept together with those that are there, whatever is added', () => {
    const long: Campaign = { name: '双11', from: '2026-10-20', to: '2026-11-14', windows: [[540, 1440]] };
    let all: Campaign[] = [long];
    for (const today of ['2026-10-20', '2026-11-11', '2026-11-15', '2026-12-12']) {
      all = [...all, ...suggestedCampaigns(today, all)];
      all = [...all, otherCampaign('年货节', today, all)];
      expect(campaignsSchema.safeParse(all).error?.issues).toBeUndefined();
    }
    expect(all).toContainEqual({
      name: '年货节',
      from: '2026-11-15',
      to: '2026-11-15',
      windows: [[480, 1440]],
    });
  });
});
