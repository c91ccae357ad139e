import { createRoot } from 'react-dom/client';
import { embedded } from './config.ts';
import { Shell } from './shell/shell.tsx';
import { SubApp } from './sub-app.tsx';
import './styles/base.css';
import './styles/shell.css';
import './styles/comment.css';
import './styles/orders.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(embedded ? <SubApp /> : <Shell />);
