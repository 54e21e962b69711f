import '../ui/kit/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchMessages } from '../i18n/messages';
import { App } from './App';
import { createApp } from './createApp';

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root');

const app = createApp();
const words = fetchMessages(app.store.api.getState().settings.language);
app.start();
words.then(
  () =>
    createRoot(container).render(
      <StrictMode>
        <App app={app} />
      </StrictMode>,
    ),
  () => {
    // Without messages in any language, in both.
    container.textContent = 'Edgewise could not be loaded. Please reload the page. – Edgewise n’a pas pu être chargé. Veuillez recharger la page.';
  },
);
