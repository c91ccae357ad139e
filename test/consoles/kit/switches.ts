/** How a page asks its server. */
export type Transport = 'fetch' | 'xhr' | 'xhr-json';

/** What every replica's page can be told. Each console adds its own to it. */
export interface CommonPage {
  transport: Transport;
  /** Milliseconds between the answer of the list and its rows. */
  late: number;
  /** Every so many milliseconds all rows are thrown away and rendered anew; 0 = never. */
  rerender: number;
  /** Clock of the page in epoch ms; null = the browser's. */
  now: number | null;
  shopName: string;
}

export const COMMON_PAGE: CommonPage = {
  transport: 'fetch',
  late: 0,
  rerender: 0,
  now: null,
  shopName: '青禾生活馆',
};

/** What every replica's server can be told. */
export interface CommonAnswers {
  /** A policy as strict as a real console's. */
  csp: boolean;
  /** Milliseconds before every answer of the API. */
  latency: number;
}

export const COMMON_ANSWERS: CommonAnswers = { csp: true, latency: 0 };
