/** The modifier of commands as the reader's own keyboard names it. */
export const commandKey = (): '⌘' | 'Ctrl' => (/mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl');
