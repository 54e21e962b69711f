/**
 * Takes the focus to where the choice shows, once the dialog has gone and given the focus back: to the heading of the panel
 * (on a phone, of its sheet), or to the graph. `then` comes after.
 */
export function focusRegion(region: 'side' | 'graph', then?: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('[data-testid="inspector"] h2[tabindex]');
    (region === 'side' ? heading : document.getElementById('graph'))?.focus({ preventScroll: region === 'graph' });
    then?.();
  }));
}
