import type { Parser } from './parser.ts';

export type Place = { readonly townCode: string | null; readonly city: string | null };

const HOME_CITY = '中山市';
const MAX_CITY = 20;

/** A town or subdistrict of Zhongshan, by name, short name, alias or code. */
export const town: Parser<Place> = (text, { townNamed }) => {
  const found = townNamed(withoutCity(text));
  if (found) return { value: { townCode: found.code, city: HOME_CITY } };
  return {
    reason: {
      zh: `“${[...text.trim()].slice(0, 20).join('')}”不是中山的镇街`,
      en: 'Zhongshan has no town of that name',
    },
  };
};

/** A town of Zhongshan, else the city, as the ministry's list gives it. */
export const townOrCity: Parser<Place> = (text, context) => {
  const bare = withoutCity(text);
  const found = context.townNamed(bare);
  if (found) return { value: { townCode: found.code, city: HOME_CITY } };
  if (bare === '' || bare === '中山') return { value: { townCode: null, city: HOME_CITY } };
  const city = clean(text);
  if ([...city].length <= MAX_CITY && /^[\p{L}·]+$/u.test(city)) return { value: { townCode: null, city } };
  return {
    reason: { zh: '应是城市或中山的镇街名称', en: 'Takes the name of a city or of a town of Zhongshan' },
  };
};

function clean(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}

function withoutCity(text: string): string {
  return clean(text).replace(/^(广东省)?(中山市)?/, '');
}
