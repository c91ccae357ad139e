import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { place, ready } from '../common/host';

let state = '';

function Form() {
  const [text, setText] = useState('');
  state = text;
  return <textarea value={text} onChange={({ target }) => setText(target.value)} />;
}

createRoot(place()).render(<Form />);
ready(() => state);
