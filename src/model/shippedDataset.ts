/** Slug of the dataset that ships with the app: whoever opens a link to it has it already. */
export const SHIPPED_SLUG = 'secret-talks-in-ankara';
