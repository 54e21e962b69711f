import { createRoot } from 'react-dom/client';

// The yardstick: React and one element, which bears the app's mark of being painted so that one clock serves both.
const root = document.getElementById('root');
if (root) createRoot(root).render(<p data-testid="graph" data-painted="true">Nothing</p>);
