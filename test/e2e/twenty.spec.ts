import type { Locator, Page } from '@playwright/test';
import type { CaseRow } from '../../lib/cases/case';
import { lintContextOf } from '../../lib/cases/lint-context';
import { alike } from '../../lib/reply/likeness/measure';
import { lint } from '../../lib/reply/lint';
import { viewsOf } from '../../lib/reply/lint/views';
import { namesProblem } from '../../lib/reply/principles/named';
import { ConsolePage } from './harness/console-page';
import { Desk, TEST_SETTINGS } from './harness/desk';
import { expect, test } from './harness/fixtures';
import { Hands } from './harness/hands';
import { openPanelFromPopup } from './harness/panel';
import { bringIn } from './harness/templates';
import { COMMENTS, OWN, REVIEWS } from './harness/twenty';
import { until } from './harness/until';

/** No two of the last replies may be more alike. */
const MOST_ALIKE = 0.6;
const SECOND = 1_000;

/** What an agent does with a case before the text goes in: its name for the table, and the keys. */
interface Way {
  name: string;
  work(hands: Hands, panel: Panel): Promise<void>;
}

/** What the tests look at in the panel. Nothing here is pressed: that is the hands' work. */
class Panel {
  readonly text: Locator;
  readonly promises: Locator;
  private readonly review: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByRole('textbox', { name: '回复内容' });
    this.promises = page.getByRole('button', { name: /^记入 \d+ 条承诺/ });
    this.review = page.getByRole('region', { name: '评价', exact: true });
  }

  /** Which of the buyers is on the screen; null while none of them is. */
  async buyer(): Promise<string | null> {
    const shown = await this.review.textContent({ timeout: SECOND }).catch(() => null);
    // A marked word is followed by its reason, for a screen reader.
    const said = shown?.replaceAll(/（[^）]*）/g, '');
    return COMMENTS.find((comment) => said?.includes(comment)) ?? null;
  }

  /** Waits for another text than this one. */
  async another(before: string): Promise<void> {
    await expect(this.text).not.toHaveValue(before);
    await expect(this.text).not.toHaveValue('');
  }
}

const chord = (name: string, key: string): Way => ({
  name,
  work: async (hands, panel) => {
    const before = await panel.text.inputValue();
    await hands.press(key);
    await panel.another(before);
  },
});

const fromTemplate = (letters: string, title: string): Way => ({
  name: `模板 ${letters}`,
  work: async (hands, { page, text }) => {
    const before = await text.inputValue();
    const dialog = page.getByRole('dialog');
    await hands.press('/');
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await hands.type(letters);
    await expect(dialog.getByRole('option').first()).toContainText(title);
    await hands.press('1');
    await expect(dialog.getByRole('radio').first()).toBeFocused();
    await hands.press('1', 'Enter');
    await expect(dialog).toHaveCount(0);
    await expect(text).not.toHaveValue(before);
  },
});

const byHand: Way = {
  name: '手改',
  work: async (hands, { text }) => {
    const before = await text.inputValue();
    await hands.press('Enter');
    await expect(text).toBeFocused();
    await hands.type('您方便时，也请说说想怎样处理。');
    await expect(text).toHaveValue(`${before}您方便时，也请说说想怎样处理。`);
  },
};

const asItIs: Way = { name: '首选', work: async () => undefined };

const WAYS: readonly Way[] = [
  asItIs,
  chord('换草稿', 'Alt+g'),
  chord('换一组', 'Alt+n'),
  fromTemplate('sbsq', '三步说清'),
  asItIs,
  chord('换语气', 'Alt+t'),
  byHand,
  chord('换草稿', 'Alt+g'),
  chord('换一组', 'Alt+n'),
  fromTemplate('hwtns', '换位听您说'),
  asItIs,
  chord('换语气', 'Alt+t'),
  chord('换草稿', 'Alt+g'),
  byHand,
  fromTemplate('zjrxl', '直接认下来'),
  chord('换一组', 'Alt+n'),
  asItIs,
  chord('换草稿', 'Alt+g'),
  chord('换语气', 'Alt+t'),
  asItIs,
];

test('an agent answers twenty different bad reviews without the mouse except to send', async ({
  context,
  openPage,
  sidePanel,
}, testInfo) => {
  test.setTimeout(240_000);
  const desk = await Desk.open(context);
  const library = await openPage('templates.html');
  await bringIn(library, OWN);
  await library.close();
  const shop = await ConsolePage.open(context, { reviews: REVIEWS });
  await shop.page.getByTestId('beast-core-select-header').click();
  await shop.page.getByRole('option', { name: '40', exact: true }).click();
  await expect.poll(async () => (await desk.cases()).length).toBe(COMMENTS.length);
  await openPanelFromPopup(openPage);
  const panel = new Panel((await sidePanel()).page);
  await expect(panel.page.getByText(`${COMMENTS.length} 条`)).toBeVisible();

  const hands = new Hands(panel.page);
  const table: { buyer: string; way: string; strokes: number; seconds: number; text: string }[] = [];
  const began = Date.now();
  const seen = new Set<string>();
  /** The next buyer is on the screen with a text to send. */
  const next = async (): Promise<string> => {
    const buyer = await until('a buyer who was not answered', async () => {
      const shown = await panel.buyer();
      return shown === null || seen.has(shown) ? null : shown;
    });
    seen.add(buyer);
    await expect(panel.text).not.toHaveValue('');
    return buyer;
  };

  await hands.press('Enter');
  for (const [at, way] of WAYS.entries()) {
    const start = { strokes: hands.strokes, time: Date.now() };
    const buyer = await next();
    await way.work(hands, panel);
    await hands.press('Alt+r');
    // Read back, and said so: nobody sends before that.
    await expect(panel.page.getByText('已填入，请核对后发送')).toBeVisible();
    const text = await shop.replyBox().inputValue();
    expect(text).toBe(await panel.text.inputValue());
    await shop.send();
    await expect(shop.replyBox()).toBeHidden();
    await expect(
      panel.page
        .getByText(/已回复$/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    // What was sent stays in sight.
    await expect(panel.text).toHaveValue(text);
    // Whatever the hands did before, they are free now: letters are keys again.
    if (await panel.promises.isVisible()) {
      await hands.press('p');
      await expect(panel.promises).toBeHidden();
    }
    if (at < WAYS.length - 1) await hands.press('j');
    const seconds = (Date.now() - start.time) / SECOND;
    table.push({ buyer, way: way.name, strokes: hands.strokes - start.strokes, seconds, text });
  }
  const minutes = (Date.now() - began) / SECOND / 60;

  await test.step('twenty boxes, twenty texts, each in the right one', async () => {
    expect(new Set(table.map(({ buyer }) => buyer)).size).toBe(COMMENTS.length);
    const { state } = shop.replica;
    expect(state.sent).toHaveLength(COMMENTS.length);
    for (const { buyer, text } of table) {
      const review = state.reviews.find(({ row }) => row.comment === buyer);
      expect(state.sent.find(({ reviewId }) => reviewId === review?.row.reviewId)?.content).toBe(text);
    }
  });
  const rows = await desk.cases();
  const rowOf = (buyer: string): CaseRow => {
    const row = rows.find(({ review }) => review.text === buyer);
    if (row === undefined) throw new Error(`no case of “${buyer}”`);
    return row;
  };
  await test.step('each passes the rules and names its problem', () => {
    for (const { buyer, text } of table) {
      const row = rowOf(buyer);
      expect(row).toMatchObject({ status: 'replied', lane: 'done' });
      expect(lint(text, lintContextOf(row, TEST_SETTINGS, Date.now())), text).toEqual([]);
      expect(namesProblem(viewsOf(text), { ...row, share: null }), `${buyer} → ${text}`).not.toBe(false);
    }
    // The causes are many, or the rest would prove little.
    expect(new Set(rows.map(({ grade }) => grade)).size).toBeGreaterThanOrEqual(11);
  });
  await test.step('no two are above 60 % alike', () => {
    const pairs = table.flatMap((one, i) =>
      table
        .slice(i + 1)
        .map((other) => ({ a: one.text, b: other.text, share: alike(one.text, other.text).share })),
    );
    expect(pairs.filter(({ share }) => share > MOST_ALIKE)).toEqual([]);
    testInfo.annotations.push({
      type: 'likeness',
      description: `at most ${Math.max(...pairs.map(({ share }) => share)).toFixed(2)}`,
    });
  });
  await test.step('some promises stand in the ledger', () => {
    expect(rows.filter(({ promises = [] }) => promises.length > 0).length).toBeGreaterThan(0);
  });

  const lines = table.map(
    ({ buyer, way, strokes, seconds, text }) =>
      `${String(strokes).padStart(3)} keys ${seconds.toFixed(1).padStart(5)} s  ${rowOf(buyer).grade.padEnd(12)} ${way}\n      ${buyer}\n      ${text}`,
  );
  const total = `${table.length} reviews, ${hands.strokes} keys (${(hands.strokes / table.length).toFixed(1)} each), ${minutes.toFixed(1)} minutes by machine`;
  const figures = [...lines, total].join('\n');
  await testInfo.attach('figures', { body: figures, contentType: 'text/plain' });
  console.log(figures);
});
