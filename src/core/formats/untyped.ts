/** What an entity is of which its source does not say what it is. */
export const UNTYPED = { id: 'untyped', label: { en: 'No type', fr: 'Sans type' } } as const;
