const HOST = 'mms.pinduoduo.com';

/**
 * Whether this address shows the review list (facts 1.1). Neither the last part of the path nor the query decides:
 * entry tags come and go (`msfrom`), and the report tab (`sellerRightProtect=1`) is the same page without a new load.
 * A page below this path that is no list is told by its rows: loudly, not by silence.
 */
export function isReviewPage(url: URL): boolean {
  return url.protocol === 'https:' && url.host === HOST && /^\/goods\/evaluation(?:\/|$)/.test(url.pathname);
}
