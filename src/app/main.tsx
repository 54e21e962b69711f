import '../ui/kit/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createApp } from './createApp';

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root');

const app = createApp();
app.start();
createRoot(container).render(
  <StrictMode>
    <App app={app} />
  </StrictMode>,
);
