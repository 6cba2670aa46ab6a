import { createRequire } from 'node:module';
import type { Text } from '#kernel/errors.ts';

/** Read once, when the process starts. JSON by `require`: Node 20 has no stable JSON import. */
const read = createRequire(import.meta.url);

export type Label = Text;

export type Town = {
  readonly code: string;
  readonly label: Label;
  readonly kind: 'TOWN' | 'SUBDISTRICT';
  readonly aliases: readonly string[];
  readonly isLightingTown: boolean;
  /** Approximate centre, WGS 84 degrees. */
  readonly centre: { readonly latitude: number; readonly longitude: number };
};

export type Field = {
  readonly code: string;
  readonly label: Label;
  readonly parentCode: string | null;
};

export type ChainStage = { readonly code: string; readonly label: Label; readonly sectionCode: string };
export type ChainSection = { readonly code: string; readonly label: Label };
export type IpcClass = {
  readonly code: string;
  readonly title: string;
  readonly isTitleVerified: boolean;
};

export const cooperationForms = {
  COMMISSIONED_DEVELOPMENT: { zh: '委托开发', en: 'Commissioned development' },
  JOINT_DEVELOPMENT: { zh: '联合开发', en: 'Joint development' },
  TECHNOLOGY_TRANSFER: { zh: '技术转让', en: 'Technology transfer' },
  LICENSING: { zh: '技术许可', en: 'Licensing' },
  CONSULTING: { zh: '技术咨询', en: 'Consulting' },
  TESTING_SERVICE: { zh: '检测与技术服务', en: 'Testing and technical service' },
  JOINT_LAB: { zh: '共建实验室', en: 'Joint laboratory' },
  TRAINING: { zh: '人才培养', en: 'Training' },
  COMMISSIONER: { zh: '特派员派驻', en: 'Commissioner' },
} as const satisfies Record<string, Label>;

export type CooperationForm = keyof typeof cooperationForms;

type TownRow = { code: string; zh: string; en: string; kind: string; aliases: string[]; lighting: boolean };
type FieldRow = { code: string; parent: string | null; zh: string; en: string };
type StageRow = { code: string; zh: string; en: string };
type IpcRow = { code: string; zh: string; zhVerified: boolean };

const centres = (read('./data/town-centres.json') as { towns: Record<string, Town['centre']> }).towns;

export const towns: readonly Town[] = (read('./data/towns.json') as TownRow[]).map((row) => ({
  code: row.code,
  label: { zh: row.zh, en: row.en },
  kind: row.kind === 'town' ? 'TOWN' : 'SUBDISTRICT',
  aliases: row.aliases,
  isLightingTown: row.lighting,
  centre: centreOf(row.code),
}));

export const fields: readonly Field[] = (read('./data/fields.json') as FieldRow[]).map((row) => ({
  code: row.code,
  label: { zh: row.zh, en: row.en },
  parentCode: row.parent,
}));

/** The labels of all fields, for search to recognise in a query. */
export const fieldLabels = fields.map(({ code, label }) => ({ code, ...label }));

const sections = read('./data/chain-stages.json') as (StageRow & { stages: StageRow[] })[];

export const chainSections: readonly ChainSection[] = sections.map(({ code, zh, en }) => ({
  code,
  label: { zh, en },
}));

export const chainStages: readonly ChainStage[] = sections.flatMap((section) =>
  section.stages.map(({ code, zh, en }) => ({ code, label: { zh, en }, sectionCode: section.code })),
);

export const ipcClasses: readonly IpcClass[] = (read('./data/ipc.json') as IpcRow[]).map((row) => ({
  code: row.code,
  title: row.zh,
  isTitleVerified: row.zhVerified,
}));

function centreOf(code: string): Town['centre'] {
  const centre = centres[code];
  if (!centre) throw new Error(`town-centres.json knows no town ${code}`);
  return centre;
}
