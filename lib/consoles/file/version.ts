/** Whether version `a` (`2026-11-22.1`: day and counter) is later than `b`. Both of the form that the schema demands. */
export function isNewer(a: string, b: string): boolean {
  const [dayA = '', countA = '0'] = a.split('.');
  const [dayB = '', countB = '0'] = b.split('.');
  return dayA === dayB ? Number(countA) > Number(countB) : dayA > dayB;
}
