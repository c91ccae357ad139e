import { apply } from '@/lib/cases/apply';
import type { CaseRow } from '@/lib/cases/case';
import type { Command } from '@/lib/cases/commands';
import { decide } from '@/lib/cases/decide';
import type { IntakeDesk } from '@/lib/cases/desk';
import { draftInputOf } from '@/lib/cases/draft-input';
import type { Actor, CaseEvent, EventBody } from '@/lib/cases/event';
import { planIntake } from '@/lib/cases/intake';
import { UNKNOWN_LIMITS } from '@/lib/consoles/limits';
import type { Grader } from '@/lib/grading/contract';
import { composeDrafts } from '@/lib/reply/compose';
import { editedShare } from '@/lib/reply/edited';
import type { TextSource } from '@/lib/reply/source';
import { caseIdOf } from '@/lib/review/identity';
import type { Review } from '@/lib/review/schema';
import { DAY, type EpochMs, HOUR, MINUTE } from '@/lib/review/time';
import { shippedTemplates } from '@/lib/templates/shipped';
import { renderTemplate } from '@/lib/templates/template';
import { templateFactsOf } from '../../components/templates/facts';
import { type Dice, dice } from '../../test/consoles/kit/data/prng';
import { OWN_TEXTS } from '../../test/consoles/kit/data/texts';
import { TEST_SETTINGS } from '../../test/e2e/harness/desk';
import { review } from '../../test/support/reviews';

const CASES = 260;
const AGENT: Actor = { kind: 'agent', ...TEST_SETTINGS.agent };
const PAGE: Actor = { kind: 'page' };
const BAD = OWN_TEXTS.filter(({ sentiment }) => sentiment === 'negative');
/** What agents add before they send. */
const ADDED = [
  '辛苦您了。',
  '有什么想法直接说，我们都在。',
  '这次是我们没有做好，接下来由我跟到底，请您放心。',
];
/** What buyers write after the reply, mostly no better. */
const APPENDS = [
  '还是没有处理好，等了这么久，失望。',
  '回复倒是快，东西还是坏的，退款也没到。',
  '客服第二天就联系我了，换的新的已经收到，很满意，处理得不错。',
];

/** One case from its first sight on; every event is the product's own answer to what happens. */
class Tale {
  readonly events: CaseEvent[] = [];
  row: CaseRow | null = null;

  constructor(
    private readonly caseId: string,
    private readonly grader: Grader,
  ) {}

  /** The page shows the review. */
  see(shown: Review, at: EpochMs): void {
    this.add(planIntake(this.row, shown, this.deskAt(at)), at, PAGE);
  }

  /** An agent does something, or the page tells of it. */
  act(command: Command, at: EpochMs, actor: Actor): void {
    const bodies =
      this.row === null ? 'nothing to work on' : decide(this.row, command, actor, this.deskAt(at));
    if (typeof bodies === 'string') throw new Error(`${this.caseId}: ${bodies}`);
    this.add(bodies, at, actor);
  }

  private deskAt(now: EpochMs): IntakeDesk {
    return { ...TEST_SETTINGS, now, grader: this.grader, platformOf: () => UNKNOWN_LIMITS };
  }

  private add(bodies: readonly EventBody[], at: EpochMs, actor: Actor): void {
    for (const body of bodies) {
      const n = this.events.length + 1;
      const event = { caseId: this.caseId, n, at, actor, ...body } as CaseEvent;
      this.row = apply(this.row, event);
      this.events.push(event);
    }
  }
}

/** A draft of ours or a template as it would be offered for this case, or the agent's own words. */
function offered(row: CaseRow, now: EpochMs, throws: Dice): { text: string; source: TextSource } {
  const tone = throws.chance(0.75) ? 'sincere' : 'brief';
  if (throws.chance(0.3)) {
    const fitting = shippedTemplates().filter(
      (one) => one.kind === 'public' && one.tone === tone && one.grades.includes(row.grade),
    );
    const facts = templateFactsOf(row, TEST_SETTINGS, { platform: '拼多多', shop: null }, now);
    for (const one of fitting) {
      const text = renderTemplate(one, {}, facts);
      if (typeof text === 'string')
        return { text, source: { kind: 'template', id: one.id, version: one.version } };
    }
  }
  const where = { shop: TEST_SETTINGS, length: 200, now };
  const memory = { spent: new Set<string>(), recent: [] };
  const draft = throws.pick(composeDrafts(draftInputOf(row, where, { tone, turn: 0, memory })).drafts);
  return { text: draft.text, source: { kind: 'draft', structure: draft.structure, tone } };
}

function tell(seen: Review, now: EpochMs, grader: Grader, throws: Dice): CaseEvent[] {
  const tale = new Tale(caseIdOf(seen) ?? seen.orderSn ?? '', grader);
  let at = (seen.createdAt ?? now) + throws.int(2, 20) * MINUTE;
  tale.see(seen, at);
  if (tale.row === null) return [];
  at += throws.int(5, throws.chance(0.8) ? 90 : 400) * MINUTE;
  const { text: offer, source } = offered(tale.row, at, throws);
  const text = throws.chance(0.45) ? offer : offer + throws.pick(ADDED);
  const from = { source, edited: editedShare(offer, text) };
  tale.act({ type: 'draft', text, from }, at, AGENT);
  tale.act({ type: 'inserted', text }, at, AGENT);
  if (throws.chance(0.06)) return tale.events;
  at += MINUTE;
  tale.act({ type: 'replied', text }, at, PAGE);
  const later = at + throws.int(6, 90) * HOUR;
  if (later > now) return tale.events;
  if (throws.chance(0.2)) {
    const append = { text: throws.pick(APPENDS), at: later };
    tale.see({ ...seen, append }, later);
  } else if (throws.chance(0.5)) tale.act({ type: 'resolve' }, later, AGENT);
  return tale.events;
}

/**
 * The last five weeks of a made-up shop as a backup file, to be restored by the product: what stands in the pictures is
 * counted by the product from this journal, and none of it is a figure of a real shop.
 */
export function fiveWeeks(now: EpochMs, grader: Grader): string {
  const throws = dice(35);
  const events = Array.from({ length: CASES }, (_, i) => {
    const { text } = throws.pick(BAD);
    const createdAt = now - throws.int(10 * HOUR, 35 * DAY);
    return tell(
      review({ id: `93${1_000 + i}`, orderSn: `261022-${i}`, text, createdAt }),
      now,
      grader,
      throws,
    );
  }).flat();
  const lines = [
    { format: 'haoshuo-backup', version: 4, at: now, settings: TEST_SETTINGS, consoles: null },
    ...events,
    { end: true, events: events.length, orders: 0, layers: null, library: null },
  ];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}
