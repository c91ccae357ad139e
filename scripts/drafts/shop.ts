import { DEFAULT_CALENDAR } from '@/lib/deadlines/calendar';
import { type Finding, type Grade, NOTHING_FOUND } from '@/lib/grading/contract';
import { answerBy } from '@/lib/reply/answer-by';
import { composeDrafts } from '@/lib/reply/compose';
import type { Draft, DraftInput } from '@/lib/reply/contract';
import type { Tone } from '@/lib/reply/tones';
import { HOUR, parseChinaTime } from '@/lib/review/time';

/** One bad review and what it is worked as. */
export interface Complaint {
  id: string;
  product: string;
  text: string;
  grade: Grade;
  finding: Finding;
}

/** What was shown for one complaint, and which of it the agent took. */
export interface Answered {
  complaint: Complaint;
  input: DraftInput;
  shown: readonly Draft[];
  chosen: Draft | null;
}

const START = parseChinaTime('2026-11-02 09:00') ?? 0;
const PLATFORMS = ['qianniu', 'doudian', 'pinduoduo', 'jingdong', 'xiaohongshu', 'kuaishou'];
/** As `lib/store/offered.ts` remembers. */
const RECENT = 150;

/**
 * One shop answers the complaints one after the other, one every half hour, and remembers what it was offered, as the
 * product does. The agent takes the first draft of one, the second of the next, and so on.
 */
export function answerAll(complaints: readonly Complaint[], tone: Tone): Answered[] {
  const spent = new Set<string>();
  const phrases: (readonly string[])[] = [];
  return complaints.map((complaint, i) => {
    const now = START + (i * HOUR) / 2;
    const { grade, finding, text, product } = complaint;
    const input: DraftInput = {
      grade,
      finding,
      text,
      append: null,
      said: null,
      productName: product,
      answerBy: answerBy(now, DEFAULT_CALENDAR),
      now,
      tone,
      seed: complaint.id,
      turn: 0,
      length: 200,
      memory: { spent, recent: phrases.slice(-RECENT) },
      context: {
        kind: 'public',
        platform: PLATFORMS[i % PLATFORMS.length] ?? null,
        now,
        facts: { grade, review: text, known: `${product}\n${text}`, sku: null, amounts: null, limit: null },
      },
    };
    const { drafts } = composeDrafts(input);
    for (const draft of drafts) {
      spent.add(draft.print);
      phrases.push(draft.phrases);
    }
    return { complaint, input, shown: drafts, chosen: drafts[i % Math.max(drafts.length, 1)] ?? null };
  });
}

/** A finding of a person's labels; the words found are the grader's. */
export function labelled(finding: Finding, truth: Pick<Finding, 'causes' | 'primary'>): Finding {
  return { ...NOTHING_FOUND, ...finding, causes: truth.causes, primary: truth.primary, by: 'labels' };
}
