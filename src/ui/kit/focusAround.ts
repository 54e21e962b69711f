interface Press {
  readonly target: Element;
}

/** Does what takes the pressed button away, after giving the focus to the region around it, or the focus would be lost with the button. */
export const focusAround = (deed: () => void) => ({ target }: Press): void => {
  target.closest<HTMLElement>('[tabindex="-1"]')?.focus();
  deed();
};
