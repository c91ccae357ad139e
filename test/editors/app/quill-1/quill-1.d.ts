/** Quill 1 has no types of its own; the page needs no more of it than this. */
declare module 'quill-1/dist/quill.js' {
  export default class Quill {
    constructor(box: HTMLElement, options: { theme: string; placeholder: string });
    getText(): string;
  }
}
