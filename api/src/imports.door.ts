import type { FastifyRequest } from 'fastify';
import type { Services } from './graphql/context.ts';
import type { ImportsOptions, UploadWish } from './http/imports.ts';
import { NotFound } from './kernel/errors.ts';
import { parseId } from './kernel/id.ts';
import type { Viewer } from './kernel/viewer.ts';
import { kindOf, MAX_UPLOAD_BYTES, SpreadsheetUnreadable } from './modules/imports/index.ts';

/** What the HTTP door of spreadsheets leans on. */
export function importsDoor(
  { importRuns }: Services,
  whoAsks: (request: FastifyRequest) => Promise<Viewer>,
): ImportsOptions {
  return {
    maxBytes: MAX_UPLOAD_BYTES,
    refusals: {
      tooLarge: () => new SpreadsheetUnreadable('UPLOAD_TOO_LARGE'),
      brokeOff: (cause) => new SpreadsheetUnreadable('UPLOAD_BROKE_OFF', { cause }),
    },
    allow: async (request, wish) => importRuns.allow(await whoAsks(request), read(wish)),
    upload: async (request, wish) =>
      importRuns.upload(await whoAsks(request), { ...read(wish), path: wish.path }),
    template: async (request, { kind, organization, language }) =>
      importRuns.template(await whoAsks(request), {
        kind: parseKind(kind),
        organizationId: organization === null ? null : parseId('organization', organization),
        language,
      }),
    returned: async (request, { id, isRefusedOnly, language }) =>
      importRuns.returned(await whoAsks(request), parseId('importRun', id), {
        shown: isRefusedOnly ? 'REFUSED' : 'ALL',
        language,
      }),
  };
}

function read({ kind, organization, verified, name }: UploadWish) {
  return {
    kind: parseKind(kind),
    organizationId: organization === null ? null : parseId('organization', organization),
    verifiedBecause: verified,
    fileName: name,
  };
}

function parseKind(word: string) {
  const kind = kindOf(word.replace(/\.xlsx$/, ''));
  if (!kind) throw new NotFound();
  return kind;
}
