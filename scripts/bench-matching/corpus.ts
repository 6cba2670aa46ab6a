import { Types } from 'mongoose';
import { type Id, type IdKind, toId } from '#kernel/id.ts';
import type { SearchDocument, SearchEngine } from '#search';
import { connect } from '../../api/src/database/connect.ts';
import { cooperationForms } from '../../api/src/modules/taxonomies/index.ts';
import { chainStages, fields, towns } from '../../api/src/modules/taxonomies/taxonomy.data.ts';
import { generateCorpus } from '../../tests/search/support/generated-corpus.ts';

const leaves = fields.filter(({ parentCode }) => parentCode !== null).map(({ code }) => code);
const stages = chainStages.map(({ code }) => code);
const forms = Object.keys(cooperationForms);
const cities = ['广州', '佛山', '深圳', '武汉', '西安'];
const ROWS = 2_000;

const idKinds = {
  ENTERPRISE: 'organization',
  UNIVERSITY: 'organization',
  TRANSFER_PLATFORM: 'organization',
  COMMISSIONER: 'commissioner',
  NEED: 'need',
  CAPABILITY: 'capability',
} as const satisfies Record<SearchDocument['kind'], IdKind>;

type Row = { readonly collection: string; readonly row: object };

/** Generated documents in the index and, as far as matching reads them, in the store; both under the same ids. */
export async function fillPlatform(
  { uri, search }: { uri: string; search: SearchEngine },
  size: number,
): Promise<{ enterpriseId: Id<'organization'>; needIds: Id<'need'>[] }> {
  const documents = generateCorpus(size).documents.map(described);
  const owners = documents.filter(({ kind }) => kind === 'ENTERPRISE').map(({ id }) => id);
  const houses = documents
    .filter(({ kind }) => kind === 'UNIVERSITY' || kind === 'TRANSFER_PLATFORM')
    .map(({ id }) => id);
  const connection = await connect(uri);
  const rows = documents.map((document, turn) => rowOf(document, turn, { owners, houses }));
  for (const collection of new Set(rows.map((each) => each.collection))) {
    const theirs = rows.filter((each) => each.collection === collection).map(({ row }) => row);
    for (let from = 0; from < theirs.length; from += ROWS) {
      await connection.collection(collection).insertMany(theirs.slice(from, from + ROWS));
    }
  }
  await connection.close();
  await search.replaceAll(documents);
  const [enterpriseId = ''] = owners;
  const needs = documents.filter(({ kind }) => kind === 'NEED').map(({ id }) => id);
  return { enterpriseId: enterpriseId as Id<'organization'>, needIds: needs as Id<'need'>[] };
}

function described(document: SearchDocument, turn: number): SearchDocument {
  const hex = (turn + 1).toString(16).padStart(24, '0');
  const own = document.fields.map((field, place) => pick(leaves, hash(field) + place * 7));
  const parents = own.map((code) => code.slice(0, 2));
  return {
    ...document,
    id: toId(idKinds[document.kind], hex),
    fields: [...new Set([...own, ...parents])],
    stages: [pick(stages, turn)],
    forms: [pick(forms, turn), pick(forms, turn * 3 + 1)],
    town: turn % 3 === 0 ? pick(towns, turn).code : null,
  };
}

type Owners = { readonly owners: readonly string[]; readonly houses: readonly string[] };

function rowOf(document: SearchDocument, turn: number, { owners, houses }: Owners): Row {
  const at = new Date(document.publishedAt);
  const _id = objectId(document.id);
  const told = { revision: 1, deliveredRevision: 1, dueAt: at, attempts: 0, isExample: false };
  const own = document.fields.filter((code) => code.length > 2);
  const shared = { _id, ...told, fieldCodes: own, forms: document.forms };
  const chained = { ...shared, chainStageCodes: document.stages };
  const text = { title: document.name, text: document.body, state: 'PUBLISHED', publishedAt: at };
  switch (document.kind) {
    case 'NEED':
      return {
        collection: 'needs',
        row: {
          ...{ ...shared, ...text, enterpriseId: objectId(pick(owners, turn)), isAnonymous: false },
          ...{ chainStageCode: document.stages[0], wantedForms: document.forms, trlNow: 4, trlWanted: 8 },
          ...{ budget: null, solveBy: null },
        },
      };
    case 'CAPABILITY':
      return {
        collection: 'capabilities',
        row: {
          ...{
            ...chained,
            ...text,
            ownerId: objectId(pick(houses, turn)),
            kind: 'SERVICE',
            trl: document.trl,
          },
          ...{ unitIds: [], ipc: [], standards: document.codes, price: null, leadTimeDays: null },
        },
      };
    case 'COMMISSIONER':
      return {
        collection: 'commissioners',
        row: {
          ...{ ...chained, displayName: document.name, homeInstitutionId: objectId(pick(houses, turn)) },
          ...{
            freeCapacity: turn % 4,
            capacity: 3,
            serving: [],
            earlierDispatches: [],
            bestAt: document.body,
          },
          ...{ verifiedAt: at, createdAt: at, key: `bench:${document.id}` },
        },
      };
    default:
      return {
        collection: 'organizations',
        row: {
          ...{ ...chained, kind: document.kind, name: document.name, description: document.body },
          ...{ townCode: document.town, city: document.town ? '中山' : pick(cities, turn), units: [] },
          ...{
            products: document.keywords,
            strengths: [],
            certificates: [],
            services: [],
            keys: [document.id],
          },
          ...{ verifiedAt: at, createdAt: at, verification: [], parentUniversityId: null },
        },
      };
  }
}

function objectId(id: string): Types.ObjectId {
  return new Types.ObjectId(id.slice(4));
}

function pick<Value>(values: readonly Value[], turn: number): Value {
  const value = values[turn % values.length];
  if (value === undefined) throw new Error('there is nothing to pick from');
  return value;
}

function hash(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9_973, 7);
}
