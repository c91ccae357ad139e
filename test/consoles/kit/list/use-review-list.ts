import { useState, useSyncExternalStore } from 'react';
import type { ListState, ReviewList } from './review-list.ts';

/** The list of a React page; made once a mount, so that coming back to the page loads it anew. */
export function useReviewList(make: () => ReviewList): [ListState, ReviewList] {
  const [list] = useState(make);
  return [useSyncExternalStore(list.subscribe, list.state), list];
}
