import { randomUUID } from 'node:crypto';
import { mongo } from 'mongoose';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';

export type Fields = mongo.Document;
export type Documents = mongo.Collection<Fields>;

/** A fresh collection for each test, in the store of the whole run (a real MongoDB where `MONGODB_URI` is set). */
export function freshCollections(): { documents: () => Documents; database: () => mongo.Db } {
  let client: mongo.MongoClient;
  let documents: Documents;
  const name = `test-${randomUUID()}`;

  beforeAll(async () => {
    client = await mongo.MongoClient.connect(inject('storeUri'), { maxPoolSize: 20 });
  });

  beforeEach(() => {
    documents = client.db(name).collection<Fields>(randomUUID());
  });

  afterAll(async () => {
    await client.db(name).dropDatabase();
    await client.close();
  });

  return { documents: () => documents, database: () => client.db(name) };
}
