/** Requests of the page whose answers are copied (facts 1.2: list confidence H, reply M). */
export const LIST_PATH = '/saturn/reviews/list';
export const REPLY_PATH = '/saturn/review/reply/submit';
