/** What happens to one step of the storage in place of what should: an error by its name, or no answer at all. */
export type StorageFault = 'QuotaExceededError' | 'UnknownError' | 'SecurityError' | 'AbortError' | 'silence';

/** The steps at which a storage can fail, and a page can die. */
export type StorageStep = 'open' | 'read' | 'write' | 'commit' | 'committed';

/** How one page reaches the disk. */
export interface DiskPort {
  /** Runs a step of the browser's, some time later, unless the page is gone by then. */
  later(step: StorageStep, run: () => void): void;
  /** Runs when the browser has given up on a transaction that hangs. */
  atLast(run: () => void): void;
  /** What goes wrong at a step. */
  fault?: ((step: StorageStep) => StorageFault | undefined) | undefined;
}

interface Table {
  keyPath: string;
  next: number;
  rows: Map<number, Record<string, unknown>>;
  indexes: Map<string, string>;
}

interface Base {
  version: number;
  tables: Map<string, Table>;
  links: Set<Link>;
  /** Transactions one after another. */
  queue: Work[];
}

interface Work {
  link: Link;
  start(): void;
  abort(name: string): void;
}

type Request = {
  result?: unknown;
  error?: DOMException | null;
  transaction?: unknown;
  onsuccess?: (() => void) | null;
  onerror?: (() => void) | null;
  onblocked?: (() => void) | null;
  onupgradeneeded?: ((event: { oldVersion: number }) => void) | null;
};

const failure = (name: string) => new DOMException(name, name);
const copyOf = (tables: Map<string, Table>) =>
  new Map([...tables].map(([name, table]) => [name, { ...table, rows: new Map(table.rows) }]));

/** One page's connection to a database. */
class Link {
  onversionchange: (() => void) | null = null;
  onclose: (() => void) | null = null;
  closed = false;
  readonly base: Base;
  readonly port: DiskPort;
  constructor(base: Base, port: DiskPort) {
    this.base = base;
    this.port = port;
    base.links.add(this);
  }
  close(): void {
    this.closed = true;
    this.base.links.delete(this);
  }
  createObjectStore(name: string, { keyPath }: { keyPath: string }) {
    const table: Table = { keyPath, next: 1, rows: new Map(), indexes: new Map() };
    this.base.tables.set(name, table);
    return { createIndex: (index: string, path: string) => void table.indexes.set(index, path) };
  }
  transaction(name: string, mode: string) {
    if (this.closed) throw failure('InvalidStateError');
    if (!this.base.tables.has(name)) throw failure('NotFoundError');
    return new Transaction(this, name, mode);
  }
}

/** Reads and writes a copy, which takes the table's place when the transaction is committed. */
class Transaction implements Work {
  oncomplete: (() => void) | null = null;
  onabort: (() => void) | null = null;
  error: DOMException | null = null;
  readonly link: Link;
  readonly #name: string;
  readonly #mode: string;
  #table: Table | null = null;
  #requests: (() => void)[] = [];
  #over = false;

  constructor(link: Link, name: string, mode: string) {
    this.link = link;
    this.#name = name;
    this.#mode = mode;
    link.base.queue.push(this);
    if (link.base.queue.length === 1) link.port.later('read', () => this.start());
  }

  start(): void {
    if (this.#over) return;
    const table = this.link.base.tables.get(this.#name);
    if (!table) return this.abort('AbortError');
    this.#table = { ...table, rows: new Map(table.rows) };
    this.#next();
  }

  objectStore() {
    return {
      getAll: () => this.#ask('read', ({ rows }) => structuredClone([...rows.values()])),
      put: (row: Record<string, unknown>) => this.#put(structuredClone(row)),
      delete: (key: number) => this.#ask('write', ({ rows }) => void rows.delete(key)),
      index: (index: string) => ({
        get: (value: unknown) =>
          this.#ask('read', ({ rows, indexes }) =>
            structuredClone([...rows.values()].find((row) => row[indexes.get(index)!] === value)),
          ),
      }),
    };
  }

  #put(row: Record<string, unknown>): Request {
    return this.#ask('write', (table) => {
      const key = (row[table.keyPath] as number | undefined) ?? table.next;
      for (const path of table.indexes.values())
        for (const [other, there] of table.rows)
          if (other !== key && there[path] === row[path]) throw failure('ConstraintError');
      table.next = Math.max(table.next, key + 1);
      table.rows.set(key, { ...row, [table.keyPath]: key });
      return key;
    });
  }

  #ask(step: 'read' | 'write', work: (table: Table) => unknown): Request {
    if (this.#over) throw failure('TransactionInactiveError');
    if (step === 'write' && this.#mode === 'readonly') throw failure('ReadOnlyError');
    const request: Request = {};
    this.#requests.push(() => this.#run(step, work, request));
    return request;
  }

  #run(step: StorageStep, work: (table: Table) => unknown, request: Request): void {
    const { port } = this.link;
    port.later(step, () => {
      if (this.#over) return;
      const fault = port.fault?.(step);
      if (fault === 'silence') return port.atLast(() => this.abort('UnknownError'));
      if (fault) return this.abort(fault);
      try {
        request.result = work(this.#table!);
        request.onsuccess?.();
      } catch (error) {
        return this.abort(error instanceof DOMException ? error.name : 'AbortError');
      }
      this.#next();
    });
  }

  #next(): void {
    const request = this.#requests.shift();
    if (request) return request();
    const { port, base } = this.link;
    port.later('commit', () => {
      if (this.#over) return;
      const fault = port.fault?.('commit');
      if (fault === 'silence') return port.atLast(() => this.abort('UnknownError'));
      if (fault) return this.abort(fault);
      this.#over = true;
      if (this.#mode === 'readwrite') base.tables.set(this.#name, this.#table!);
      this.#leave();
      port.later('committed', () => this.oncomplete?.());
    });
  }

  abort(name: string): void {
    if (this.#over) return;
    this.#over = true;
    this.error = failure(name);
    this.#leave();
    this.link.port.later('committed', () => this.onabort?.());
  }

  #leave(): void {
    const { queue } = this.link.base;
    const first = queue[0] === this;
    queue.splice(queue.indexOf(this), 1);
    const next = queue[0];
    if (first && next) next.link.port.later('read', () => next.start());
  }
}

/** A disk that pages of one origin share, and that outlives them. */
export interface FakeDisk {
  /** IndexedDB as one page has it. */
  page(port: DiskPort): IDBFactory;
  /** The page is gone: its connections and its unfinished transactions too. */
  leave(port: DiskPort): void;
  /** The browser, or a person, deletes everything while pages are open. */
  evict(): void;
  /** Copies of all rows of a table, for a test to look at. */
  rows(base: string, table: string): Record<string, unknown>[];
  /** Writes a database as another version of the product has left it. */
  write(
    name: string,
    version: number,
    tables: Record<
      string,
      Omit<Table, 'rows' | 'indexes'> & { rows: Record<string, unknown>[]; indexes: Record<string, string> }
    >,
  ): void;
}

export function fakeDisk(): FakeDisk {
  const bases = new Map<string, Base>();

  function open(port: DiskPort, name: string, version: number | undefined, request: Request): void {
    const fault = port.fault?.('open');
    if (fault === 'silence') return;
    const fail = (kind: string) => {
      request.error = failure(kind);
      request.onerror?.();
    };
    if (fault) return fail(fault);
    const base = bases.get(name) ?? { version: 0, tables: new Map(), links: new Set(), queue: [] };
    bases.set(name, base);
    const wanted = version ?? Math.max(1, base.version);
    if (wanted < base.version) return fail('VersionError');
    if (wanted === base.version) {
      request.result = new Link(base, port);
      return request.onsuccess?.();
    }
    for (const link of [...base.links]) link.onversionchange?.();
    if (base.links.size > 0) {
      request.onblocked?.();
      return port.later('open', () => open(port, name, version, request));
    }
    const before = { version: base.version, tables: copyOf(base.tables) };
    request.result = new Link(base, port);
    base.version = wanted;
    request.onupgradeneeded?.({ oldVersion: before.version });
    if (port.fault?.('commit')) {
      Object.assign(base, before);
      (request.result as Link).close();
      return fail('AbortError');
    }
    port.later('open', () => request.onsuccess?.());
  }

  return {
    page: (port) =>
      ({
        open(name: string, version?: number) {
          const request: Request = {};
          port.later('open', () => open(port, name, version, request));
          return request;
        },
      }) as unknown as IDBFactory,
    leave(port) {
      for (const base of bases.values()) {
        for (const link of [...base.links]) if (link.port === port) link.close();
        for (const work of [...base.queue]) if (work.link.port === port) work.abort('AbortError');
      }
    },
    evict() {
      for (const base of bases.values()) {
        for (const work of [...base.queue]) work.abort('AbortError');
        for (const link of [...base.links]) {
          link.close();
          link.port.later('open', () => link.onclose?.());
        }
      }
      bases.clear();
    },
    rows: (name, table) => structuredClone([...(bases.get(name)?.tables.get(table)?.rows.values() ?? [])]),
    write(name, version, tables) {
      const made = Object.entries(tables).map(
        ([table, { rows, indexes, keyPath, next }]): [string, Table] => [
          table,
          {
            keyPath,
            next,
            indexes: new Map(Object.entries(indexes)),
            rows: new Map(rows.map((row) => [row[keyPath] as number, row])),
          },
        ],
      );
      bases.set(name, { version, tables: new Map(made), links: new Set(), queue: [] });
    },
  };
}
