import { readdirSync, readFileSync } from 'node:fs';
import { EJSON } from 'bson';

export type Fields = { [field: string]: unknown };

export type Requirement = {
  minServerVersion?: string;
  maxServerVersion?: string;
  topologies?: string[];
  serverless?: string;
  auth?: boolean;
  csfle?: unknown;
};

export type Entity = { client?: Fields; database?: Fields; collection?: Fields; session?: Fields };
export type Operation = {
  name: string;
  object: string;
  arguments?: Fields;
  expectError?: Fields;
  expectResult?: unknown;
  ignoreResultAndError?: boolean;
  saveResultAsEntity?: string;
};
export type ExpectedEvents = {
  client: string;
  eventType?: string;
  ignoreExtraEvents?: boolean;
  events: { [kind: string]: Fields }[];
};
export type Dataset = {
  databaseName: string;
  collectionName: string;
  documents: Fields[];
  createOptions?: Fields;
};

export type SpecificationTest = {
  description: string;
  skipReason?: string;
  runOnRequirements?: Requirement[];
  operations: Operation[];
  expectEvents?: ExpectedEvents[];
  outcome?: Dataset[];
};

/** One file of the driver specification's tests. */
export type Specification = {
  file: string;
  runOnRequirements?: Requirement[];
  createEntities?: Entity[];
  initialData?: Dataset[];
  tests: SpecificationTest[];
};

export function readSpecifications(folder: URL): Specification[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      ...(EJSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Specification),
      file,
    }));
}

const SERVER = { version: [8, 0, 0], topology: 'single' };

/** Known behaviour of the Node driver: leaves a false flag out, replaces a null id, always sets `partialResult`. */
const DRIVERS_OWN =
  /passes bypassDocumentValidation: false|inserting _id with type null via (insert|bulk|client)|^partialResult is unset/;

/** Why a test does not apply here; undefined when it does. */
export function reasonToSkip(specification: Specification, test: SpecificationTest): string | undefined {
  if (test.skipReason) return `skipped by the specification: ${test.skipReason}`;
  for (const requirements of [specification.runOnRequirements, test.runOnRequirements]) {
    if (requirements && !requirements.some(isMet)) return `needs ${JSON.stringify(requirements)}`;
  }
  return DRIVERS_OWN.test(test.description) ? "the Node driver's own behaviour" : undefined;
}

function isMet({
  minServerVersion,
  maxServerVersion,
  topologies,
  serverless,
  auth,
  csfle,
}: Requirement): boolean {
  return (
    (minServerVersion === undefined || compareVersion(minServerVersion) >= 0) &&
    (maxServerVersion === undefined || compareVersion(maxServerVersion) <= 0) &&
    (topologies === undefined || topologies.includes(SERVER.topology)) &&
    serverless !== 'require' &&
    auth !== true &&
    !csfle
  );
}

function compareVersion(other: string): number {
  const parts = other.split('.').map(Number);
  for (const [i, part] of SERVER.version.entries()) {
    if (part !== (parts[i] ?? 0)) return part - (parts[i] ?? 0);
  }
  return 0;
}
