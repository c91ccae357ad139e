import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './styles/base.css';
import './styles/shell.css';
import './styles/beast.css';
import './styles/evaluation.css';
import './styles/orders.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
