import { offerText } from '@/lib/compensation/private-text';
import { WHAT_HAPPENED } from '@/lib/compensation/words';
import type { Grade } from '@/lib/grading/contract';
import { shortProductName } from '@/lib/review/product-name';
import { answerByWords } from '../answer-by';
import { lint } from '../lint';
import type { LintContext } from '../lint/context';
import type { Tone } from '../tones';
import type { PrivateDraft, PrivateInput, PrivateStructure } from './contract';
import { evidenceFor } from './evidence';
import { VOICES, type Voice } from './voices';

/** Where a person with authority answers instead of an offer: what that person can give at once. */
const FIRST: Partial<Record<Grade, string>> = {
  authenticity: '进货凭证可以在这里给您看，您也可以向平台申请鉴定，我们会配合。',
  legal: '您也可以向平台客服或12315反映，我们会配合。',
};
const ADVICE = '请先停止使用，保留好实物和包装，如有不适请及时就医。';
/** Rules that want somebody named: the buyer was in danger (R38), or spoke of the regulator, a lawyer or the press (R39). */
const NAMES: ReadonlySet<string> = new Set(['R38', 'R39']);
/** Said where one of them is not content yet. */
const HANDED_OVER = '情况已转给负责人跟进。';

/**
 * The texts for the order chat of one case, each of another structure: what happened, what we ask to see, what we offer,
 * by when we answer, and that the buyer's rights stay open. They speak of the order and never of the review, and hold no
 * contact and no link (guards G4, G5). `context`: how the text will be checked; a product name that offends a rule
 * is left out. The same input gives the same texts.
 */
export function composePrivate(input: PrivateInput, tone: Tone, context: LintContext): PrivateDraft[] {
  return structuresFor(input).map((structure) => ({
    structure,
    tone,
    text: write(input, structure, tone, context),
  }));
}

/** Where nothing can be offered yet there is nothing to say first. */
function structuresFor({ grade, offer }: PrivateInput): readonly PrivateStructure[] {
  if (grade === 'malice' || offer.kind === 'none') return ['whole'];
  return isOffered(offer) ? ['whole', 'offer-first', 'ask-first'] : ['whole', 'ask-first'];
}

/** There is a way out to agree to, and no longer only somebody who will answer. */
const isOffered = ({ kind }: PrivateInput['offer']): boolean => kind === 'offer' || kind === 'approved';

/** The fullest way of saying it that no rule minds: with the product's name, without it, and in few words. */
function write(input: PrivateInput, structure: PrivateStructure, tone: Tone, context: LintContext): string {
  const name = shortProductName(input.productName);
  const voice = VOICES[tone];
  const handOver = lint(compose(input, structure, voice, null), context).some(({ rule }) => NAMES.has(rule));
  const ways = [
    compose(input, structure, voice, name, handOver),
    compose(input, structure, voice, null, handOver),
    compose(input, structure, { ...VOICES.brief, hello: voice.hello }, null, handOver),
  ];
  return ways.find((text) => lint(text, context).length === 0) ?? ways[0] ?? '';
}

function compose(
  input: PrivateInput,
  structure: PrivateStructure,
  voice: Voice,
  name: string | null,
  handOver = false,
): string {
  const { grade, finding, offer, append, answerBy, now } = input;
  const slots: Record<string, string> = {
    it: name ?? '商品',
    why: WHAT_HAPPENED[grade],
    ask: evidenceFor(grade, finding) ?? '',
    time: answerByWords(answerBy, now),
  };
  const person = handOver ? HANDED_OVER : '';
  const say = (part: Exclude<keyof Voice, 'hello'>) => fill(voice[part], slots);
  if (grade === 'malice' || offer.kind === 'none') return neutral(voice, say, person);
  const again = append !== null && finding.turn !== 'better' ? say('again') : '';
  const advice = grade === 'safety' ? ADVICE : '';
  const first = FIRST[grade] ?? '';
  const sorry = grade === 'legal' ? fill('关于您购买的{it}，您反映的情况我们很重视。', slots) : say('sorry');
  const close = isOffered(offer) ? say('agree') : say('answer');
  switch (structure) {
    case 'whole':
      return [
        voice.hello,
        advice,
        sorry,
        again,
        offerText(offer),
        first,
        say('ask'),
        close,
        person,
        say('rights'),
      ].join('');
    case 'offer-first':
      return [
        voice.hello,
        advice,
        offerText(offer),
        say('sorryLater'),
        again,
        close,
        first,
        say('ask'),
        person,
        say('rights'),
      ].join('');
    case 'ask-first': {
      // The person who decides is named all the same: what may follow is not ours to announce.
      const who = offer.kind === 'supervisor' ? offerText(offer) : '';
      return [
        voice.hello,
        advice,
        sorry,
        again,
        say('ask'),
        who,
        say('answer'),
        first,
        person,
        say('rights'),
      ].join('');
    }
  }
}

/** Nothing to bargain with, nothing admitted, nobody accused; what is wrong with the goods may be told like anybody's. */
function neutral(voice: Voice, say: (part: 'answer' | 'rights') => string, person: string): string {
  return `${voice.hello}您反映的情况我们正在按流程核实。商品使用上如有具体问题，可以在这里说明，${say('answer')}${person}${say('rights')}`;
}

function fill(phrase: string, slots: Record<string, string>): string {
  return phrase.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
