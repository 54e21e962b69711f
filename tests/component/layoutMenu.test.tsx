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
  await user.click(screen.getByRole('button', { name: 'Layout: force' }));
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
  await user.click(screen.getByRole('button', { name: 'Layout: force' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Force' }));
  expect(deeds.chooseLayout).not.toHaveBeenCalled();
});

it('offers the one that holds again while its places are rough, and says so', async () => {
  const { user, deeds, store, state } = inApp(<LayoutMenu moved={false} />, { dataset });
  act(() => store.actions.placeEntities(state().revision, 'stress', { entities: new Float64Array(4), groups: new Float64Array() }, true));
  await user.click(screen.getByRole('button', { name: 'Layout: force' }));
  const current = await screen.findByRole('menuitemradio', { name: 'Force' });
  expect(current).toHaveAccessibleDescription(/^Only rough so far/);
  await user.click(current);
  expect(deeds.chooseLayout).toHaveBeenCalledExactlyOnceWith('stress', null);
});

it('puts what was moved back in place where the one that holds is chosen again', async () => {
  const { user, deeds, store } = inApp(<LayoutMenu moved />, { dataset });
  act(() => store.actions.setLayout('hub', 'ann'));
  act(() => store.actions.placeEntities(1, 'hub ann', { entities: new Float64Array(4), groups: new Float64Array() }));
  await user.click(screen.getByRole('button', { name: 'Layout: around one entity' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Around one entity' }));
  expect(deeds.chooseLayout).toHaveBeenCalledExactlyOnceWith('hub', 'ann');
});

it('arranges the graph around the selected entity, else around the most linked', async () => {
  const { user, deeds, store } = inApp(<LayoutMenu moved={false} />, { dataset });
  await user.click(screen.getByRole('button', { name: 'Layout: force' }));
  expect(await screen.findByRole('menuitemradio', { name: 'Around one entity' })).toHaveAccessibleDescription(/^The most linked entity/);
  await user.click(await screen.findByRole('menuitemradio', { name: 'Around one entity' }));
  expect(deeds.chooseLayout).toHaveBeenLastCalledWith('hub', null);

  act(() => store.actions.select({ kind: 'entity', id: 'bea' }));
  await user.click(screen.getByRole('button', { name: 'Layout: force' }));
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
  expect(screen.getByRole('button', { name: 'Layout: force' })).toBeDisabled();
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
