import { createApp } from 'vue';
import App from './app.vue';
import './base.css';

createApp(App).mount('#root');
