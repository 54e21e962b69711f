/** An id that is not taken yet, made of a name: `Élysée Palace` gives `elysee-palace`, then `elysee-palace-2`. */
export const freshId = (name: string, isTaken: (id: string) => boolean): string => {
  const words = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  // Half a letter has no place in an address.
  const slug = [...words.slice(0, 160)].slice(0, 80).join('') || 'new';
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
};
