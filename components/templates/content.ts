import { HOUR } from '@/lib/review/time';
import type { TemplateContent } from '@/lib/store/templates';
import type { Template, TemplateFacts } from '@/lib/templates/contract';

/** What a person may change of a template. */
export function contentOf({ id: _, version: __, updatedAt: ___, ...content }: Template): TemplateContent {
  return content;
}

export const BLANK: TemplateContent = {
  title: '',
  text: '',
  grades: [],
  consoles: [],
  tone: 'sincere',
  kind: 'public',
};

/** A made-up case, to show in the library what a template would say. */
export function sampleFacts(now: number): TemplateFacts {
  return {
    now,
    answerBy: Math.ceil((now + 3 * HOUR) / HOUR) * HOUR,
    productName: '示例保温杯 500ml',
    sku: '奶白色',
    problem: '杯盖漏水',
    platform: '抖店',
    shop: '示例小店',
    appended: false,
    refund: 8_900,
    coupon: 500,
  };
}
