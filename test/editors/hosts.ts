/** A kind of box that an agent meets. */
export interface EditorHost {
  /** Folder below `app/`. */
  id: string;
  /** As docs/insertion.md calls it. */
  name: string;
  entry: string;
  /** Path and switches of the page, where it is not the folder's own. */
  page?: string;
  /** The one element to write into; open shadow roots and frames are searched too. */
  box: string;
  /** One line only: a line end becomes white space. */
  oneLine?: true;
}

const TEXTAREA = 'textarea';
const EDITABLE = '[contenteditable="true"]';

/** Every kind of box, in the order of the table. */
export const HOSTS: readonly EditorHost[] = [
  { id: 'textarea', name: 'textarea', entry: 'main.ts', box: TEXTAREA },
  { id: 'input', name: 'input（单行）', entry: 'main.ts', box: 'input', oneLine: true },
  { id: 'textarea-react', name: 'textarea · React 19 受控', entry: 'main.tsx', box: TEXTAREA },
  { id: 'textarea-vue', name: 'textarea · Vue 3 v-model', entry: 'main.ts', box: TEXTAREA },
  { id: 'shadow', name: 'textarea · 开放的 shadow root', entry: 'main.ts', box: TEXTAREA },
  { id: 'frame', name: 'textarea · 同源 iframe', entry: 'main.ts', box: TEXTAREA },
  { id: 'editable', name: 'contenteditable', entry: 'main.ts', box: EDITABLE },
  {
    id: 'shadow',
    name: 'contenteditable · 开放的 shadow root',
    entry: 'main.ts',
    page: 'shadow?box=editable',
    box: EDITABLE,
  },
  { id: 'draft-js', name: 'Draft.js 0.11', entry: 'main.tsx', box: EDITABLE },
  { id: 'lexical', name: 'Lexical 0.52', entry: 'main.ts', box: EDITABLE },
  { id: 'tiptap', name: 'Tiptap 3（ProseMirror）', entry: 'main.ts', box: EDITABLE },
  {
    id: 'frame',
    name: 'Tiptap 3 · 同源 iframe',
    entry: 'main.ts',
    page: 'frame?in=tiptap',
    box: EDITABLE,
  },
  { id: 'quill-1', name: 'Quill 1', entry: 'main.ts', box: '.ql-editor' },
  { id: 'quill-2', name: 'Quill 2', entry: 'main.ts', box: '.ql-editor' },
  { id: 'slate', name: 'Slate 0.146', entry: 'main.tsx', box: EDITABLE },
  { id: 'ckeditor-5', name: 'CKEditor 5 v48', entry: 'main.ts', box: EDITABLE },
  { id: 'wangeditor', name: 'wangEditor 5', entry: 'main.ts', box: EDITABLE },
];
