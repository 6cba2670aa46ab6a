import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Text } from '../../api/src/kernel/errors.ts';
import { type Id, kindOf as kindOfId, parseId } from '../../api/src/kernel/id.ts';
import {
  belongsToOwner,
  canBelong,
  type ImportKind,
  importKinds,
  kindsInAName,
  ownKinds,
} from '../../api/src/modules/imports/index.ts';

export type Language = keyof Text;

export type ImportCommand = {
  readonly kind: ImportKind;
  readonly file: string;
  readonly language: Language;
  readonly dryRun: boolean;
  readonly verifiedBecause: string | null;
  readonly report: string | null;
  /** Whose needs, capabilities or members they are; null for all other kinds. */
  readonly organizationId: Id<'organization'> | null;
  /** The address of the account in whose name letters go out; null for lists that write to nobody. */
  readonly by: string | null;
};

/** The command line cannot be followed; `text` says why. */
export class UsageError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = 'UsageError';
    this.text = text;
  }
}

const options = {
  kind: { type: 'string' },
  lang: { type: 'string', default: 'zh' },
  'dry-run': { type: 'boolean', default: false },
  verified: { type: 'string' },
  report: { type: 'string' },
  organization: { type: 'string' },
  by: { type: 'string' },
} as const;

/** @throws UsageError */
export function readCommand(argv: readonly string[]): ImportCommand {
  const { values, positionals } = parse(argv);
  const [file, another] = positionals;
  if (!file || another !== undefined) {
    throw new UsageError({ zh: '请给出一个表格文件', en: 'Name one spreadsheet' });
  }
  const report = values.report ?? null;
  if (report !== null) checkReport(report, file);
  const kind = kindOf(values.kind);
  return {
    kind,
    file,
    language: languageOf(argv),
    dryRun: values['dry-run'],
    verifiedBecause: values.verified ?? null,
    report,
    organizationId: organizationOf(kind, values.organization),
    by: byOf(kind, values.by),
  };
}

/** Asked before anything else is read: whoever asks for help may not know the rest yet. */
export function asksForHelp(argv: readonly string[]): boolean {
  return argv.includes('--help') || argv.includes('-h');
}

/** Also where the rest of the line cannot be followed: the refusal is in that language, too. */
export function languageOf(argv: readonly string[]): Language {
  const flag = argv.findIndex((argument) => argument === '--lang' || argument === '--lang=en');
  return flag !== -1 && (argv[flag] === '--lang=en' || argv[flag + 1] === 'en') ? 'en' : 'zh';
}

export const usage: Text = {
  zh: `用法：npm run import -- --kind ${importKinds.join('|')} 文件.csv|文件.xlsx
  --dry-run            试运行：只检查，不写入
  --verified "依据"    按此依据视为已核验；不写则等待工作人员核验
  --report 文件.csv    把被拒的行连同原因写到这个文件
  --organization org_…  归哪个单位（need、capability、member 必填；协会代填 proposed-need 时也写）
  --by 邮箱            以谁的名义（member、proposed-need 必填：会给人发邮件）
  --lang en            用英文
  --help               显示这些说明
结束时返回 0：每一行都导入了；1：有的行被拒；2：什么也没有做。列名和写法见 docs/import.md`,
  en: `Usage: npm run import -- --kind ${importKinds.join('|')} FILE.csv|FILE.xlsx
  --dry-run            check only, write nothing
  --verified "GROUND"  counts as verified on that ground; without it an officer has to verify
  --report FILE.csv    writes the refused rows with the reasons to that file
  --organization org_…  whose they are (for need, capability and member; of proposed-need the association)
  --by ADDRESS         in whose name (for member and proposed-need, which write to people)
  --lang en            in English
  --help               shows this
It ends with 0 when all rows came in, 1 when some were refused, 2 when nothing could be done. Columns: docs/import.md`,
};

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError({
      zh: `看不懂这条命令（${detail}）`,
      en: `The command is not understood: ${detail}`,
    });
  }
}

function kindOf(kind: string | undefined): ImportKind {
  const known = importKinds.find((candidate) => candidate === kind);
  if (known) return known;
  const kinds = importKinds.join(', ');
  throw new UsageError({
    zh: kind === undefined ? `缺少 --kind：${kinds}` : `没有“${kind}”这一种，--kind 应是：${kinds}`,
    en:
      kind === undefined
        ? `--kind is missing: ${kinds}`
        : `There is no kind “${kind}”; --kind is one of ${kinds}`,
  });
}

function organizationOf(kind: ImportKind, given: string | undefined): Id<'organization'> | null {
  const isOwned = belongsToOwner(kind);
  const owned = Object.keys(ownKinds);
  if (!isOwned && given === undefined) return null;
  if (!canBelong(kind)) {
    throw new UsageError({
      zh: `--organization 只用于 ${owned.join('、')}`,
      en: `--organization is for ${owned.join(' and ')} only`,
    });
  }
  if (given !== undefined && kindOfId(given) === 'organization') return parseId('organization', given);
  throw new UsageError({
    zh: '请用 --organization org_… 写明归哪个单位；编号在单位页面的网址里',
    en: 'Say whose they are with --organization org_…; the id is in the address of the organization’s page',
  });
}

function byOf(kind: ImportKind, given: string | undefined): string | null {
  const isNamed = kindsInAName.includes(kind);
  if (!isNamed && given === undefined) return null;
  if (isNamed && given !== undefined) return given;
  const kinds = kindsInAName.join('、');
  throw new UsageError(
    isNamed
      ? {
          zh: '请用 --by 邮箱 写明以谁的名义发邮件',
          en: 'Say with --by ADDRESS in whose name the letters go out',
        }
      : { zh: `--by 只用于 ${kinds}`, en: `--by is for ${kindsInAName.join(' and ')} only` },
  );
}

function checkReport(report: string, file: string): void {
  if (resolve(report) === resolve(file)) {
    throw new UsageError({
      zh: '--report 不能与要导入的文件相同',
      en: '--report must not be the file that is imported',
    });
  }
  if (!existsSync(dirname(resolve(report)))) {
    throw new UsageError({
      zh: `--report 所在的目录不存在：${dirname(report)}`,
      en: `The folder of --report does not exist: ${dirname(report)}`,
    });
  }
}
