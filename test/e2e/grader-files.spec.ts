import { ConsolePage } from './harness/console-page';
import { Desk } from './harness/desk';
import { expect } from './harness/fixtures';
import { reviewsOf } from './harness/reviews';
import { type Spoilt, test } from './harness/spoilt';

const LATE = '物流太慢了，等了半个月才到';
const BROKEN = '质量太差，用了一次就坏了';
const FINE = '很好，很喜欢，会再来';
const NOTE = '分级模型没有载入，正按关键词规则分级';

const CASES: readonly [spoilt: Spoilt, by: RegExp, noted: boolean][] = [
  ['no model', /^keywords-/, true],
  ['half a model', /^keywords-/, true],
  ['no kernel', /^model-/, false],
];

for (const [spoilt, by, noted] of CASES)
  test.describe(() => {
    test.use({ spoilt });
    test(`${spoilt}: reviews come in and are graded all the same${noted ? ', and it is said' : ''}`, async ({
      context,
      openPage,
      killWorker,
    }) => {
      const desk = await Desk.open(context);
      const shop = await ConsolePage.open(context, {
        reviews: reviewsOf([{ comment: LATE }, { comment: BROKEN }, { comment: FINE, stars: 5 }]),
      });
      await expect(shop.mark(LATE)).toContainText('物流');
      await expect(shop.mark(BROKEN)).toContainText('质量');
      await expect(shop.marks()).toHaveCount(2);
      for (const [text, grade] of [
        [LATE, 'logistics'],
        [BROKEN, 'quality'],
      ] as const) {
        const row = await desk.caseOf(text);
        expect(row.grade).toBe(grade);
        expect(row.finding.by).toMatch(by);
        expect(row.finding.reasons.length).toBeGreaterThan(0);
      }
      const panel = await openPage('sidepanel.html');
      const note = panel.getByRole('status').filter({ hasText: NOTE });
      await expect(panel.getByRole('option')).toHaveCount(2);
      await expect(note).toHaveCount(noted ? 1 : 0);
      await panel.getByRole('option').filter({ hasText: BROKEN }).click();
      await expect(panel.getByRole('region', { name: '评价' }).locator('mark').first()).toBeVisible();
      await expect(panel.getByText('按关键词判断，把握未知')).toHaveCount(noted ? 1 : 0);

      // A worker that begins anew tries again, finds the same and loses nothing.
      await killWorker();
      await shop.page.reload();
      await expect(shop.mark(BROKEN)).toBeVisible();
      expect(await desk.cases()).toHaveLength(2);
      await expect(note).toHaveCount(noted ? 1 : 0);
    });
  });
