import { readFileSync } from 'node:fs';
import type { DocumentKind, SearchDocument } from '#search';

type Raw = Readonly<Record<string, unknown>>;
type Label = {
  readonly code: string;
  readonly parent?: string | null;
  readonly zh: string;
  readonly en: string;
};

const root = new URL('../../../', import.meta.url);

const forms: Readonly<Record<string, string>> = {
  COMMISSIONED_DEVELOPMENT: '委托开发 commissioned development',
  JOINT_DEVELOPMENT: '联合开发 joint development',
  TECHNOLOGY_TRANSFER: '技术转让 technology transfer',
  LICENSING: '技术许可 licensing',
  CONSULTING: '技术咨询 consulting',
  TESTING_SERVICE: '检测与技术服务 testing and technical service',
  JOINT_LAB: '共建实验室 joint laboratory',
  TRAINING: '人才培养 training',
  COMMISSIONER: '特派员派驻 commissioner',
};

/** The example data as search documents, related texts included. */
export function exampleDocuments(): readonly SearchDocument[] {
  const labels = new Map(
    read('api/src/modules/taxonomies/data/fields.json').map((raw) => [
      text(raw.code),
      raw as unknown as Label,
    ]),
  );
  const all = {
    enterprises: examples('enterprises'),
    universities: examples('universities'),
    platforms: examples('transfer-platforms'),
    commissioners: examples('commissioners'),
    needs: examples('needs'),
    capabilities: examples('capabilities'),
  };
  const names = new Map(
    [...all.enterprises, ...all.universities, ...all.platforms].map((raw) => [
      text(raw.id),
      [text(raw.name), text(raw.shortName)],
    ]),
  );
  const ownedBy = (id: string) => all.capabilities.filter((raw) => raw.ownerId === id);
  const build = (kind: DocumentKind, raw: Raw, extra: Partial<SearchDocument>) =>
    document(kind, raw, labels, extra);
  return [
    ...all.enterprises.map((raw) =>
      build('ENTERPRISE', raw, {
        keywords: [...list(raw.products), ...list(raw.strengths), ...list(raw.certificates)],
        related: all.needs
          .filter((need) => need.enterpriseId === raw.id && need.anonymous !== true)
          .flatMap((need) => [text(need.title), text(need.text)]),
      }),
    ),
    ...all.universities.map((raw) =>
      build('UNIVERSITY', raw, {
        related: [
          ...rows(raw.units).flatMap((unit) => [text(unit.name), text(unit.description)]),
          ...ownedBy(text(raw.id)).flatMap((capability) => [text(capability.title), text(capability.text)]),
          ...all.platforms
            .filter((platform) => platform.parentUniversity === raw.id)
            .map((platform) => text(platform.name)),
        ],
      }),
    ),
    ...all.platforms.map((raw) =>
      build('TRANSFER_PLATFORM', raw, {
        keywords: list(raw.services),
        fields: list(raw.fieldGroups),
        related: [
          ...(names.get(text(raw.parentUniversity)) ?? []),
          ...ownedBy(text(raw.id)).flatMap((c) => [text(c.title), text(c.text)]),
        ],
      }),
    ),
    ...all.commissioners.map((raw) =>
      build('COMMISSIONER', raw, {
        name: text(raw.displayName),
        body: text(raw.bestAt),
        related: [
          ...(names.get(text(raw.homeInstitutionId)) ?? []),
          ...rows(raw.earlierDispatches).map((row) => text(row.result)),
        ],
      }),
    ),
    ...all.needs.map((raw) =>
      build('NEED', raw, {
        name: text(raw.title),
        body: text(raw.text),
        stages: [text(raw.chainStage)],
        forms: list(raw.wantedForms),
        related: raw.anonymous === true ? [] : (names.get(text(raw.enterpriseId)) ?? []),
        codes:
          raw.anonymous === true
            ? []
            : [text(all.enterprises.find((e) => e.id === raw.enterpriseId)?.creditCode)],
      }),
    ),
    ...all.capabilities.map((raw) =>
      build('CAPABILITY', raw, {
        name: text(raw.title),
        body: text(raw.text),
        related: names.get(text(raw.ownerId)) ?? [],
      }),
    ),
  ];
}

function document(
  kind: DocumentKind,
  raw: Raw,
  labels: ReadonlyMap<string, Label>,
  extra: Partial<SearchDocument>,
): SearchDocument {
  const fields = extra.fields ?? list(raw.fields);
  const labelled = [...fields, ...new Set(fields.map((code) => labels.get(code)?.parent ?? ''))].filter(
    Boolean,
  );
  const stages = extra.stages ?? list(raw.chainStages);
  const offered = extra.forms ?? list(raw.forms);
  const fieldLabels = fields.flatMap((code) => [labels.get(code)?.zh ?? '', labels.get(code)?.en ?? '']);
  return {
    id: text(raw.id),
    kind,
    revision: 1,
    name: text(raw.name),
    aliases: [text(raw.shortName), text(raw.nameEn)].filter(Boolean),
    body: text(raw.description),
    related: [],
    town: typeof raw.town === 'string' ? raw.town : null,
    trl: typeof raw.trl === 'number' ? raw.trl : null,
    verified: true,
    example: true,
    location: null,
    publishedAt: 0,
    record: 0,
    freeCapacity: typeof raw.capacity === 'number' ? raw.capacity : null,
    ...extra,
    keywords: [...(extra.keywords ?? []), ...fieldLabels, ...offered.map((form) => forms[form] ?? form)],
    codes: [...(extra.codes ?? []), text(raw.creditCode), ...list(raw.standards), ...list(raw.ipc)].filter(
      Boolean,
    ),
    fields: labelled,
    stages,
    forms: offered,
  };
}

function examples(name: string): readonly Raw[] {
  return read(`seed/examples/${name}.json`);
}

function read(path: string): readonly Raw[] {
  const parsed: unknown = JSON.parse(readFileSync(new URL(path, root), 'utf8'));
  const list = Array.isArray(parsed) ? parsed : Object.values(parsed as object).find(Array.isArray);
  return list ?? [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(text) : [];
}

function rows(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value : [];
}
