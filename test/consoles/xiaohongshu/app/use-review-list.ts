import { onMounted, onUnmounted, type ShallowRef, shallowRef } from 'vue';
import { type ListState, ReviewList } from '../../kit/list/review-list.ts';
import { listReviews } from './api.ts';
import { config } from './config.ts';

/** The list of this page, from mounting to leaving. */
export function useReviewList(): { state: ShallowRef<ListState>; list: ReviewList } {
  const { pageSize: size, late, rerender } = config;
  const list = new ReviewList({ load: listReviews, size, late, rerender });
  const state = shallowRef(list.state());
  let leave = () => {};
  onMounted(() => {
    leave = list.subscribe(() => {
      state.value = list.state();
    });
  });
  onUnmounted(() => leave());
  return { state, list };
}
