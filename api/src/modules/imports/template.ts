import type { Readable } from 'node:stream';
import type { Services } from '#graphql/context.ts';
import { Forbidden, type Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { cooperationForms, type TaxonomyService } from '#modules/taxonomies/index.ts';
import { capabilityKinds } from './columns/capability.columns.ts';
import type { ColumnHead } from './columns/column.ts';
import { memberRoles } from './columns/member.columns.ts';
import { platformCategories } from './columns/transfer-platform.columns.ts';
import { universityCategories } from './columns/university.columns.ts';
import type { ImportKind } from './kinds/kinds.ts';
import { canBring } from './run.policy.ts';
import { type WrittenCell, type WrittenSheet, writeXlsx } from './spreadsheet/write-xlsx.ts';
import { templateExamples } from './template.examples.ts';

type Options = {
  taxonomies: TaxonomyService;
  organizations: Pick<Services['organizations'], 'getMany'>;
  commissioners: Pick<Services['commissioners'], 'listStaff'>;
  columnsOf(kind: ImportKind): readonly ColumnHead[];
};

type Wish = {
  readonly kind: ImportKind;
  readonly language: keyof Text;
  /** Whose list it is to be: its own units and people are there to choose from. */
  readonly organizationId: Id<'organization'> | null;
};

const names: Readonly<Record<ImportKind, Text>> = {
  enterprise: { zh: '企业名单模板', en: 'enterprises' },
  university: { zh: '高校院所名单模板', en: 'universities' },
  commissioner: { zh: '科技特派员名单模板', en: 'commissioners' },
  'transfer-platform': { zh: '成果转化平台名单模板', en: 'transfer-platforms' },
  need: { zh: '技术需求模板', en: 'needs' },
  capability: { zh: '能力与成果模板', en: 'capabilities' },
  member: { zh: '成员邀请名单模板', en: 'members' },
  'proposed-need': { zh: '代填需求模板', en: 'proposed-needs' },
};

const SHEETS = { list: '填写', notes: '说明', choices: '可选项' };

/** An empty list of each kind: what to fill in, how, and what to choose from. */
export function createTemplates({ taxonomies, organizations, commissioners, columnsOf }: Options) {
  const vocabularies: Readonly<Record<string, readonly string[]>> = {
    fieldCodes: taxonomies.fields().map(({ label }) => label.zh),
    chainStageCodes: taxonomies.chainStages().map(({ label }) => label.zh),
    forms: Object.values(cooperationForms).map(({ zh }) => zh),
    wantedForms: Object.values(cooperationForms).map(({ zh }) => zh),
    town: taxonomies.towns().map(({ label }) => label.zh),
    place: taxonomies.towns().map(({ label }) => label.zh),
    role: usual(memberRoles),
    isAnonymous: ['是', '否'],
    hasAgreed: ['是', '否'],
    trl: levels,
    trlNow: levels,
    trlWanted: levels,
    level: ['本科', '专科'],
    pricePer: ['项', '次', '样', '件', '台', '小时', '天', '人'],
    schoolEnterpriseForm: levels.slice(0, 7),
  };

  /** @throws NotFound, Forbidden for who may not bring such a list. */
  async function ownChoices(viewer: Viewer, { kind, organizationId }: Wish): Promise<Choices> {
    if (organizationId === null || kind !== 'capability') return {};
    if (!canBring(viewer, { kind, organizationId })) throw new Forbidden();
    const [owner] = await organizations.getMany([organizationId]);
    const staff = await commissioners.listStaff([organizationId]);
    return {
      units: (owner?.units ?? []).map(({ name }) => name),
      experts: [...new Set(staff.map(({ displayName }) => displayName))],
    };
  }

  function choicesOf(kind: ImportKind, key: string): readonly string[] | undefined {
    if (key === 'kind') return usual(capabilityKinds);
    // Of a capability it is a room.
    if (kind === 'capability' && key === 'place') return undefined;
    if (key === 'category') return usual(kind === 'university' ? universityCategories : platformCategories);
    return vocabularies[key];
  }

  return async (viewer: Viewer, wish: Wish): Promise<{ name: string; content: Readable }> => {
    const { kind, language } = wish;
    const own = await ownChoices(viewer, wish);
    const columns = columnsOf(kind);
    const chosen = columns.flatMap((column, place) => {
      const values = own[column.key] ?? choicesOf(kind, column.key) ?? [];
      return values.length > 0 ? [{ column: place, title: column.headers[0], values }] : [];
    });
    const content = writeXlsx([
      listSheet(columns, chosen),
      notesSheet(kind, columns),
      {
        name: SHEETS.choices,
        frozenRows: 1,
        widths: chosen.map(() => 26),
        rows: columnwise(chosen.map(({ title, values }) => [title, ...values])),
      },
    ]);
    return { name: `${names[kind][language]}.xlsx`, content };
  };
}

type Choices = Readonly<Record<string, readonly string[]>>;
type Chosen = { readonly column: number; readonly title: string; readonly values: readonly string[] };

function listSheet(columns: readonly ColumnHead[], chosen: readonly Chosen[]): WrittenSheet {
  return {
    name: SHEETS.list,
    frozenRows: 1,
    widths: columns.map(({ key }) => (key === 'text' || key === 'description' ? 48 : 20)),
    choices: chosen.map(({ column, values }, from) => ({
      ...{ column, from, sheet: SHEETS.choices, count: values.length },
    })),
    hints: columns.map(({ headers: [title], wanted, isRequired }, column) => {
      const text = `${wanted.zh}\n${wanted.en}`;
      return { column, title, text: isRequired ? `必填。${text}` : text };
    }),
    rows: [
      columns.map(({ headers: [name], isRequired }) => ({
        text: isRequired ? `${name}（必填）` : name,
        style: isRequired ? ('REQUIRED' as const) : ('HEAD' as const),
      })),
    ],
  };
}

/** Not read when the list comes back: its header fits no list. */
function notesSheet(kind: ImportKind, columns: readonly ColumnHead[]): WrittenSheet {
  const examples = templateExamples[kind];
  const head = ['列名（不要改）', '是否必填', '怎样填', '例子', 'How to fill it in'];
  const lines: WrittenCell[][] = columns.map(({ key, headers: [name], wanted, isRequired }) => [
    { text: name, style: isRequired ? 'REQUIRED' : 'PLAIN' },
    isRequired ? '必填' : '可不填',
    wanted.zh,
    examples[key] ?? '',
    wanted.en,
  ]);
  const hints = [
    ['多个值用顿号“、”分开；带下拉的格子也可以自己写，几个值写在同一格里'],
    ['同一份表格可以导入多次：已有的更新，没变的不动，不会重复'],
    ['没有填的格子不会清空已有的内容'],
  ];
  return {
    name: SHEETS.notes,
    frozenRows: 1,
    widths: [22, 12, 48, 40, 48],
    rows: [head.map((text) => ({ text, style: 'HEAD' as const })), ...lines, [], ...hints],
  };
}

function columnwise(columns: readonly (readonly string[])[]): WrittenCell[][] {
  const height = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    columns.map((column): WrittenCell => {
      const text = column[row] ?? '';
      return row === 0 ? { text, style: 'HEAD' } : text;
    }),
  );
}

function usual(choices: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(choices).map(([name = '']) => name);
}

const levels = Array.from({ length: 9 }, (_, level) => String(level + 1));
