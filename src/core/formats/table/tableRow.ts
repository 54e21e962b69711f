import type { TableMapping, TableRole } from '../../../model/table';

/** What a row says by its mapping: each cell without the blanks around it, '' where there is none. */
export type RowReading = Readonly<Record<TableRole, string>>;

/** What a row says, by what its columns are. */
export const tableRow = (cells: readonly string[], { columns, relation }: TableMapping): RowReading => {
  const cell = (role: TableRole): string => {
    const column = columns[role];
    return column === undefined ? '' : (cells[column]?.trim() ?? '');
  };
  return {
    subject: cell('subject'), predicate: cell('predicate') || relation.trim(), object: cell('object'),
    quote: cell('quote'), document: cell('document'), text: cell('text'), url: cell('url'), speaker: cell('speaker'),
    date: cell('date'), certainty: cell('certainty'), subjectType: cell('subjectType'), objectType: cell('objectType'),
  };
};
