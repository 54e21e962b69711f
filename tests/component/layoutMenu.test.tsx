import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LoadingNotice } from '../../src/ui/files/LoadingNotice';
import { LayoutMenu } from '../../src/ui/graph/LayoutMenu';
import { graphFile } from '../support/graphFile';
import { load } from '../support/load';
import { inApp } from '../support/renderInApp';

const dataset = load(graphFile({ ann: 'Person', bea: 'Person' }, [{ subject: 'ann', object: 'bea' }]));

it('offers each layout with a line about it, and ticks the one that holds', async () => {
  const { user, deeds } = inApp(<LayoutMenu moved={false} />, { dataset });
  await user.click(screen.getByRole('button', { name: 'Layout: Force' }));
  const items = within(await screen.findByRole('menu', { name: 'Layout' })).getAllByRole('menuitemradio');
  expect(items.map((item) => item.getAttribute('aria-checked'))).toEqual(['true', 'false', 'false', 'false']);
  expect(items[1]).toHaveAccessibleName('Columns by type');
  expect(items[1]).toHaveAccessibleDescription(/One column for each type/);
  expect(screen.queryByText(/Undo brings it back/)).toBeNull();
  await user.click(items[1]!);
  expect(deeds.chooseLayout).toHaveBeenCalledExactlyOnceWith('columns', null);
});

it('does nothing where the one that holds is chosen again', async () => {
  const { user, deeds } = inApp(<LayoutMenu moved={false} />, { dataset });
  await user.click(screen.getByRole('button', { name: 'Layout: Force' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Force' }));
  expect(deeds.chooseLayout).not.toHaveBeenCalled();
});

it('arranges the graph around the selected entity, else around the most linked', async () => {
  const { user, deeds, store } = inApp(<LayoutMenu moved={false} />, { dataset });
  await user.click(screen.getByRole('button', { name: 'Layout: Force' }));
  expect(await screen.findByRole('menuitemradio', { name: 'Around one entity' })).toHaveAccessibleDescription(/^The most linked entity/);
  await user.click(await screen.findByRole('menuitemradio', { name: 'Around one entity' }));
  expect(deeds.chooseLayout).toHaveBeenLastCalledWith('hub', null);

  act(() => store.actions.select({ kind: 'entity', id: 'bea' }));
  await user.click(screen.getByRole('button', { name: 'Layout: Force' }));
  expect(await screen.findByRole('menuitemradio', { name: 'Around one entity' })).toHaveAccessibleDescription(/^bea in the middle/);
  await user.click(await screen.findByRole('menuitemradio', { name: 'Around one entity' }));
  expect(deeds.chooseLayout).toHaveBeenLastCalledWith('hub', 'bea');
});

it('says that undo brings back what was moved by hand', async () => {
  const { user } = inApp(<LayoutMenu moved />, { dataset, language: 'fr' });
  await user.click(screen.getByRole('button', { name: /Disposition/ }));
  expect(await screen.findByRole('menu')).toHaveAccessibleDescription(/Annuler/);
});

it('waits until there is a graph', () => {
  inApp(<LayoutMenu moved={false} />);
  expect(screen.getByRole('button', { name: 'Layout: Force' })).toBeDisabled();
});

it('the notice tells a new layout from an opening, and offers to cancel it', async () => {
  const { user, deeds, store } = inApp(<LoadingNotice />, { dataset });
  act(() => store.actions.showLayoutProgress(0.4));
  const notice = screen.getByRole('region', { name: 'Layout' });
  expect(within(notice).getByRole('status')).toHaveTextContent('Laying the graph out…');
  expect(within(notice).getByRole('progressbar')).toHaveAttribute('value', '0.4');
  await user.click(within(notice).getByRole('button', { name: 'Cancel' }));
  expect(deeds.cancelLoading).toHaveBeenCalledOnce();
  act(() => store.actions.showProgress({ fraction: 0, phase: 'read' }));
  expect(screen.getByRole('region', { name: 'Opening' })).toBeInTheDocument();
});
