import { screen, waitFor } from '@testing-library/react';
import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { expect, it, vi } from 'vitest';
import { ChoiceMenu } from '../../src/ui/kit/ChoiceMenu';
import { LaterMenu } from '../../src/ui/kit/LaterMenu';
import { inApp } from '../support/renderInApp';

const Sizes = () => {
  const [chosen, setChosen] = useState('s');
  const options = [{ id: 's', label: 'Small' }, { id: 'm', label: 'Middling' }, { id: 'l', label: 'Large' }];
  return <ChoiceMenu label="Size" shown="Aa" options={options} chosen={chosen} onChoose={setChosen} />;
};

const button = () => screen.getByRole('button', { name: /^Size: /, hidden: true });

it('opens at a press, and closes at the next, at Escape and at a choice, each time with the focus back on its button', async () => {
  const { user } = inApp(<Sizes />);
  expect(button()).toHaveAttribute('aria-haspopup', 'menu');
  expect(button()).toHaveAttribute('aria-expanded', 'false');
  const closed = async (): Promise<void> => {
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await waitFor(() => expect(button()).toHaveFocus());
    expect(button()).toHaveAttribute('aria-expanded', 'false');
  };

  await user.click(button());
  expect(await screen.findByRole('menu', { name: 'Size' })).toBeVisible();
  expect(button()).toHaveAttribute('aria-expanded', 'true');
  await user.click(button());
  await closed();

  await user.click(button());
  await screen.findByRole('menu');
  await user.keyboard('{Escape}');
  await closed();

  await user.click(button());
  await user.click(await screen.findByRole('menuitemradio', { name: 'Large' }));
  await closed();
  expect(button()).toHaveAccessibleName('Size: Large');
});

it.each(['{Enter}', ' ', '{ArrowDown}', '{ArrowUp}'])('opens with the key %s, and has the chosen entry focused', async (key) => {
  const { user } = inApp(<Sizes />);
  await user.tab();
  expect(button()).toHaveFocus();
  await user.keyboard(key);
  await waitFor(() => expect(screen.getByRole('menuitemradio', { name: 'Small' })).toHaveFocus());
  await user.keyboard('{ArrowDown}{Enter}');
  expect(button()).toHaveAccessibleName('Size: Middling');
  await waitFor(() => expect(button()).toHaveFocus());
});

it('is fetched when its button is neared, opens nothing while it can’t be had, and tries again', async () => {
  const Nothing = (): ReactElement => <p>An open menu</p>;
  const fetchMenu = vi.fn<() => Promise<typeof Nothing>>().mockRejectedValue(new Error('offline'));
  const { user } = inApp(<LaterMenu fetchMenu={fetchMenu} trigger={<Button>More</Button>}>{(Menu) => <Menu />}</LaterMenu>);
  const more = screen.getByRole('button', { name: 'More' });
  await user.tab();
  expect(fetchMenu).toHaveBeenCalledOnce();
  await user.click(more);
  await waitFor(() => expect(more).toHaveAttribute('aria-expanded', 'false'));
  expect(screen.queryByText('An open menu')).toBeNull();
  fetchMenu.mockResolvedValue(Nothing);
  await user.click(more);
  expect(await screen.findByText('An open menu')).toBeVisible();
});
