import type { SearchHit, TextField } from '#search';

/** The engine's fields by the schema's name. */
const fieldNames = {
  name: 'NAME',
  aliases: 'ALIASES',
  keywords: 'KEYWORDS',
  codes: 'CODES',
  body: 'BODY',
  related: 'RELATED',
} as const satisfies Record<TextField, string>;

/** Why a hit is there, as the schema shows it; without a query there is no score. */
export function matchOf({ score, reasons, highlights }: SearchHit, text: string) {
  return {
    score: text.trim() === '' ? null : score,
    terms: [...new Set(reasons.map(({ term }) => term))],
    reasons: reasons.map(({ fields, ...reason }) => ({
      ...reason,
      fields: fields.map((field) => fieldNames[field]),
    })),
    highlights: highlights.map(({ field, ...highlight }) => ({ ...highlight, field: fieldNames[field] })),
  };
}

/** To a tenth of a kilometre: the places are centres of towns. */
export function shownDistance({ distance }: SearchHit): number | null {
  return distance === null ? null : Math.round(distance * 10) / 10;
}
