/** The text of the dataset that stands in this page; '' where none does. */
export const datasetInside = (): string => document.getElementById('edgewise-inside')?.textContent ?? '';

/** Whether this page holds its dataset itself. */
export const isLivingPage = (): boolean => datasetInside() !== '';

/** The page as it was written, taken before anything is drawn in it; null where the app is served. */
const ownSource = isLivingPage() ? `<!doctype html>\n${document.documentElement.outerHTML}` : null;

/** The template of the living page: fetched from beside the app or, within a living page, which can fetch nothing, that page itself. Null where it can't be had. */
export async function livingPageTemplate(): Promise<string | null> {
  if (ownSource !== null) return ownSource;
  try {
    const response = await fetch('./living-page.html');
    const page = response.ok ? await response.text() : '';
    return isTemplate(page) ? page : null;
  } catch {
    return null;
  }
}

/** Many hosts answer with their start page for what is not there. */
const isTemplate = (page: string): boolean => page.includes('<meta name="generator" content="Edgewise living page" />') && page.includes('<script type="application/json" id="edgewise-inside">');
