import type { ReactNode } from 'react';
import { config } from '../config.ts';
import { SideMenu } from './side-menu.tsx';

export function Shell({ path, children }: { path: string; children: ReactNode }) {
  return (
    <div className="r-shell">
      <header className="r-top">
        <span className="r-mark" aria-hidden="true" />
        <strong>商家后台</strong>
        <span className="r-top-note">演示</span>
        <span className="r-top-space" />
        <span className="r-top-item">消息</span>
        <span className="r-top-item">规则中心</span>
        <span className="r-shop">
          <span className="r-avatar" aria-hidden="true">
            {config.shopName.slice(0, 1)}
          </span>
          {config.shopName}
        </span>
      </header>
      <div className="r-body">
        <SideMenu path={path} />
        <main id="pdd-app-skeleton-main-content" className="r-main">
          {children}
        </main>
      </div>
    </div>
  );
}
