export const DOCUMENT_KINDS = [
  'ENTERPRISE',
  'UNIVERSITY',
  'COMMISSIONER',
  'TRANSFER_PLATFORM',
  'NEED',
  'CAPABILITY',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** WGS 84 degrees. */
export type Location = { readonly latitude: number; readonly longitude: number };

/** One thing that people can find. Text is given as it is shown; the engine does all normalising itself. */
export type SearchDocument = {
  readonly id: string;
  readonly kind: DocumentKind;
  /** Tells things of one kind apart, for instance an achievement from a service. */
  readonly category?: string | null | undefined;
  /** Grows with each write of the source; the engine refuses an older one. */
  readonly revision: number;
  /** Name of a body, title of a need or capability, display name of a commissioner. */
  readonly name: string;
  /** Short name, English name, former names. */
  readonly aliases: readonly string[];
  /** Products, services, strengths, certificates; labels of fields, stages and forms in both languages. */
  readonly keywords: readonly string[];
  /** Credit code, standards, patents, IPC. */
  readonly codes: readonly string[];
  readonly body: string;
  /** What hangs on it: capabilities and units of a university, titles of a firm's needs, an owner's name. */
  readonly related: readonly string[];
  /** Taxonomy codes and their parents. */
  readonly fields: readonly string[];
  /** Codes of chain stages. */
  readonly stages: readonly string[];
  readonly town: string | null;
  /** Forms of cooperation, as codes. */
  readonly forms: readonly string[];
  /** Technology readiness, 1 to 9. */
  readonly trl: number | null;
  readonly verified: boolean;
  readonly example: boolean;
  readonly location: Location | null;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  /** Completed collaborations. */
  readonly record: number;
  readonly freeCapacity: number | null;
};

/** What an engine holds of a document, for reconciliation and removal. */
export type DocumentRevision = { readonly id: string; readonly revision: number };

/** What an engine says of each document it holds. `digest` is `digestOf` the document that was written. */
export type IndexedDocument = DocumentRevision & { readonly digest: string };
