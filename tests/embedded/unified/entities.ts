import { mongo } from 'mongoose';
import { NotKnownToRunner } from './operations.ts';
import type { Fields, Specification } from './specification.ts';

type Events = { [kind: string]: Fields }[];

/** What a test works with: clients, databases and collections by their names, and what the clients sent. */
export class Entities {
  readonly byName: Fields = {};
  readonly events = new Map<string, Events>();
  readonly #uri: string;
  readonly #clients: mongo.MongoClient[] = [];

  constructor(uri: string) {
    this.#uri = uri;
  }

  async create(specification: Specification): Promise<void> {
    for (const { client, database, collection, session } of specification.createEntities ?? []) {
      if (client) await this.#createClient(client);
      else if (database) {
        const owner = this.byName[String(database.client)] as mongo.MongoClient;
        this.byName[String(database.id)] = owner.db(
          String(database.databaseName),
          optionsOf(database.databaseOptions),
        );
      } else if (collection) {
        const owner = this.byName[String(collection.database)] as mongo.Db;
        const options = optionsOf(collection.collectionOptions);
        this.byName[String(collection.id)] = owner.collection(String(collection.collectionName), options);
      } else if (session) {
        const owner = this.byName[String(session.client)] as mongo.MongoClient;
        this.byName[String(session.id)] = owner.startSession();
      } else throw new NotKnownToRunner('entity of this kind');
    }
  }

  forgetEvents(): void {
    for (const events of this.events.values()) events.length = 0;
  }

  async close(): Promise<void> {
    for (const client of this.#clients) await client.close().catch(() => undefined);
  }

  async #createClient({
    id,
    uriOptions,
    observeEvents,
    ignoreCommandMonitoringEvents,
  }: Fields): Promise<void> {
    const client = new mongo.MongoClient(this.#uri, { monitorCommands: true, ...(uriOptions as object) });
    const events: Events = [];
    const observed = new Set((observeEvents as string[] | undefined) ?? []);
    const ignored = new Set(['hello', 'ismaster', 'endSessions', 'configureFailPoint']);
    for (const name of (ignoreCommandMonitoringEvents as string[] | undefined) ?? []) ignored.add(name);
    for (const kind of ['commandStarted', 'commandSucceeded', 'commandFailed'] as const) {
      client.on(kind, (event: unknown) => {
        const fields = event as Fields;
        if (observed.has(`${kind}Event`) && !ignored.has(String(fields.commandName))) {
          events.push({ [`${kind}Event`]: fields });
        }
      });
    }
    this.#clients.push(client);
    this.byName[String(id)] = client;
    this.events.set(String(id), events);
    await client.connect();
  }
}

function optionsOf(given: unknown): Fields {
  const { readConcern, writeConcern, readPreference, ...options } = (given ?? {}) as Record<
    string,
    Fields | undefined
  >;
  return {
    ...options,
    ...(readConcern && { readConcern: new mongo.ReadConcern(readConcern.level as 'local') }),
    ...(writeConcern && { writeConcern: new mongo.WriteConcern(writeConcern.w as number) }),
    ...(readPreference && { readPreference: new mongo.ReadPreference(readPreference.mode as 'primary') }),
  };
}
