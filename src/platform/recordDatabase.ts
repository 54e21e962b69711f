import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { fail, type Result } from '../model/result';
import type { StorageFault } from '../model/stored';

const VERSION = 1;
const STORES = ['heads', 'contents'] as const;

/** What is stored is hostile until read: of either store nothing is known but the key, which is the record's id. */
interface Schema extends DBSchema {
  heads: { key: string; value: unknown };
  contents: { key: string; value: unknown };
}

type Database = IDBPDatabase<Schema>;
type Mode = 'readonly' | 'readwrite';
type StoreOf<Name extends (typeof STORES)[number], M extends Mode> = IDBPObjectStore<Schema, typeof STORES, Name, M>;
type Deed<T, M extends Mode> = (heads: StoreOf<'heads', M>, contents: StoreOf<'contents', M>) => Promise<T>;

/** What is done with both stores in one transaction. */
export type Reading<T, Fault = StorageFault> = Deed<Result<T, Fault>, 'readonly'>;
export type Writing<T, Fault = StorageFault> = Deed<Result<T, Fault>, 'readwrite'>;

/** A database of that name: the heads of records, which are read for a list, and their contents. */
export interface RecordDatabase {
  readonly reading: <T, Fault = StorageFault>(deed: Reading<T, Fault>) => Promise<Result<T, Fault | StorageFault>>;
  /** The transaction is written whole or not at all. What a newer version of the app left is not touched. */
  readonly writing: <T, Fault = StorageFault>(deed: Writing<T, Fault>) => Promise<Result<T, Fault | StorageFault>>;
}

export const recordDatabase = (name: string): RecordDatabase => ({
  reading: (deed) => inTransaction(name, 'readonly', deed),
  writing: (deed) => inTransaction(name, 'readwrite', deed),
});

async function inTransaction<T, Fault, M extends Mode>(name: string, mode: M, deed: Deed<Result<T, Fault>, M>): Promise<Result<T, Fault | StorageFault>> {
  let database: Database | null = null;
  try {
    database = await opened(name);
    if (mode === 'readwrite' && database.version > VERSION) return fail('newer');
    const transaction = database.transaction(STORES, mode, { durability: 'strict' });
    // Where a request fails, that is what is heard.
    transaction.done.catch(() => undefined);
    try {
      const made = await deed(transaction.objectStore('heads'), transaction.objectStore('contents'));
      await transaction.done;
      return made;
    } catch (fault) {
      try {
        transaction.abort();
      } catch {
        // It ended by itself.
      }
      throw fault;
    }
  } catch (fault) {
    return fail(faultOf(fault));
  } finally {
    // Held no longer than needed: an open connection keeps a newer version of the app in another tab from its own.
    database?.close();
  }
}

const opened = (name: string): Promise<Database> =>
  new Promise((resolve, reject) => {
    let isLate = false;
    const ask = (version?: number): Promise<Database> =>
      openDB<Schema>(name, version, {
        upgrade: (database) => {
          for (const store of STORES) database.createObjectStore(store);
        },
        blocked: () => {
          isLate = true;
          reject(new DOMException('An older tab holds the storage', 'InvalidStateError'));
        },
      });
    ask(VERSION)
      // The storage of a newer version can be opened as it is.
      .catch((fault: unknown) => (nameOf(fault) === 'VersionError' ? ask() : Promise.reject(fault as Error)))
      .then((database) => (isLate ? database.close() : resolve(database)), reject);
  });

const nameOf = (fault: unknown): string => (fault instanceof Error || fault instanceof DOMException ? fault.name : '');

function faultOf(fault: unknown): StorageFault {
  const name = nameOf(fault);
  if (name === 'QuotaExceededError') return 'storageFull';
  return name === 'AbortError' || name === 'DataCloneError' ? 'notWritten' : 'storageBlocked';
}
