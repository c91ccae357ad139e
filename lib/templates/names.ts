import type { Fen } from '@/lib/review/money';
import { shortProductName } from '@/lib/review/product-name';
import { clip } from '@/lib/review/text';
import type { SlotType, SlotValue, TemplateFacts } from './contract';

/** What a template may know of a case, by the names that stand in its text. */
export const FACT_NAMES = [
  '商品',
  '规格',
  '问题',
  '平台',
  '店铺',
  '答复时间',
  '追评',
  '退款金额',
  '优惠券金额',
  '金额',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

export interface Fact {
  name: FactName;
  /** A flag is no text: it may stand in a condition only. */
  type: SlotType | 'flag';
  /** null = not known. Of a flag 1, or null where it does not hold. */
  read(facts: TemplateFacts): SlotValue | null;
  /** What stands in the text where the fact is not known. Without it an unknown fact is asked. */
  otherwise?: string;
}

/** As long as a specification may be in a sentence. */
const SPEAKABLE = 40;

const FACTS: readonly Fact[] = [
  {
    name: '商品',
    type: 'text',
    read: ({ productName }) => shortProductName(productName),
    otherwise: '这件商品',
  },
  { name: '规格', type: 'text', read: ({ sku }) => said(sku) },
  { name: '问题', type: 'text', read: ({ problem }) => said(problem), otherwise: '您反馈的问题' },
  { name: '平台', type: 'text', read: ({ platform }) => said(platform), otherwise: '平台' },
  { name: '店铺', type: 'text', read: ({ shop }) => said(shop), otherwise: '本店' },
  { name: '答复时间', type: 'time', read: ({ answerBy }) => answerBy },
  { name: '追评', type: 'flag', read: ({ appended }) => (appended ? 1 : null) },
  { name: '退款金额', type: 'amount', read: ({ refund }) => refund },
  { name: '优惠券金额', type: 'amount', read: ({ coupon }) => coupon },
  { name: '金额', type: 'amount', read: (facts) => only(offeredOf('金额', facts)) },
];

// A Map, not an object: a template that asks for `constructor` asks for nothing we have.
const BY_NAME: ReadonlyMap<string, Fact> = new Map(FACTS.map((fact) => [fact.name, fact]));

export function factNamed(name: string): Fact | null {
  return BY_NAME.get(name) ?? null;
}

/** The amounts of the offer that a name may stand for, in 分. `金额` is any of them. */
export function offeredOf(name: string, { refund, coupon }: TemplateFacts): Fen[] {
  const all = name === '退款金额' ? [refund] : name === '优惠券金额' ? [coupon] : [refund, coupon];
  return [...new Set(all.filter((fen) => fen !== null && Number.isSafeInteger(fen) && fen > 0))] as Fen[];
}

function only(offered: readonly Fen[]): Fen | null {
  return offered.length === 1 ? (offered[0] ?? null) : null;
}

function said(text: string | null): string | null {
  const tidy = clip((text ?? '').replace(/\s+/g, ' ').trim(), SPEAKABLE);
  return tidy === '' ? null : tidy;
}
