import { goodsIdOf } from '../../kit/data/products.ts';
import type { ShopReview } from '../../kit/data/review.ts';
import { nowOf, type State } from './options.ts';
import { rowOf, sentimentOf } from './row.ts';
import { listText, refusalText } from './shape.ts';

type Fields = Record<string, unknown>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function parsed(text: unknown): Fields {
  try {
    return fields(JSON.parse(String(text ?? '{}')));
  } catch {
    return {};
  }
}

/** The filters: JSON in JSON in a form field. */
function readQuery(body: string | null): Fields {
  const data = parsed(new URLSearchParams(body ?? '').get('data'));
  return parsed(data.jsonBody);
}

function dayOf(ms: number): string {
  return new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
}

function matches(review: ShopReview, query: Fields): boolean {
  const range = Array.isArray(query.dateRange) ? query.dateRange.map(String) : [];
  const [from = '', to = '99999999'] = range;
  if (dayOf(review.at) < from || dayOf(review.at) > to) return false;
  if (query.emotion && sentimentOf(review.stars) !== String(query.emotion)) return false;
  if (query.content === 'hasAppend' && !review.append) return false;
  if (query.content === 'hasPicture' && review.images === 0) return false;
  if (query.explain === 'notExplain' && review.reply) return false;
  if (query.explain === 'explained' && !review.reply) return false;
  const words = String(query.search ?? '');
  return review.text.includes(words) || review.order === words || String(goodsIdOf(review.product)) === words;
}

/** The list answer for a request's body. A page past the end is the last one. */
export function listAnswer(body: string | null, state: State): string {
  if (state.rawList !== null) return state.rawList;
  const { error, empty } = state.answers;
  if (error !== null) return refusalText({ code: error, message: '哎哟喂,被挤爆啦,请稍后重试' });
  const query = readQuery(body);
  const { current, pageSize } = fields(query.pagination);
  const size = Math.max(1, Number(pageSize) || 20);
  const hits = empty ? [] : state.reviews.filter((review) => matches(review, query));
  const last = Math.max(1, Math.ceil(hits.length / size));
  const page = Math.min(Math.max(1, Number(current) || 1), last);
  const shown = hits.slice((page - 1) * size, page * size);
  const rows = shown.map((review) => rowOf(review, nowOf(state), state.answers));
  return listText(rows, hits.length, state.answers);
}
