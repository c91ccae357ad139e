/** Class of the page's own code as its build names it: `BottomButtons_btn__1fUjq`. */
export function local(file: string, name: string): string {
  let sum = 11;
  for (const sign of file + name) sum = (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0;
  return `${file}_${name}__${sum.toString(36).slice(0, 5)}`;
}
