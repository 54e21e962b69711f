import type { TableMapping, TableRole } from '../../../model/table';
import { tableDate } from './tableDate';

/** What columns are called, in English and French: lower case, without accents and signs. Of two names for one role the earlier is the surer. */
const NAMES: Readonly<Record<TableRole, readonly string[]>> = {
  subject: [
    'subject', 'sujet', 'source', 'from', 'head', 'de', 'src', 'start', 'startid', 'sourceid', 'sourcename', 'fromname', 'subjectname', 'entity1', 'entite1', 'node1', 'actor1', 'acteur1',
    'origin', 'origine', 'donor', 'donateur', 'donatrice', 'payer', 'payeur', 'buyer', 'acheteur', 'sender', 'expediteur', 'owner', 'proprietaire', 'parent', 'lobbyist', 'person', 'personne',
  ],
  object: [
    'object', 'objet', 'target', 'to', 'tail', 'a', 'vers', 'cible', 'dst', 'dest', 'end', 'endid', 'targetid', 'targetname', 'toname', 'objectname', 'entity2', 'entite2', 'node2', 'actor2', 'acteur2',
    'destination', 'recipient', 'destinataire', 'beneficiary', 'beneficiaire', 'party', 'parti', 'payee', 'receiver', 'seller', 'vendeur', 'supplier', 'fournisseur', 'child', 'enfant',
    'company', 'entreprise', 'organisation', 'organization', 'client',
  ],
  predicate: [
    'predicate', 'predicat', 'relation', 'relationship', 'relationtype', 'typederelation', 'verb', 'verbe', 'action', 'edge', 'edgelabel', 'edgetype', 'link', 'lien', 'linktype', 'interaction', 'role', 'label',
  ],
  quote: ['quote', 'citation', 'sentence', 'phrase', 'evidence', 'preuve', 'excerpt', 'extrait', 'passage', 'quotation', 'snippet'],
  document: ['document', 'doc', 'docid', 'documentid', 'article', 'file', 'fichier', 'filename', 'nomdufichier', 'documentname', 'report', 'rapport', 'publication', 'title', 'titre'],
  text: ['text', 'texte', 'fulltext', 'documenttext', 'texteintegral', 'content', 'contenu', 'body', 'articletext'],
  url: ['url', 'href', 'uri', 'web', 'website', 'siteweb', 'weblink', 'adresseweb', 'sourceurl', 'documenturl', 'lienweb'],
  speaker: ['speaker', 'locuteur', 'locutrice', 'saidby', 'ditpar', 'author', 'auteur', 'autrice', 'attribution', 'attributedto', 'attribuea', 'witness', 'temoin', 'accordingto', 'selon'],
  date: ['date', 'when', 'quand', 'day', 'jour', 'year', 'annee', 'time', 'datetime', 'eventdate', 'donationdate', 'datedudon', 'startdate', 'datededebut'],
  certainty: ['certainty', 'certitude', 'confidence', 'confiance', 'sure', 'degredecertitude'],
  subjectType: ['subjecttype', 'typedusujet', 'typesujet', 'sourcetype', 'typesource', 'fromtype', 'headtype', 'subjectclass', 'donortype', 'typededonateur', 'entity1type', 'sourcelabel'],
  objectType: ['objecttype', 'typedelobjet', 'typeobjet', 'targettype', 'typecible', 'totype', 'tailtype', 'objectclass', 'partytype', 'recipienttype', 'entity2type', 'targetlabel'],
};

const normal = (name: string): string => name.normalize('NFD').toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Rows that are looked at. */
const TRIED = 500;

/** A name of somebody or something is not longer, in UTF-16 units. */
const NAME_LENGTH = 80;

interface Column {
  readonly column: number;
  /** The share of its cells that are filled. */
  readonly filled: number;
  /** The share of its cells that say what another says already. */
  readonly repeated: number;
}

/** A column of short names, as ends of links are; null for any other. */
const nameColumn = (column: number, rows: readonly (readonly string[])[]): Column | null => {
  const cells = rows.map((cells) => cells[column]?.trim() ?? '').filter((cell) => cell !== '');
  const isName = (cell: string): boolean => cell.length <= NAME_LENGTH && /\p{L}/u.test(cell) && !/^\w+:\/\//.test(cell) && tableDate(cell) === null;
  if (cells.length === 0 || !cells.every(isName)) return null;
  return { column, filled: cells.length / rows.length, repeated: 1 - new Set(cells).size / cells.length };
};

/** Whether the first row seems to be one like the others: it has a date or a number, or what is in its column below, too. */
const isHeadless = (header: readonly string[], rows: readonly (readonly string[])[]): boolean =>
  header.some((name, column) => tableDate(name) !== null || /^-?[\d\s.,]*\d$/.test(name) || rows.some((cells) => cells[column]?.trim() === name));

/** What the columns of a table seem to be: by their names, and the ends of the links, where no name tells, by what they hold. */
export const guessMapping = (header: readonly string[], rows: readonly (readonly string[])[]): TableMapping => {
  const columns: Partial<Record<TableRole, number>> = {};
  const free = new Map(header.map((name, column) => [column, normal(name)] as const));
  const take = (role: TableRole, column: number): void => {
    columns[role] = column;
    free.delete(column);
  };
  for (const [role, names] of Object.entries(NAMES) as [TableRole, readonly string[]][]) {
    const found = names.flatMap((name) => [...free].filter(([, own]) => own === name).map(([column]) => column))[0];
    if (found !== undefined) take(role, found);
  }
  const tried = rows.slice(0, TRIED);
  const likely = [...free.keys()]
    .map((column) => nameColumn(column, tried))
    .filter((column) => column !== null)
    // Half empty columns hold remarks rather than ends; of the others those that repeat themselves are the likelier, and the left comes first.
    .filter(({ filled }) => filled > 0.5)
    .sort((a, b) => Number(b.repeated > 0) - Number(a.repeated > 0) || a.column - b.column);
  const missing = (['subject', 'object'] as const).filter((role) => columns[role] === undefined);
  const ends = likely.slice(0, missing.length).map(({ column }) => column).sort((a, b) => a - b);
  for (const [place, role] of missing.entries()) {
    const column = ends[place];
    if (column !== undefined) take(role, column);
  }
  return { columns, relation: '', ...(isHeadless(header, tried) && { headless: true as const }) };
};
