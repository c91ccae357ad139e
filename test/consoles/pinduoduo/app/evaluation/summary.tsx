/** The figures above the form: the rank of the shop's rating and the reviews of ninety days. */
export function Summary({ totals }: { totals: { reviews: number; open: number } }) {
  const figures = [
    ['店铺评价分排名', '同行前 32%'],
    ['近90日评价数', String(totals.reviews)],
    ['待回复', String(totals.open)],
  ] as const;
  return (
    <div className="r-panel r-summary">
      <div className="r-summary-head">
        <h1 className="r-title">评价管理</h1>
        <dl className="r-figures">
          {figures.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="r-tabs">
        <span className="r-tab r-tab-on">评价列表</span>
        <span className="r-tab">商家权益保护</span>
      </div>
    </div>
  );
}
