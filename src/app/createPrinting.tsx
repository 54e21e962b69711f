import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { linesInForce } from '../core/picture/filtersInForce';
import { PLAIN_PICTURE } from '../model/picture';
import { UNWATCHED } from '../model/ports';
import { type AppHandle, AppProvider } from '../ui/kit/AppContext';
import { PrintSheet } from '../ui/print/PrintSheet';
import { applyTheme } from './applyTheme';
import { InLanguage } from './InLanguage';
import { pictureWords } from './pictureWords';
import { today } from './today';

export interface Printing {
  /** Prints the evidence of what is visible, with the picture. Resolves when the browser's dialog is closed or, where that does not wait, open. */
  readonly print: () => Promise<void>;
}

/** Puts a sheet of the evidence in the place of the app whenever something is printed, also by the browser's own menu. */
export function createPrinting(app: AppHandle): Printing {
  const place = document.createElement('div');
  // Paper is white, whatever the screen has.
  applyTheme(place, 'light');
  document.body.append(place);
  const root = createRoot(place);
  let picture: string | null = null;
  let isReady = false;
  /** A second press while a picture is drawn waits for the first. */
  let running: Promise<void> | null = null;

  const show = (): void => {
    const { dataset, view, settings } = app.store.api.getState();
    const visible = app.selectors.visible(app.store.api.getState());
    if (dataset === null || visible === null) return;
    // The browser takes what stands there at once.
    flushSync(() => {
      root.render(
        <AppProvider handle={app}>
          <InLanguage>
            <PrintSheet
              dataset={dataset}
              visible={visible}
              filters={linesInForce(dataset, view.filters, visible, pictureWords(settings.language))}
              picture={picture}
              day={today(new Date())}
            />
          </InLanguage>
        </AppProvider>,
      );
    });
    isReady = true;
  };
  const hide = (): void => {
    isReady = false;
    root.render(null);
    if (picture !== null) URL.revokeObjectURL(picture);
    picture = null;
  };
  addEventListener('beforeprint', () => {
    if (!isReady) show();
  });
  addEventListener('afterprint', hide);

  const printOnce = async (): Promise<void> => {
    // A graph that can't be drawn takes nothing from the evidence.
    const drawn = await app.deeds.prepareExport('svg', { ...PLAIN_PICTURE, paper: 'print' }, UNWATCHED);
    if (picture !== null) URL.revokeObjectURL(picture);
    picture = drawn.ok ? URL.createObjectURL(drawn.value.blob) : null;
    show();
    // An image that can't be shown is printed as its name.
    await Promise.allSettled([...place.querySelectorAll('img')].map((image) => image.decode()));
    window.print();
  };

  return {
    print: () => {
      running ??= printOnce().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
