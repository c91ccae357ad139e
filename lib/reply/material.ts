import { BANKS } from './causes';
import type { PhraseBank } from './causes/bank';
import type { DraftInput } from './contract';
import { lint } from './lint';
import { occasionOf } from './occasion';
import { PATHS } from './paths';
import type { StructureName } from './structures';
import type { Tone } from './tones';
import { VOICES } from './voices';
import { BRIEF_OPENING, OPENINGS } from './voices/occasions';
import type { Kind, Voice } from './voices/voice';

/** Fragments by the slot that takes them. */
export type Fragments = Readonly<
  Record<'felt' | 'ours' | 'check' | 'talk' | 'better' | 'path', readonly string[]>
>;

const WITH_OPENING: readonly StructureName[] = [
  'sorry-solve-smile',
  'fact-first',
  'thanks-first',
  'plan-last',
];

/** Everything that one case can be answered with in one tone. */
export interface Material {
  fragments: Fragments;
  sentences: (kind: Kind) => readonly string[];
  structures: PhraseBank['structures'];
}

/** Sound in itself; what a rule still misses, the case asks for (compliance data R39). */
const PROBE = '抱歉让您失望了，我们正在核实，会在订单消息里答复您。';

/** Somebody with authority has taken over. */
export const ESCALATED = [
  '负责人已接手这一单',
  '这一单已转店铺负责人跟进',
  '主管已接手并在核对情况',
  '已由负责人逐项核实',
  '店铺负责人正在了解经过',
] as const;

/** The phrases of the case's grade in the tone, with what the occasion and the rules ask for. */
export function materialOf(input: DraftInput, tone: Tone): Material {
  const bank = BANKS[input.grade];
  const missing = new Set(lint(PROBE, input.context).map(({ rule }) => rule));
  const escalate = missing.has('R39');
  const { felt, ours, talk, better } = bank;
  const voice = voiceOf(bank, tone, bank.grave === true || escalate);
  const openings = openingsOf(bank, input, tone);
  return {
    fragments: { felt, ours, talk, better, path: PATHS, check: escalate ? ESCALATED : bank.check },
    sentences: (kind) => openings?.[kind] ?? voice[kind],
    // Where another opening takes the place of empathy and of fault, these two would be the first structure over again.
    structures: openings === null ? bank.structures : (bank.structures ?? WITH_OPENING),
  };
}

function voiceOf(bank: PhraseBank, tone: Tone, grave: boolean): Voice {
  if (tone === 'brief') return { ...VOICES.brief, ...bank.brief };
  return { ...VOICES[grave && tone === 'warm' ? 'sincere' : tone], ...bank.voice };
}

/** On any occasion but the first, every apology and every empathy says that this is not the first word. */
function openingsOf(
  bank: PhraseBank,
  input: DraftInput,
  tone: Tone,
): Partial<Record<Kind, readonly string[]>> | null {
  const occasion = occasionOf(input);
  if (occasion === 'first') return null;
  const { named, unnamed } = bank.openings?.[occasion] ?? OPENINGS[occasion];
  const fitting = (all: readonly string[]): readonly string[] => {
    const short = all.filter((one) => one.length <= BRIEF_OPENING);
    return tone === 'brief' && short.length > 0 ? short : all;
  };
  return { named: fitting(named), felt: fitting(named), owned: fitting(named), unnamed: fitting(unnamed) };
}
