/** An id that is not taken yet, made of a name: `Élysée Palace` gives `elysee-palace`, then `elysee-palace-2`. */
export const freshId = (name: string, isTaken: (id: string) => boolean): string => {
  const slug = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, 80) || 'new';
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
};
