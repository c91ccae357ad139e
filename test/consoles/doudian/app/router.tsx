import { type ReactNode, useSyncExternalStore } from 'react';
import { config, embedded } from './config.ts';

const MOVED = 'replica:moved';

/** The window whose address bar the agent sees. */
const owner: Window = embedded ? window.parent : window;

function subscribe(listener: () => void): () => void {
  for (const event of [MOVED, 'popstate', 'hashchange']) owner.addEventListener(event, listener);
  return () => {
    for (const event of [MOVED, 'popstate', 'hashchange']) owner.removeEventListener(event, listener);
  };
}

function current(): string {
  const { hash, pathname, search } = owner.location;
  return hash.startsWith('#/') ? hash.slice(1) : pathname + search;
}

function hrefOf(route: string): string {
  return config.address === 'hash' ? `/index.html#${route}` : route;
}

/** The route shown, path and query, whichever router the address bar has. */
export function useRoute(): URL {
  return new URL(useSyncExternalStore(subscribe, current), 'https://route.invalid');
}

function navigate(route: string): void {
  owner.history.pushState(null, '', hrefOf(route));
  owner.dispatchEvent(new Event(MOVED));
}

interface LinkProps {
  to: string;
  className?: string;
  /** Attributes of the real page. */
  marks?: Record<string, string>;
  children: ReactNode;
}

/** A link that changes the route without loading a document. */
export function Link({ to, className, marks, children }: LinkProps) {
  return (
    <a
      href={hrefOf(to)}
      className={className}
      {...marks}
      onClick={(event) => {
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}

/** Where the menu leads for the reviews. */
export const REVIEWS_ROUTE = config.address === 'maftersale' ? '/ffa/maftersale/comment' : '/ffa/g/comment';

/** The sub-app behind a route. Names invented: only the pattern around them is known. */
export function appOf(pathname: string): string {
  if (isReviewsRoute(pathname)) return 'ffa-aftersale';
  return pathname.includes('order') ? 'ffa-morder' : 'ffa-home';
}

export function isReviewsRoute(pathname: string): boolean {
  return pathname === '/ffa/maftersale/comment' || pathname === '/ffa/g/comment';
}
