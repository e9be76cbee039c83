import { createApp, defineAsyncComponent } from 'vue';
import './shared/styles/tokens.css';
import './shared/styles/base.css';
import { pageAt } from './pages';

const page = pageAt(location.pathname);
document.documentElement.dataset.page = page.name;
createApp(defineAsyncComponent(page.load)).mount('#page');
