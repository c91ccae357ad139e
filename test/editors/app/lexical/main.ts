import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { place, ready } from '../common/host';

const box = document.createElement('div');
box.setAttribute('contenteditable', 'true');
box.style.minHeight = '60px';
place().append(box);
const editor = createEditor({
  onError: (error) => {
    throw error;
  },
});
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.setRootElement(box);
ready(() =>
  editor
    .getEditorState()
    .read(() => $getRoot().getTextContent())
    .replace(/\n\n/g, '\n'),
);
