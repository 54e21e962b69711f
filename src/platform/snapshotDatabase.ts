import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { fail, type Result } from '../model/result';
import type { SnapshotFault } from '../model/snapshot';

const NAME = 'edgewise.snapshots';
const VERSION = 1;
const STORES = ['heads', 'contents'] as const;

/** What is stored is hostile until read: of either store nothing is known but the key, which is the snapshot's id. */
interface Schema extends DBSchema {
  heads: { key: string; value: unknown };
  contents: { key: string; value: unknown };
}

type Database = IDBPDatabase<Schema>;
type Mode = 'readonly' | 'readwrite';
type StoreOf<Name extends (typeof STORES)[number], M extends Mode> = IDBPObjectStore<Schema, typeof STORES, Name, M>;
type Deed<T, M extends Mode> = (heads: StoreOf<'heads', M>, contents: StoreOf<'contents', M>) => Promise<T>;

/** Reads both stores in one transaction. */
export const reading = <T>(deed: Deed<Result<T, SnapshotFault>, 'readonly'>): Promise<Result<T, SnapshotFault>> => inTransaction('readonly', deed);

/** Changes both stores in one transaction, which is written whole or not at all. What a newer version of the app left is not touched. */
export const writing = <T>(deed: Deed<Result<T, SnapshotFault>, 'readwrite'>): Promise<Result<T, SnapshotFault>> => inTransaction('readwrite', deed);

async function inTransaction<T, M extends Mode>(mode: M, deed: Deed<Result<T, SnapshotFault>, M>): Promise<Result<T, SnapshotFault>> {
  let database: Database | null = null;
  try {
    database = await opened();
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

const opened = (): Promise<Database> =>
  new Promise((resolve, reject) => {
    let isLate = false;
    const ask = (version?: number): Promise<Database> =>
      openDB<Schema>(NAME, version, {
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

function faultOf(fault: unknown): SnapshotFault {
  const name = nameOf(fault);
  if (name === 'QuotaExceededError') return 'storageFull';
  return name === 'AbortError' || name === 'DataCloneError' ? 'notWritten' : 'storageBlocked';
}
