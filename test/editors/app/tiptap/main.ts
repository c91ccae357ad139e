import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { place, ready } from '../common/host';

const editor = new Editor({ element: place(), extensions: [StarterKit] });
ready(() => editor.getText({ blockSeparator: '\n' }));
