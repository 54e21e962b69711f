import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CheckBadge } from '../../src/ui/kit/CheckBadge';
import { Dialog } from '../../src/ui/kit/Dialog';
import { IconButton } from '../../src/ui/kit/IconButton';
import { StanceLine } from '../../src/ui/kit/StanceLine';
import { TypeSymbol } from '../../src/ui/kit/TypeSymbol';
import { useLocal } from '../../src/ui/kit/useLocal';
import { ENTITY_TYPES, STANCES } from '../../src/model/vocabulary';
import { inApp } from '../support/renderInApp';

const Opener = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      <Dialog title="A dialog" isOpen={open} onClose={() => setOpen(false)}>
        <p>inside</p>
      </Dialog>
    </>
  );
};

const Local = () => <p>{useLocal()({ en: 'a name', fr: 'un nom' })}</p>;

describe('the kit', () => {
  it('draws each type and each stance in a way of its own, silently', () => {
    const { container } = inApp(
      <>
        {[...ENTITY_TYPES, 'Ship'].map((type) => <TypeSymbol key={type} type={type} />)}
        {STANCES.map((stance) => <StanceLine key={stance} stance={stance} />)}
        <StanceLine stance="stated" disputed />
      </>,
    );
    const pictures = [...container.querySelectorAll('svg')];
    expect(pictures).toHaveLength(ENTITY_TYPES.length + STANCES.length + 2);
    expect(new Set(pictures.map((svg) => svg.innerHTML)).size).toBe(pictures.length);
    expect(pictures.every((svg) => svg.getAttribute('aria-hidden') === 'true')).toBe(true);
    expect(pictures[ENTITY_TYPES.length]?.querySelector('path')).toHaveAttribute('fill', 'var(--type-other)');
  });

  it('opens a dialog, closes it with Escape, and gives the focus back', async () => {
    const { user } = inApp(<Opener />);
    await user.click(screen.getByRole('button', { name: 'open' }));
    expect(screen.getByRole('dialog', { name: 'A dialog' })).toHaveTextContent('inside');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    // React Aria waits a frame before it gives the focus back.
    await waitFor(() => expect(screen.getByRole('button', { name: 'open' })).toHaveFocus());
  });

  it('closes a dialog with its button', async () => {
    const { user } = inApp(<Opener />);
    await user.click(screen.getByRole('button', { name: 'open' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('names an icon, and says more in its tip', async () => {
    const pressed = vi.fn();
    const { user } = inApp(<IconButton label="Undo" tip="Undo: filter" icon={<svg />} onPress={pressed} />);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Undo: filter');
    await user.keyboard('{Enter}');
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('says a check in words', () => {
    inApp(<CheckBadge check="missing" />, { language: 'fr' });
    expect(screen.getByText('introuvable')).toBeVisible();
  });

  it('gives a text in the language of the interface', () => {
    inApp(<Local />, { language: 'fr' });
    expect(screen.getByText('un nom')).toBeVisible();
  });
});
