import { createApp } from 'vue';
import '@arco-design/web-vue/dist/arco.css';
import { start } from '../common/reviews.ts';
import { App } from './app.ts';
import './main.css';

createApp(App).mount('#root');
start();
