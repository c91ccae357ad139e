const HOST = 'mms.pinduoduo.com';
const LIST_PAGES = /^\/goods\/evaluation\/(?:index(?:\.html?)?\/?|list\/?)?$/;

/**
 * Whether this address shows the review list (facts 1.1). The query does not decide: entry tags come and go
 * (`msfrom`), and the report tab (`sellerRightProtect=1`) keeps the same page and may be left again without a load.
 */
export function isReviewPage(url: URL): boolean {
  return url.protocol === 'https:' && url.host === HOST && LIST_PAGES.test(url.pathname);
}
