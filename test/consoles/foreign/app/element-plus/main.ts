import { createApp } from 'vue';
import 'element-plus/dist/index.css';
import { start } from '../common/reviews.ts';
import { App } from './app.ts';
import './main.css';

createApp(App).mount('#root');
start();
