/** A kind of box that an agent meets. */
export interface EditorHost {
  /** Folder below `app/`. */
  id: string;
  /** As docs/insertion.md calls it. */
  name: string;
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
  { id: 'textarea', name: 'textarea', box: TEXTAREA },
  { id: 'input', name: 'input（单行）', box: 'input', oneLine: true },
  { id: 'textarea-react', name: 'textarea · React 19 受控', box: TEXTAREA },
  { id: 'textarea-vue', name: 'textarea · Vue 3 v-model', box: TEXTAREA },
  { id: 'shadow', name: 'textarea · 开放的 shadow root', box: TEXTAREA },
  { id: 'frame', name: 'textarea · 同源 iframe', box: TEXTAREA },
  { id: 'editable', name: 'contenteditable', box: EDITABLE },
  {
    id: 'shadow',
    name: 'contenteditable · 开放的 shadow root',

    page: 'shadow?box=editable',
    box: EDITABLE,
  },
  {
    id: 'frame',
    name: '可编辑的 body · 同源 iframe（UEditor 一类）',
    page: 'frame?in=body',
    box: 'body[contenteditable]',
  },
  { id: 'draft-js', name: 'Draft.js 0.11', box: EDITABLE },
  { id: 'lexical', name: 'Lexical 0.52', box: EDITABLE },
  { id: 'tiptap', name: 'Tiptap 3（ProseMirror）', box: EDITABLE },
  {
    id: 'frame',
    name: 'Tiptap 3 · 同源 iframe',

    page: 'frame?in=tiptap',
    box: EDITABLE,
  },
  { id: 'quill-1', name: 'Quill 1', box: '.ql-editor' },
  { id: 'quill-2', name: 'Quill 2', box: '.ql-editor' },
  { id: 'slate', name: 'Slate 0.146', box: EDITABLE },
  { id: 'ckeditor-5', name: 'CKEditor 5 v48', box: EDITABLE },
  { id: 'wangeditor', name: 'wangEditor 5', box: EDITABLE },
];
