import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { ComplaintForm } from './complaint/complaint-form.tsx';
import './styles/fusion.ts';
import './styles/base.css';
import './styles/rate.css';
import './styles/orders.css';

const root = document.getElementById('root');
const inFrame = location.hostname === 'ss.taobao.com';
if (root) createRoot(root).render(inFrame ? <ComplaintForm /> : <App />);
