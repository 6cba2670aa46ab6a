import { basename } from 'node:path';
import type { Text } from '../../api/src/kernel/errors.ts';
import { type ImportResult, sayings } from '../../api/src/modules/imports/index.ts';
import type { ImportCommand } from './options.ts';

/** More lines hide what matters; the rest stands in the report. */
const SHOWN_ROWS = 50;

type Ending = { readonly seconds: number; readonly isIndexed: boolean };

/** What was done, line by line, in the language of the command. */
export function linesOf(command: ImportCommand, result: ImportResult, ending: Ending): string[] {
  const { language, dryRun } = command;
  const say = ({ [language]: text }: Text) => text;
  return [
    ...refusedLines(command, result).map(say),
    ...remarks(result).map(say),
    say(dryRun ? dryRunDone(command, result) : done(command, result, ending.seconds)),
    ...(dryRun ? [] : closing(command, result, ending.isIndexed).map(say)),
  ];
}

function refusedLines({ language, report }: ImportCommand, { refused }: ImportResult): Text[] {
  const lines = refused.slice(0, SHOWN_ROWS).map((row): Text => {
    const [reason, wanted] = sayings(row, language).map((lines) =>
      lines.replaceAll('\n', { zh: '；', en: '; ' }[language]),
    );
    return {
      zh: `第 ${row.number} 行：${reason}${wanted && `。怎样改：${wanted}`}`,
      en: `Row ${row.number}: ${reason}${wanted && `. To mend it: ${wanted}`}`,
    };
  });
  const more = refused.length - lines.length;
  if (more > 0) {
    lines.push({
      zh: `还有 ${more} 行被拒${report ? `，见 ${report}` : '；加 --report 文件.csv 可得到全部'}`,
      en: `${more} more rows were refused${report ? `, see ${report}` : '; --report FILE.csv writes them all'}`,
    });
  }
  return lines;
}

function remarks({ ignoredColumns, otherSheets, sheet, blankRows, notes }: ImportResult): Text[] {
  const lines: Text[] = [...notes];
  if (ignoredColumns.length > 0) {
    lines.push({
      zh: `没有用到的列：${ignoredColumns.join('、')}`,
      en: `Columns that were not used: ${ignoredColumns.join(', ')}`,
    });
  }
  if (otherSheets.length > 0) {
    lines.push({
      zh: `只读取了工作表“${sheet}”，没有读：${otherSheets.join('、')}`,
      en: `Only the sheet “${sheet}” was read, not: ${otherSheets.join(', ')}`,
    });
  }
  if (blankRows > 0)
    lines.push({ zh: `跳过了 ${blankRows} 个空行`, en: `${blankRows} blank rows were skipped` });
  return lines;
}

function counts({ created, updated, unchanged, refused }: ImportResult): Text {
  return {
    zh: `新增 ${created}，更新 ${updated}，未变 ${unchanged}，被拒 ${refused.length}`,
    en: `${created} created, ${updated} updated, ${unchanged} unchanged, ${refused.length} refused`,
  };
}

function done({ file }: ImportCommand, result: ImportResult, seconds: number): Text {
  const { zh, en } = counts(result);
  const name = basename(file);
  return {
    zh: `${name}：共 ${result.rows} 行，${zh}（${seconds.toFixed(1)} 秒）`,
    en: `${name}: ${result.rows} rows, ${en} (${seconds.toFixed(1)} s)`,
  };
}

function dryRunDone({ file }: ImportCommand, result: ImportResult): Text {
  const { zh, en } = counts(result);
  const name = basename(file);
  return {
    zh: `${name}：试运行，没有写入。共 ${result.rows} 行，将会：${zh}`,
    en: `${name}: a trial, nothing was written. Of ${result.rows} rows there would be ${en}`,
  };
}

function closing(
  { kind, verifiedBecause, organizationId }: ImportCommand,
  result: ImportResult,
  isIndexed: boolean,
): Text[] {
  const lines: Text[] = [];
  const { created, updated } = result;
  if (created + updated > 0 && !isIndexed) {
    lines.push({
      zh: '正在运行的平台会在几秒内更新检索；没有运行的，下次启动时更新',
      en: 'The running platform updates its search within seconds; one that is stopped does so when it starts',
    });
  }
  // Needs and capabilities are found with their owner; what firms are asked about is theirs to publish.
  const waits = kind !== 'proposed-need' && verifiedBecause === null && organizationId === null;
  if (created > 0 && waits) {
    lines.push({
      zh: '新增的等待工作人员核验，核验前别人搜不到；名单来源可靠时，可加 --verified "依据" 再导入一次',
      en: 'New ones wait for an officer and are found by nobody until then; for a trusted list, import again with --verified "GROUND"',
    });
  }
  return lines;
}
