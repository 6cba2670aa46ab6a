import { type ExpectedFailure, Failures, InvalidInput, type Text } from './errors.ts';

/** Gathers what is wrong with one input, so that a form hears all of it at once. */
export type InputCheck = {
  /** Trimmed text within its bounds; control characters and broken surrogates are refused. */
  text(field: FieldName, value: string, bounds: TextBounds): string;
  optionalText(field: FieldName, value: string | null | undefined, bounds: TextBounds): string | null;
  integer(field: FieldName, value: number | null | undefined, bounds: NumberBounds): number | null;
  fault(field: FieldName, text: Text): void;
  /** @throws Failures when anything was wrong. */
  done(): void;
};

/** Of a field that is a part of another, all names from the outermost: `['cases', '0', 'title']`. */
type FieldName = string | readonly string[];

export type TextBounds = { min: number; max: number; multiline?: boolean };
export type NumberBounds = { min: number; max: number };

/** Control and bidirectional-override characters: invisible, and good for nothing but deceit. Tab and newline are apart. */
const CONTROL = /(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** @param within Where the fields stand that are checked: nested ones begin with the name of what holds them. */
export function checkInput(within: readonly string[] = []): InputCheck {
  const failures: ExpectedFailure[] = [];
  const fault: InputCheck['fault'] = (field, text) => {
    failures.push(
      new InvalidInput({ text, field: ['input', ...within, ...(Array.isArray(field) ? field : [field])] }),
    );
  };

  function text(field: FieldName, value: string, bounds: TextBounds): string {
    const { clean, problem } = checkText(value, bounds);
    if (problem) fault(field, problem);
    return clean;
  }

  return {
    text,
    fault,
    optionalText(field, value, bounds) {
      if (value === null || value === undefined || value.trim() === '') return null;
      return text(field, value, bounds);
    },
    integer(field, value, { min, max }) {
      if (value === null || value === undefined) return null;
      if (!Number.isInteger(value) || value < min || value > max) {
        fault(field, {
          zh: `应是 ${min} 到 ${max.toLocaleString('en')} 之间的整数，这里是 ${value}`,
          en: `Takes a whole number from ${min} to ${max.toLocaleString('en')}; this is ${value}`,
        });
      }
      return value;
    },
    done() {
      if (failures.length > 0) throw new Failures(failures);
    },
  };
}

/** The text trimmed and composed, and what is wrong with it; null where nothing is. */
export function checkText(value: string, { min, max, multiline = false }: TextBounds) {
  const clean = value.normalize('NFC').replaceAll('\r\n', '\n').trim();
  const { length } = [...clean];
  let problem: Text | null = null;
  if (!clean.isWellFormed() || CONTROL.test(clean) || (!multiline && /[\n\t]/.test(clean))) {
    problem = {
      zh: '含有看不见的控制字符，请删去后再试',
      en: 'Contains invisible control characters; remove them and try again',
    };
  } else if (length < min || length > max) {
    problem = {
      zh: `请写 ${min} 到 ${max.toLocaleString('en')} 个字，现在是 ${length.toLocaleString('en')} 个`,
      en: `Write between ${min} and ${max.toLocaleString('en')} characters; these are ${length.toLocaleString('en')}`,
    };
  }
  return { clean, problem };
}
