import { config } from '../config.ts';

const ITEMS = ['消息', '规则中心', '服务市场', '学习中心'] as const;

export function Header() {
  return (
    <header id="fxg-pc-header" className="ecom-menu-header d-header">
      <span className="d-logo" aria-hidden="true" />
      <strong>商家工作台</strong>
      <span className="d-note">演示</span>
      <span className="ecom-menu-search d-search">搜索功能、规则、数据</span>
      <span className="d-space" />
      {ITEMS.map((item) => (
        <span key={item} className="ecom-menu-item d-header-item">
          {item}
        </span>
      ))}
      <span className="ecom-menu-shop d-shop">
        <span className="d-avatar" aria-hidden="true">
          {config.shopName.slice(0, 1)}
        </span>
        <span className="ecom-menu-shop-name">{config.shopName}</span>
      </span>
    </header>
  );
}
