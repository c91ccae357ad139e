/**
 * Bounds of what a page may hand over. A reader clips to them; the door refuses what is larger.
 * Apart from the schema so that the scripts that run in a page do not carry zod.
 */
export const MAX_TEXT = 5_000;
export const MAX_IMAGES = 20;
export const MAX_LABEL = 300;
export const MAX_ADDRESS = 1_000;
export const MAX_REVIEWS_PER_SIGHTING = 200;
export const MAX_PRICES_PER_MESSAGE = 200;
/** No order of these shops costs ten million 元: what is more was misread. 分 */
export const MAX_LEARNT_PRICE = 1_000_000_000;

/** Shape of an id: a string to the letter, 18 digits and more do not survive `Number`. */
export const ID_SHAPE = /^[\w.:~-]{1,80}$/;
