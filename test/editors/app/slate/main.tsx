import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { place, ready } from '../common/host';

const EMPTY: Descendant[] = [{ type: 'paragraph', children: [{ text: '' }] } as Descendant];
const editor = withHistory(withReact(createEditor()));

function Form() {
  const [first] = useState(EMPTY);
  return (
    <Slate editor={editor} initialValue={first}>
      <Editable placeholder="请输入回复内容" />
    </Slate>
  );
}

createRoot(place()).render(<Form />);
ready(() => editor.children.map((node) => Node.string(node)).join('\n'));
