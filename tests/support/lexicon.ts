import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type App, buildApp, type Ports } from '../../api/src/app.ts';
import { type Config, readConfig } from '../../api/src/config.ts';
import { type Answer, type Person, person } from './world.ts';

export type UserError = { __typename: string; code: string; path: string[] | null; message: string };
export type Concept = { id: string; label: string; same: string[]; edit: string };
export type Saved = {
  payload: {
    concept: Concept | null;
    /** Of `restoreVersion` only. */
    version?: object | null;
    lexicon: { version: number };
    errors: UserError[];
  };
};
export type Wish = Partial<{
  id: string | null;
  expectedVersion: number;
  label: string;
  same: string[];
  narrower: string[];
  related: string[];
  note: string;
  sharesWords: boolean;
}>;

const PAYLOAD = `
  concept { id label same narrower related edit shipped { same } lastEdit { version note } }
  lexicon { version }
  errors {
    __typename code message path
    ... on LexiconWordTaken { word owner { id label } }
    ... on LexiconChangedMeanwhile { version { version by { displayName } } concept { id label } }
  }`;
const SAVE = `mutation Save($input: SaveLexiconConceptInput!) { payload: saveLexiconConcept(input: $input) { ${PAYLOAD} } }`;
const REMOVE = `mutation Remove($input: RemoveLexiconConceptInput!) { payload: removeLexiconConcept(input: $input) { ${PAYLOAD} } }`;
const RESTORE = `mutation Restore($input: RestoreLexiconConceptInput!) { payload: restoreLexiconConcept(input: $input) { ${PAYLOAD} } }`;
const RESTORE_VERSION = `mutation Restore($input: RestoreLexiconVersionInput!) { payload: restoreLexiconVersion(input: $input) {
  version { version restoredVersion edits { conceptId before { same } after { same } } } lexicon { version } errors { __typename code message path } } }`;
const CONCEPT = `query Concept($id: ID!) { lexiconConcept(id: $id) { id label same narrower related edit shipped { label same } lastEdit { version note by { displayName } } } }`;

const INDEXING = '{ lexicon { indexing { state since done total failure } } }';

type Indexing = { state: string; since: string; done: number; total: number; failure: string | null };
type Payload = Saved['payload'];

/** What an administrator does, through the door that the client uses. */
export function lexiconOf(who: Person) {
  async function version(): Promise<number> {
    return (await who.ask<{ lexicon: { version: number } }>('{ lexicon { version } }')).data.lexicon.version;
  }

  const run = async (mutation: string, input: object): Promise<Payload> =>
    payloadOf(await who.ask<Saved>(mutation, { input }));
  const runOn =
    (mutation: string) =>
    async (id: string, rest: object = {}): Promise<Payload> =>
      run(mutation, { id, expectedVersion: await version(), ...rest });

  return {
    version,
    remove: runOn(REMOVE),
    restore: runOn(RESTORE),
    restoreVersion: (to: number, expectedVersion: number) =>
      run(RESTORE_VERSION, { version: to, expectedVersion }),

    async save(wish: Wish): Promise<Payload> {
      const expectedVersion = wish.expectedVersion ?? (await version());
      return run(SAVE, { label: '', same: [], narrower: [], related: [], ...wish, expectedVersion });
    },

    async concept(id: string) {
      type Found = { lexiconConcept: Record<string, unknown> | null };
      return (await who.ask<Found>(CONCEPT, { id })).data.lexiconConcept;
    },

    async indexing() {
      return (await who.ask<{ lexicon: { indexing: Indexing } }>(INDEXING)).data.lexicon.indexing;
    },
  };
}

/** A root error says more than a missing payload. */
function payloadOf({ data, errors }: Answer<Saved | null>): Payload {
  if (!data) throw new Error(JSON.stringify(errors));
  return data.payload;
}

/** Names of the partners that a visitor finds. */
export async function found(app: App, text: string): Promise<string[]> {
  const query = 'query Find($text: String!) { partners(query: $text) { nodes { name } } }';
  const { data } = await person(app).ask<{ partners: { nodes: { name: string }[] } }>(query, { text });
  return data.partners.nodes.map(({ name }) => name);
}

/** One installation that several apps can open, beside each other or one after the other. */
export function installation(): { start(ports?: Partial<Ports>): Promise<App> } {
  const config: Config = readConfig({
    NODE_ENV: 'test',
    // As in `startApp`: few connections, since each is a handshake.
    MONGODB_URI: new URL(`/test-${randomUUID()}?maxPoolSize=8`, inject('storeUri')).href,
    DATA_DIR: join(tmpdir(), `dengqiao-test-${randomUUID()}`),
    SESSION_SECRET: 'for tests only, 32 characters long',
    LOG_LEVEL: 'silent',
  });
  const cheap = { passwordCost: { memoryCost: 1_024, timeCost: 1 }, requestsPerMinute: 1_000_000 };
  return { start: (ports = {}) => buildApp(config, { ...cheap, ...ports }) };
}
