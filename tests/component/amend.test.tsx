import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { amend } from '../../src/core/amend/amend';
import type { Intent } from '../../src/model/amendment';
import type { Dataset } from '../../src/model/dataset';
import { fail, ok } from '../../src/model/result';
import type { Amending } from '../../src/store/state';
import { AmendDialog } from '../../src/ui/amend/AmendDialog';
import { AmendmentsDialog } from '../../src/ui/amend/AmendmentsDialog';
import { inApp, type InApp, stubMedia } from '../support/renderInApp';
import { load } from '../support/load';
import { TALKS, talks } from '../support/talks';

const NOW = '2026-11-26T10:00:00Z';

/** The dialog for an amending, whose intents only are noted. */
function amending(what: Amending, { language = 'en', dataset = talks() }: { readonly language?: string; readonly dataset?: Dataset } = {}): InApp & { readonly intents: () => readonly Intent[] | undefined } {
  const app = inApp(<AmendDialog />, { dataset, language });
  app.deeds.amend.mockResolvedValue(ok(null));
  app.store.actions.startAmending(what);
  return { ...app, intents: () => app.deeds.amend.mock.lastCall?.[0] };
}

const wordsOf = (dataset: Dataset, exact: string): Amending => {
  const start = dataset.documents.texts[0]!.indexOf(exact);
  return { what: 'words', document: dataset.documents.ids[0]!, start, end: start + exact.length };
};

/** Chooses an entity by writing some of its name. */
async function choose({ user }: InApp, field: string, name: string): Promise<void> {
  const box = screen.getByRole('combobox', { name: field });
  await user.clear(box);
  await user.type(box, name);
  await user.keyboard('{Enter}');
}

const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => stubMedia(false));

describe('names and type', () => {
  it('takes the new name, and keeps the old one among the others', async () => {
    const app = amending({ what: 'entity', entity: 'anna' });
    expect(await screen.findByRole('dialog', { name: 'Names and type' })).toBeVisible();
    expect(button('Save')).toBeDisabled();
    const field = screen.getByRole('textbox', { name: 'Name (English)' });
    await app.user.clear(field);
    await app.user.type(field, ' Anna B. ');
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'Group');
    await app.user.click(button('Save'));
    expect(app.intents()).toEqual([
      { kind: 'rename', entity: 'anna', name: { en: 'Anna B.', fr: 'Anna Berg' }, aliases: [] },
      { kind: 'retype', entity: 'anna', type: 'Group' },
    ]);
    await waitFor(() => expect(app.state().dialog).toBeNull());
    expect(app.state().notice?.code).toBe('amended');
  });

  it('keeps an old name that no language has any more, unless it is not wanted', async () => {
    const app = amending({ what: 'entity', entity: 'bureau' });
    const field = await screen.findByRole('textbox', { name: 'Name (English)' });
    await app.user.clear(field);
    await app.user.type(field, 'Office');
    await app.user.click(button('Save'));
    expect(app.intents()).toEqual([{ kind: 'rename', entity: 'bureau', name: { en: 'Office', fr: 'Bureau central' }, aliases: ['Bureau'] }]);
  });

  it('has nothing to save of names that a file writes oddly, as long as nobody touches them', async () => {
    const dataset = load({ ...TALKS, entities: TALKS.entities.map((entity) => (entity.id === 'oslo' ? { ...entity, name: { en: 'Oslo ' }, aliases: ['the city', 'the city', ' Christiania'] } : entity)) });
    const app = amending({ what: 'entity', entity: 'oslo' }, { dataset });
    expect(await screen.findByRole('button', { name: 'Save' })).toBeDisabled();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'Group');
    await app.user.click(button('Save'));
    expect(app.intents()).toEqual([{ kind: 'retype', entity: 'oslo', type: 'Group' }]);
  });

  it('needs a name, and says so', async () => {
    const app = amending({ what: 'entity', entity: 'oslo' });
    for (const field of await screen.findAllByRole('textbox', { name: /^Name/ })) await app.user.clear(field);
    expect(screen.getByRole('status')).toHaveTextContent('It needs a name.');
    expect(button('Save')).toBeDisabled();
  });

  it('wants nothing any more once it is cancelled, and closes nothing that was opened since', async () => {
    const app = amending({ what: 'entity', entity: 'anna' });
    let finish = (): void => undefined;
    const done = new Promise<ReturnType<typeof ok<null>>>((resolve) => {
      finish = () => resolve(ok(null));
    });
    app.deeds.amend.mockReturnValue(done);
    await app.user.selectOptions(await screen.findByRole('combobox', { name: 'Type' }), 'Group');
    await app.user.click(button('Save'));
    await app.user.click(button('Cancel'));
    expect(app.deeds.amend.mock.lastCall?.[2].aborted).toBe(true);
    app.store.actions.showDialog('keys');
    finish();
    await act(() => done);
    expect(app.state().dialog).toBe('keys');
    expect(app.state().notice).toBeNull();
  });

  it('tells in place why it could not be done, and stays open', async () => {
    const app = amending({ what: 'entity', entity: 'anna' });
    app.deeds.amend.mockResolvedValue(fail('notMade'));
    await app.user.selectOptions(await screen.findByRole('combobox', { name: 'Type' }), 'Group');
    await app.user.click(button('Save'));
    expect(await screen.findByRole('alert')).toHaveTextContent('It could not be done. Nothing was changed; try again.');
    expect(app.state().dialog).toBe('amend');
  });
});

describe('merging two', () => {
  it('shows what is said of both, and keeps the name that is chosen', async () => {
    const app = amending({ what: 'merge', entity: 'anna' });
    await screen.findByRole('dialog', { name: 'Merge with another' });
    expect(button('Merge')).toBeDisabled();
    await choose(app, 'The same as', 'Carl');
    expect(screen.getAllByText(/^\d claims? · \d mentions?$/)).toHaveLength(2);
    await app.user.click(screen.getByRole('radio', { name: 'Carl Dahl' }));
    await app.user.click(button('Merge'));
    expect(app.deeds.amend).toHaveBeenCalledExactlyOnceWith([{ kind: 'merge', kept: 'carl', gone: 'anna' }], { kind: 'entity', id: 'carl' }, expect.any(AbortSignal));
  });

  it('warns where they are of different types', async () => {
    const app = amending({ what: 'merge', entity: 'anna' });
    await screen.findByRole('dialog');
    await choose(app, 'The same as', 'Oslo');
    expect(screen.getByText('They are of different types: Person and Place. Look closely.')).toBeVisible();
  });
});

describe('splitting one in two', () => {
  it('lists the places that speak of it, and gives the other what is ticked', async () => {
    const app = amending({ what: 'split', entity: 'carl' });
    await screen.findByRole('dialog', { name: 'Split in two' });
    await app.user.type(screen.getByRole('textbox', { name: 'Name of the other' }), 'Carla Dahl');
    expect(screen.getByRole('status')).toHaveTextContent('Tick at least one place.');
    const places = screen.getAllByRole('checkbox');
    expect(places.length).toBeGreaterThan(1);
    await app.user.click(places[0]!);
    await app.user.click(button('Split'));
    const [intent] = app.intents() ?? [];
    expect(intent).toMatchObject({ kind: 'split', entity: 'carl', id: 'carla-dahl', name: { en: 'Carla Dahl' }, claims: ['c2'], mentions: [0] });
  });
});

describe('words of a text', () => {
  it('that name somebody are a mention of them', async () => {
    const dataset = talks();
    const app = amending(wordsOf(dataset, 'Carl Dahl'), { dataset });
    expect(await screen.findByRole('radio', { name: 'A mention' })).toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Of whom or what' })).toHaveValue('Carl Dahl');
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'How' }), 'pronoun');
    await app.user.click(button('Add'));
    const start = dataset.documents.texts[0]!.indexOf('Carl Dahl');
    expect(app.intents()).toEqual([{ kind: 'addMention', entity: 'carl', words: { document: 'd', exact: 'Carl Dahl', start, end: start + 9 }, form: 'pronoun' }]);
  });

  it('that nobody bears are somebody new', async () => {
    const dataset = talks();
    const app = amending(wordsOf(dataset, 'A spokesperson'), { dataset });
    expect(await screen.findByRole('radio', { name: 'A new entity' })).toBeChecked();
    await app.user.click(button('Add'));
    expect(app.deeds.amend).toHaveBeenCalledExactlyOnceWith(
      [expect.objectContaining({ kind: 'addEntity', id: 'a-spokesperson', type: 'Person', name: { en: 'A spokesperson' } })],
      { kind: 'entity', id: 'a-spokesperson' },
      expect.any(AbortSignal),
    );
  });

  it('that say something are a claim about those they name, with the words that hedge it', async () => {
    const dataset = talks();
    const app = amending(wordsOf(dataset, 'Carl Dahl may have visited Oslo'), { dataset });
    expect(await screen.findByRole('radio', { name: 'A claim' })).toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Subject' })).toHaveValue('Carl Dahl');
    expect(screen.getByRole('combobox', { name: 'Object' })).toHaveValue('Oslo');
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'Relation' }), 'visited');
    await app.user.selectOptions(screen.getByRole('combobox', { name: 'How sure' }), 'possible');
    expect(button('Add')).toBeDisabled();
    await app.user.type(screen.getByRole('textbox', { name: 'Words that hedge it' }), 'may have');
    await choose(app, 'Who says so', 'Bureau');
    await app.user.type(screen.getByRole('textbox', { name: 'Words that report it' }), 'said');
    await app.user.click(button('Add'));
    expect(app.intents()).toEqual([expect.objectContaining({
      kind: 'addClaim', subject: 'carl', predicate: { id: 'visited' }, object: 'oslo', certainty: 'possible', source: { entity: 'bureau', act: 'states', span: expect.objectContaining({ exact: 'Bureau' }) as unknown, cue: expect.objectContaining({ exact: 'said' }) as unknown },
    })]);
    const [intent] = app.intents() ?? [];
    expect(intent?.kind === 'addClaim' && intent.evidence.map(({ role, words }) => [role, words.exact])).toEqual([['support', 'Carl Dahl may have visited Oslo'], ['certainty', 'may have']]);
    // What the form made is what the core takes.
    const done = amend(dataset, app.intents() ?? [], NOW);
    expect(done.ok && done.value.claims.count).toBe(dataset.claims.count + 1);
  });

  it('chosen anew are the name, as long as nobody wrote another', async () => {
    const dataset = talks();
    const app = amending(wordsOf(dataset, 'A spokesperson of the Bureau said Carl Dahl may have visited Oslo.'), { dataset });
    await app.user.click(await screen.findByRole('radio', { name: 'A new entity' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' });
    const choose = (words: string): void => {
      field.setSelectionRange(field.value.indexOf(words), field.value.indexOf(words) + words.length);
      fireEvent.select(field);
    };
    const name = screen.getByRole('textbox', { name: 'Name' });
    expect(name).toHaveValue('');
    choose('A spokes');
    choose('A spokesperson');
    expect(name).toHaveValue('A spokesperson');
    await app.user.type(name, ' (unnamed)');
    choose('Oslo');
    expect(name).toHaveValue('A spokesperson (unnamed)');
  });

  it('may be the quote of the claim that is selected', async () => {
    const dataset = talks();
    const app = inApp(<AmendDialog />, { dataset });
    app.deeds.amend.mockResolvedValue(ok(null));
    app.store.actions.select({ kind: 'edge', subject: 'anna', predicate: 'leads', object: 'bureau' });
    app.store.actions.startAmending(wordsOf(dataset, 'leads the Bureau'));
    await app.user.click(await screen.findByRole('radio', { name: 'A quote of “Anna Berg leads Bureau”' }));
    await app.user.click(button('Add'));
    expect(app.deeds.amend.mock.lastCall?.[0]).toEqual([expect.objectContaining({ kind: 'correctQuote', claim: 'c1', evidence: 0 })]);
  });
});

describe('the quotes of a claim', () => {
  it('are looked up as they are written; where words stand several times, one place is chosen', async () => {
    const app = amending({ what: 'quote', claim: 'c1' });
    const field = await screen.findByRole('textbox', { name: 'Quote 1' });
    expect(screen.getByRole('status')).toHaveTextContent('Nothing was changed yet.');
    await app.user.clear(field);
    await app.user.type(field, 'Nobody at all');
    expect(screen.getByRole('status')).toHaveTextContent('Does not stand in the text.');
    expect(button('Correct')).toBeDisabled();
    await app.user.clear(field);
    await app.user.type(field, 'Carl Dahl');
    const places = within(screen.getByRole('group', { name: 'Stands in 2 places: which one?' })).getAllByRole('radio');
    await app.user.click(places[1]!);
    await app.user.click(button('Correct'));
    const start = talks().documents.texts[0]!.lastIndexOf('Carl Dahl');
    expect(app.intents()).toEqual([{ kind: 'correctQuote', claim: 'c1', evidence: 0, words: { document: 'd', exact: 'Carl Dahl', start, end: start + 9 } }]);
  });

  it('are looked for in the document that they name, be its text at hand or not', async () => {
    const dataset = load({
      ...TALKS, documents: [{ id: 'far', lang: 'en', title: { en: 'Elsewhere' }, href: 'far.txt' }, ...TALKS.documents],
      claims: [{ id: 'c', subject: 'anna', predicate: 'met', object: 'carl', evidence: [{ document: 'far', exact: 'Carl Dahl' }] }],
    });
    amending({ what: 'quote', claim: 'c' }, { dataset });
    expect(await screen.findByRole('combobox', { name: 'In' })).toHaveDisplayValue('Elsewhere');
    expect(screen.getByRole('status')).toHaveTextContent('The text of this document is not at hand');
  });

  it('end with the claim, where it is removed', async () => {
    const app = amending({ what: 'quote', claim: 'c1' });
    await app.user.click(await screen.findByRole('button', { name: 'Remove the claim' }));
    expect(app.intents()).toEqual([{ kind: 'removeClaim', claims: ['c1'] }]);
  });
});

describe('what was amended', () => {
  const done = (intents: readonly Intent[]): Dataset => {
    const amended = amend(talks(), intents, NOW);
    if (!amended.ok) throw new Error(amended.error);
    return amended.value;
  };

  it('is told in words, the latest first, and can be taken back', async () => {
    const dataset = done([
      { kind: 'rename', entity: 'anna', name: { en: 'Anna B.', fr: 'Anna B.' }, aliases: ['Anna Berg'] },
      { kind: 'retype', entity: 'bureau', type: 'Group' },
      { kind: 'merge', kept: 'anna', gone: 'carl' },
      { kind: 'removeClaim', claims: ['c1'] },
      { kind: 'distinct', entities: ['bureau', 'courier'] },
    ]);
    const app = inApp(<AmendmentsDialog />, { dataset });
    app.deeds.amend.mockResolvedValue(ok(null));
    app.store.actions.showDialog('amendments');
    expect((await screen.findAllByRole('listitem')).map((item) => item.querySelector('p')?.textContent)).toEqual([
      '“Bureau” and “The Courier” are two', 'Claim removed: Anna B. leads Bureau', '“Carl Dahl” merged into “Anna B.”', '“Bureau”: Organisation became Group', '“Anna Berg” is now called “Anna B.”',
    ]);
    await app.user.click(button('Take back: “Carl Dahl” merged into “Anna B.”'));
    expect(app.deeds.amend.mock.lastCall?.[0]).toEqual([{ kind: 'takeBack', amendment: 'a3' }]);
    expect(app.state().dialog).toBe('amendments');
  });

  it('is read on from its head when one is taken back, for its button is gone', async () => {
    const dataset = done([{ kind: 'retype', entity: 'bureau', type: 'Group' }, { kind: 'removeClaim', claims: ['c1'] }]);
    const app = inApp(<AmendmentsDialog />, { dataset });
    app.deeds.amend.mockImplementation((intents) => {
      const amended = amend(dataset, intents, NOW);
      if (!amended.ok) return Promise.resolve(amended);
      app.store.actions.amendDataset({ dataset: amended.value, placed: {}, rough: null }, 'tookBack', null, new Map());
      return Promise.resolve(ok(null));
    });
    app.store.actions.showDialog('amendments');
    await app.user.click(await screen.findByRole('button', { name: /^Take back: Claim removed/ }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 amendment, the latest first'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveFocus());
    await app.user.keyboard('{Escape}');
    expect(app.state().dialog).toBeNull();
  });

  it('is shown by the hundred, however much a file says was amended', async () => {
    const amendments = Array.from({ length: 150 }, (_, place) => ({ id: `a${place}`, kind: 'distinct', at: NOW, before: {}, after: {}, entities: ['anna', 'carl'] }));
    const app = inApp(<AmendmentsDialog />, { dataset: { ...talks(), meta: { ...talks().meta, amendments } } });
    app.store.actions.showDialog('amendments');
    expect(await screen.findAllByRole('listitem')).toHaveLength(100);
    await app.user.click(button('Show 50 more'));
    expect(screen.getAllByRole('listitem')).toHaveLength(150);
  });

  it('is nothing at first, and says how it begins, in French too', async () => {
    const app = inApp(<AmendmentsDialog />, { dataset: talks(), language: 'fr' });
    app.store.actions.showDialog('amendments');
    expect(await screen.findByRole('dialog', { name: 'Corrections' })).toHaveTextContent('Rien n’a été corrigé.');
  });

  it('leaves what a file holds of another kind alone, and says so', async () => {
    const dataset = { ...talks(), meta: { ...talks().meta, amendments: [{ id: 'x', kind: 'paint', at: NOW }, { id: 'y', kind: 'merge', at: NOW, before: { entities: 'no' } }] } };
    const app = inApp(<AmendmentsDialog />, { dataset });
    app.store.actions.showDialog('amendments');
    expect(await screen.findByText(/^2 more amendments are of a kind/)).toBeVisible();
  });

  it('is told whatever a file says of it: odd quotes, names that are no texts, times that are none', async () => {
    const odd = { toString: 1, valueOf: 1 };
    const amendments = [
      { id: 'a', kind: 'correctQuote', at: 'yesterday', before: { claims: [{ id: 'c1', evidence: [null, 7] }] }, after: { claims: [{ id: 'c1', evidence: [{ exact: 'Anna Berg' }, null] }] } },
      { id: 'b', kind: 'addClaim', at: NOW, before: {}, after: { claims: [{ id: 'x', subject: 'anna', predicate: 'p', object: 'carl' }], entities: [{ id: 'anna', name: { en: odd } }], predicates: [{ id: 'p', label: { en: odd } }] } },
      { id: 'c', kind: 'rename', at: NOW, before: { entities: [{ id: 'x', name: ['no'] }] }, after: { entities: [{ id: 'x', name: 7 }] } },
      { id: 'd', kind: 'distinct', at: NOW, before: {}, after: {}, entities: [] },
    ];
    const app = inApp(<AmendmentsDialog />, { dataset: { ...talks(), meta: { ...talks().meta, amendments } } });
    app.store.actions.showDialog('amendments');
    const [distinct, renamed, claimed, corrected] = await screen.findAllByRole('listitem');
    expect(distinct).toHaveTextContent('“” and “” are two');
    expect(renamed).toHaveTextContent('Other names of “x” changed');
    expect(claimed).toHaveTextContent('Claim added: Anna Berg p Carl Dahl');
    expect(corrected).toHaveTextContent('Quote corrected: Anna Berg leads Bureau');
    expect(corrected).toHaveTextContent('yesterday');
  });
});
