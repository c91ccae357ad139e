// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type DraftState, useDraft } from '@/components/reply/use-draft';
import { run } from '@/components/shell/command';
import type { CaseRow } from '@/lib/cases/case';
import type { Draft } from '@/lib/reply/contract';

vi.mock('@/components/shell/command', () => ({ run: vi.fn(async () => true) }));
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const draftsOf = (name: string) =>
  ['一', '二'].map((place) => ({
    text: `${place}：${name}`,
    structure: `s-${place}`,
    tone: 'warm',
  })) as unknown as Draft[];

/** What a draft of ours is saved with. */
const from = (place: string, edited: number) => ({
  from: { source: { kind: 'draft', structure: `s-${place}`, tone: 'warm' }, edited },
});
/** Said in no words of its own, and written by nobody: this screen shows no agent. */
const NOBODY = [undefined, null];
const changed = { from: { ...from('一', 0).from, edited: expect.any(Number) } };

let draft: DraftState | null = null;
let root: Root;

function Editor({ row, drafts, asked }: { row: Partial<CaseRow>; drafts: readonly Draft[]; asked: boolean }) {
  draft = useDraft(row as CaseRow, { drafts, asked });
  return null;
}

/** One array for one name, as the offer keeps it. */
const kept = new Map<string, readonly Draft[]>();

const show = (id: string, part: Partial<CaseRow> = {}, offer: { name?: string; asked?: boolean } = {}) => {
  const review = { text: '坏了', append: null } as CaseRow['review'];
  const row = { id, grade: 'quality', review, draft: null, ...part } satisfies Partial<CaseRow>;
  const name = offer.name ?? row.grade;
  const drafts = kept.get(name) ?? draftsOf(name);
  kept.set(name, drafts);
  return act(async () =>
    root.render(<Editor key={id} row={row} drafts={drafts} asked={offer.asked ?? false} />),
  );
};

beforeEach(async () => {
  vi.useFakeTimers();
  vi.mocked(run).mockClear();
  root = createRoot(document.createElement('div'));
  await show('a');
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
});

it('saves what was written when the agent turns to the page, whose mark fills what is saved', async () => {
  await act(async () => draft?.write('我写的'));
  expect(run).not.toHaveBeenCalled();
  await act(async () => window.dispatchEvent(new Event('blur')));
  expect(run).toHaveBeenCalledExactlyOnceWith('a', { type: 'draft', text: '我写的', ...changed }, ...NOBODY);
});

it('saves what was written to the case it was written for, however quickly the next one opens', async () => {
  await act(async () => draft?.write('给甲的'));
  await show('b');
  await act(async () => vi.advanceTimersByTime(10_000));
  expect(vi.mocked(run).mock.calls).toEqual([
    ['a', { type: 'draft', text: '给甲的', ...changed }, ...NOBODY],
  ]);
  expect(draft?.own).toBeNull();
});

it('a draft of ours that was chosen is saved anew when another grade gives it other words', async () => {
  await act(async () => draft?.choose(1));
  await act(async () => draft?.flush());
  await show('a', { draft: '二：quality', grade: 'service' });
  expect(draft?.text).toBe('二：service');
  await act(async () => vi.advanceTimersByTime(10_000));
  expect(run).toHaveBeenLastCalledWith(
    'a',
    { type: 'draft', text: '二：service', ...from('二', 0) },
    ...NOBODY,
  );
});

it('another grade saves nothing where nothing was chosen', async () => {
  await show('a', { grade: 'service' });
  await act(async () => vi.advanceTimersByTime(10_000));
  expect(run).not.toHaveBeenCalled();
});

it('the agent’s own text is still there after a draft of ours was chosen and another case looked at', async () => {
  await act(async () => draft?.write('我自己的话'));
  await act(async () => draft?.choose(1));
  await show('b');
  expect(draft?.own).toBeNull();
  await show('a', { draft: '二：quality' });
  expect(draft).toMatchObject({ choice: 1, own: '我自己的话' });
});

it('drafts that the agent asked for are taken from the first on, and saved', async () => {
  await act(async () => draft?.choose(1));
  await show('a', {}, { name: 'other', asked: true });
  expect(draft).toMatchObject({ choice: 0, text: '一：other' });
  await act(async () => draft?.flush());
  expect(run).toHaveBeenLastCalledWith(
    'a',
    { type: 'draft', text: '一：other', ...from('一', 0) },
    ...NOBODY,
  );
});

it('the agent’s own text stays beside drafts that were asked for', async () => {
  await show('c');
  await act(async () => draft?.write('我写了一半'));
  await show('c', {}, { name: 'other', asked: true });
  expect(draft).toMatchObject({ choice: 0, own: '我写了一半' });
});

it('knows where the text came from and how it was offered, through edits and other cases', async () => {
  await show('d');
  expect(draft).toMatchObject({
    source: { kind: 'draft', structure: 's-一', tone: 'warm' },
    offered: '一：quality',
  });
  await act(async () => draft?.write('一：quality，改过'));
  expect(draft).toMatchObject({
    source: { kind: 'draft' },
    offered: '一：quality',
    text: '一：quality，改过',
  });
  await act(async () => draft?.take('模板的话', { kind: 'template', id: 't', version: 2 }));
  await act(async () => draft?.write('模板的话。'));
  await show('b');
  await show('d', { draft: '模板的话。' });
  expect(draft).toMatchObject({
    source: { kind: 'template', id: 't', version: 2 },
    offered: '模板的话',
    text: '模板的话。',
  });
  await act(async () => draft?.write(''));
  await act(async () => draft?.write('全是我的'));
  expect(draft).toMatchObject({ source: { kind: 'own' }, offered: null });
});

it('saves a text that was taken, and shows it as the agent’s own', async () => {
  await act(async () => draft?.take('模板的话', { kind: 'template', id: 't', version: 1 }));
  await act(async () => draft?.flush());
  expect(draft).toMatchObject({ choice: 'own', own: '模板的话' });
  const source = { kind: 'template', id: 't', version: 1 };
  expect(run).toHaveBeenLastCalledWith(
    'a',
    { type: 'draft', text: '模板的话', from: { source, edited: 0 } },
    ...NOBODY,
  );
  await act(async () => draft?.write('模板的好话'));
  await act(async () => draft?.flush());
  expect(run).toHaveBeenLastCalledWith(
    'a',
    {
      type: 'draft',
      text: '模板的好话',
      from: { source, edited: 0.2 },
    },
    ...NOBODY,
  );
});

it('what is filled without a touch is saved with where it is from; what is saved already is not saved again', async () => {
  await act(async () => draft?.flush());
  expect(run).toHaveBeenCalledExactlyOnceWith(
    'a',
    { type: 'draft', text: '一：quality', ...from('一', 0) },
    ...NOBODY,
  );
  vi.mocked(run).mockClear();
  await show('e', { draft: '二：quality' });
  await act(async () => draft?.flush());
  expect(run).not.toHaveBeenCalled();
});

it('after a restart of the panel the source is what was saved with the text', async () => {
  const source = { kind: 'template' as const, id: 't', version: 3 };
  await show('f', { draft: '模板改过', draftFrom: { source, edited: 0.5 } });
  expect(draft).toMatchObject({ choice: 'own', source, offered: null });
  await act(async () => draft?.flush());
  expect(run).not.toHaveBeenCalled();
  await act(async () => draft?.write('模板又改'));
  await act(async () => draft?.flush());
  expect(run).toHaveBeenLastCalledWith(
    'f',
    {
      type: 'draft',
      text: '模板又改',
      from: { source, edited: null },
    },
    ...NOBODY,
  );
});
