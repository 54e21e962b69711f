import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { KeysDialog } from '../../src/ui/header/KeysDialog';
import { useShortcuts } from '../../src/ui/header/useShortcuts';
import { inApp } from '../support/renderInApp';

const Help = () => {
  useShortcuts();
  return (
    <>
      <input aria-label="a field" />
      <KeysDialog />
    </>
  );
};

describe('single keys', () => {
  it('work wherever the focus is, but not in a field', async () => {
    const user = userEvent.setup();
    inApp(<Help />);
    await user.type(screen.getByRole('textbox', { name: 'a field' }), '?');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.tab();
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  });

  it('leave a list its letters', async () => {
    const user = userEvent.setup();
    inApp(
      <>
        <Help />
        <div role="listbox" tabIndex={0} />
      </>,
    );
    screen.getByRole('listbox').focus();
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('can be switched off', async () => {
    const user = userEvent.setup();
    inApp(<Help />);
    await user.keyboard('?');
    await user.click(screen.getByRole('checkbox', { name: /without Ctrl/ }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
