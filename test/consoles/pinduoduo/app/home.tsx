import { Link } from './router.tsx';

export function Home() {
  return (
    <div className="r-panel">
      <h1 className="r-title">首页</h1>
      <p className="r-muted">今日待办都在左侧菜单。</p>
      <Link to="/goods/evaluation/index?msfrom=mms_sidenav" className="r-link">
        去处理评价
      </Link>
    </div>
  );
}
