import '#ui/ui.css';
import './app.css';

/**
 * Starts the app. Where the worker has painted the article into the page (src/sw/early-article.ts), the first frame is
 * let through before the app's 70 kB of script are run: it can be read meanwhile.
 */
const load = (): void => void import('./main.tsx');

if (document.getElementById('early')) requestAnimationFrame(() => setTimeout(load));
else load();
