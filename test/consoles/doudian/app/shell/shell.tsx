import { useEffect, useRef } from 'react';
import { mountSubApp } from '../garfish/mount.tsx';
import { names } from '../mark.ts';
import { appOf, useRoute } from '../router.tsx';
import { Header } from './header.tsx';
import { SideMenu } from './side-menu.tsx';

/** Top bar, menu and the place of the sub-app, which is taken away when the route leaves it. */
export function Shell() {
  const { pathname } = useRoute();
  const app = appOf(pathname);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? mountSubApp(place.current, app) : undefined), [app]);
  return (
    <div className="d-shell">
      <Header />
      <div className="d-body">
        <SideMenu pathname={pathname} />
        <div id="app_subContainer" className={names('app-content d-content', 'styles_appContent')}>
          <div className={names('d-sub', 'styles_subAppContent')}>
            <div className="auxo-spin-nested-loading">
              <div className="auxo-spin-container" ref={place} />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
