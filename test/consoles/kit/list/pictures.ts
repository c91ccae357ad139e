import type { ShopReview } from '../data/review.ts';

/** Address of the product's picture. */
export function productPicture(origin: string, { product }: ShopReview): string {
  return `${origin}/goods/${encodeURIComponent(product.category)}-${product.no}.jpeg`;
}

/** Addresses of the buyer's pictures. */
export function buyerPictures(origin: string, { product, images, id }: ShopReview): string[] {
  const first = Number(id.slice(-4)) % 9000;
  return Array.from(
    { length: images },
    (_, at) => `${origin}/review/${encodeURIComponent(product.category)}-${first + at}.jpeg`,
  );
}
