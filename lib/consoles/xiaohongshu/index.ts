import type { Hooks } from '../adapter';
import { type Fields, fieldsOf, flagOf, numberOf } from '../answer/values';

/** Codes of `button_list` (facts 4.2). */
const REPLY = 9;
const APPEAL = 7;

function buttonsOf(row: Fields): Fields[] | null {
  return Array.isArray(row.button_list) ? row.button_list.map((button: unknown) => fieldsOf(button)) : null;
}

/** Its answer says by buttons what can be done now, and prices a piece: two pieces have no known price. */
export const XIAOHONGSHU_HOOKS: Hooks = {
  refine: (review, row) => {
    const buttons = buttonsOf(row);
    const reply = buttons?.find((button) => numberOf(button.button_type) === REPLY);
    const appeal = buttons?.some((button) => numberOf(button.button_type) === APPEAL) === true;
    const pieces = numberOf(fieldsOf(row.sku_info).quantity) ?? 1;
    return {
      ...review,
      paid: pieces === 1 ? review.paid : null,
      canReply: buttons === null ? null : reply !== undefined && flagOf(reply.disabled) !== true,
      report: appeal ? { state: 'none', label: '申诉评价' } : null,
    };
  },
};
