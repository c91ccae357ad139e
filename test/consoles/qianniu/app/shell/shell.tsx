import type { ReactNode } from 'react';
import { config } from '../config.ts';
import { Link } from '../link.tsx';
import { SideMenu } from './side-menu.tsx';

const TOP = ['首页', '商品', '交易', '店铺', '营销', '内容', '客服', '数据', '财务', '服务'];

export function Shell({ path, children }: { path: string; children: ReactNode }) {
  return (
    <div className="q-shell">
      <header className="q-top">
        <span className="q-logo" aria-hidden="true">
          商
        </span>
        <strong>商家工作台</strong>
        <span className="q-demo">演示</span>
        <nav className="q-top-nav">
          {TOP.map((label) => (
            <Link
              key={label}
              to={label === '首页' ? '/home.htm/QnworkbenchHome/' : '/home.htm/trade-platform/tp/sold'}
              className={label === '交易' ? 'q-top-item q-top-on' : 'q-top-item'}
            >
              {label}
            </Link>
          ))}
        </nav>
        <input className="q-top-search" placeholder="搜索功能、工具" aria-label="搜索功能" />
        <span className="q-top-item">消息 12</span>
        <span className="q-shop">{config.shopName}</span>
      </header>
      <div className="q-body">
        <SideMenu path={path} />
        <main id="icestark-container" className="q-main">
          {children}
        </main>
      </div>
    </div>
  );
}
