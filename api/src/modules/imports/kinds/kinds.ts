import { capabilityImporter } from './capability.importer.ts';
import { commissionerImporter } from './commissioner.importer.ts';
import { enterpriseImporter } from './enterprise.importer.ts';
import type { Importer } from './importer.ts';
import type { KindOptions } from './kind-options.ts';
import { memberImporter } from './member.importer.ts';
import { needImporter } from './need.importer.ts';
import { proposedNeedImporter } from './proposed-need.importer.ts';
import { transferPlatformImporter } from './transfer-platform.importer.ts';
import { universityImporter } from './university.importer.ts';

const importers = {
  enterprise: enterpriseImporter,
  university: universityImporter,
  commissioner: commissionerImporter,
  'transfer-platform': transferPlatformImporter,
  need: needImporter,
  capability: capabilityImporter,
  member: memberImporter,
  'proposed-need': proposedNeedImporter,
} satisfies Record<string, (options: KindOptions) => Importer>;

export type ImportKind = keyof typeof importers;

export const importKinds = Object.keys(importers) as ImportKind[];

export function importerOf(kind: ImportKind, options: KindOptions): Importer {
  return importers[kind](options);
}
