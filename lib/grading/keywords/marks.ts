const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** White space and the given marks as a table over UTF-16 units, which is read faster than a class of a pattern. */
export function blanksAnd(marks: string): Uint8Array {
  return tableOf(SPACES + marks);
}

/** 1 for each unit of a string. */
export function tableOf(units: string): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let at = 0; at < units.length; at++) table[units.charCodeAt(at)] = 1;
  return table;
}
