export { type Draft, makeReview } from './data/make-review.ts';
export { dice } from './data/prng.ts';
export { PRODUCTS } from './data/products.ts';
export { type ShopOptions, shopReviews } from './data/shop.ts';
export { storyReviews } from './data/story.ts';
