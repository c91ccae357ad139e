import { createRoot } from 'react-dom/client';
import { APP } from '../addresses.ts';
import { RemarkApp } from './remark/remark-app.tsx';
import { Shell } from './shell/shell.tsx';
import './styles/base.css';
import './styles/remark.css';
import './styles/drawer.css';
import './styles/order.css';

const root = document.getElementById('root');
// The same bundle is the shell, and the review app in its frame.
if (root) createRoot(root).render(window.location.origin === APP ? <RemarkApp /> : <Shell />);
