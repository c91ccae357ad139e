import { i18n } from '#i18n';
import { STRUCTURES, type StructureName } from '@/lib/reply/structures';
import { TONES, type Tone } from '@/lib/reply/tones';

const STRUCTURE_WORDS: Readonly<Record<StructureName, () => string>> = {
  'sorry-solve-smile': () => i18n.t('reply.structure_sorry_solve_smile'),
  'fact-first': () => i18n.t('reply.structure_fact_first'),
  'thanks-first': () => i18n.t('reply.structure_thanks_first'),
  'feeling-first': () => i18n.t('reply.structure_feeling_first'),
  'fault-first': () => i18n.t('reply.structure_fault_first'),
  'plan-last': () => i18n.t('reply.structure_plan_last'),
};

const TONE_WORDS: Readonly<Record<Tone, () => string>> = {
  sincere: () => i18n.t('reply.tone_sincere'),
  warm: () => i18n.t('reply.tone_warm'),
  expert: () => i18n.t('reply.tone_expert'),
  brief: () => i18n.t('reply.tone_brief'),
};

/** One that an earlier or a later version had is shown by its own name. */
export function wordStructure(name: string): string {
  const known = STRUCTURES.find((structure) => structure.name === name);
  return known === undefined ? name : STRUCTURE_WORDS[known.name]();
}

export function wordTone(name: string): string {
  const known = TONES.find((tone) => tone === name);
  return known === undefined ? name : TONE_WORDS[known]();
}
