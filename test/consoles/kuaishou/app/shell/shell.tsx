import type { ReactNode } from 'react';
import { navigate } from '../../../kit/page/address.ts';
import { ORDERS_PATH, REVIEW_PATH } from '../../addresses.ts';
import { config } from '../config.ts';
import css from './shell.module.css';

const MENU = [
  ['首页', '/zone/home'],
  ['订单查询', ORDERS_PATH],
  ['评价管理', REVIEW_PATH],
] as const;

export function Shell({ path, children }: { path: string; children: ReactNode }) {
  return (
    <div className={css.shell}>
      <header className={css.top}>
        <strong>商家工作台</strong>
        <span className={css.note}>演示</span>
        <span className={css.shop}>{config.shopName}</span>
      </header>
      <aside className={css.side}>
        {MENU.map(([name, to]) => (
          <a
            key={to}
            href={to}
            className={to === path ? css.on : css.off}
            onClick={(event) => {
              event.preventDefault();
              navigate(to);
            }}
          >
            {name}
          </a>
        ))}
      </aside>
      <main className={css.main}>{children}</main>
    </div>
  );
}
