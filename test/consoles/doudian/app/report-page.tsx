import { names } from './mark.ts';
import { Link, REVIEWS_ROUTE } from './router.tsx';

const REASONS = [
  '评价等级为差评内容为好评',
  '评价内容非交易商品或内容无意义',
  '消费者买错型号',
  '辱骂或不当词汇',
  '利用中差评骗赔',
  '同行恶意竞争',
] as const;

/** The page a report starts on. Nothing can be reported here. */
export function ReportPage() {
  return (
    <div className={names('d-panel', 'reportCreate')}>
      <h1 className="d-title">创建举报</h1>
      <p className="d-muted">举报类型：异常评价（演示页面不受理举报）</p>
      <ul className="d-reasons">
        {REASONS.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Link to={REVIEWS_ROUTE}>返回评价管理</Link>
    </div>
  );
}
