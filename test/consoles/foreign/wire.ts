import { COMMON_PAGE, type CommonPage } from '../kit/switches.ts';

/** One review as the desks' own server hands it out. */
export interface DeskReview {
  id: string;
  text: string;
  /** 1 to 5. */
  stars: number;
  order: string;
  product: string;
  spec: string;
  /** In 分. */
  paid: number;
  /** Epoch ms. */
  at: number;
  buyer: string;
  pictures: number;
  tags: readonly string[];
  append: string | null;
  reply: string | null;
  /** false: the time for a reply is over. */
  open: boolean;
}

/** Answer of `GET /api/reviews`. */
export interface DeskList {
  total: number;
  rows: readonly DeskReview[];
}

/** How a page behaves. */
export interface DeskSwitches extends CommonPage {
  /** Reviews a page. */
  size: number;
  /** What stands between the third and the fourth review and is none. */
  between: 'nothing' | 'advert' | 'heading';
  /** The page stands so many same-origin frames deep. */
  frames: 0 | 1 | 2;
  /** Class names of the page with hashed classes: the same until the next build, or others at each load. */
  hashes: 'build' | 'load';
  /** Stars of the page with hashed classes: five icons told apart by class alone, or a figure. */
  stars: 'icons' | 'text';
}

export const FRIENDLY: DeskSwitches = {
  ...COMMON_PAGE,
  size: 10,
  between: 'nothing',
  frames: 0,
  hashes: 'build',
  stars: 'text',
};
