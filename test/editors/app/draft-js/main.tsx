// Draft.js speaks of node's `global`.
import './global';
import { Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { place, ready } from '../common/host';

let now = EditorState.createEmpty();

function Form() {
  const [state, setState] = useState(now);
  now = state;
  return <Editor editorState={state} onChange={setState} placeholder="请输入回复内容" />;
}

createRoot(place()).render(<Form />);
ready(() => now.getCurrentContent().getPlainText('\n'));
