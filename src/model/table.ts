/** What a column of a table can be told to be, in the order in which a reader is asked. */
export const TABLE_ROLES = [
  'subject', 'predicate', 'object', 'quote', 'document', 'text', 'url', 'speaker', 'date', 'certainty', 'subjectType', 'objectType',
] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

/** What the columns of a table are. */
export interface TableMapping {
  /** The column of each role, counted from 0; a role that no column has is absent. What has no role is an attribute of the claim. */
  readonly columns: Readonly<Partial<Record<TableRole, number>>>;
  /** What relates subject and object where no column says it, in the reader's words; '': they are linked. */
  readonly relation: string;
  /** True where the first row is a link like the others, and names no columns; absent where it names them. */
  readonly headless?: true;
}

/** The beginning of a table, by which its reader says what the columns are. */
export interface TableHead {
  readonly file: string;
  /** Names of the columns, made of the first row: each once, none empty. */
  readonly header: readonly string[];
  /** The cells of the first row, as they are. */
  readonly head: readonly string[];
  /** The cells of the first rows. */
  readonly first: readonly (readonly string[])[];
  /** Number of rows that hold something, without the header. */
  readonly rows: number;
  readonly guess: TableMapping;
}

/** Whether a table can be read: it must say what is linked with what, and that in two columns. */
export const mappingFault = ({ columns: { subject, object } }: TableMapping): 'subject' | 'object' | 'sameColumn' | null =>
  subject === undefined ? 'subject' : object === undefined ? 'object' : subject === object ? 'sameColumn' : null;
