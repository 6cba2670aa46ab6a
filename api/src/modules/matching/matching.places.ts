/** Where somebody sits: a town of Zhongshan by its code, else the name of a city. */
export type Place = { readonly townCode: string | null; readonly city: string | null };

export type Proximity = 'SAME_TOWN' | 'SAME_CITY' | 'BAY_AREA' | 'PROVINCE' | 'ELSEWHERE' | 'UNKNOWN';

const HOME = '中山';

/** The other cities of the Guangdong–Hong Kong–Macao Greater Bay Area (outline plan of 2019). */
const bayArea = ['广州', '深圳', '珠海', '佛山', '惠州', '东莞', '江门', '肇庆', '香港', '澳门'] as const;

/** The other cities of Guangdong at prefecture level. */
const province = [
  '韶关',
  '汕头',
  '湛江',
  '茂名',
  '梅州',
  '汕尾',
  '河源',
  '阳江',
  '清远',
  '潮州',
  '揭阳',
  '云浮',
] as const;

/** Seen from Zhongshan, where the needs are; two elsewhere count by the further of the two. */
export function proximityOf(from: Place, to: Place): Proximity {
  if (from.townCode !== null && from.townCode === to.townCode) return 'SAME_TOWN';
  const [one, other] = [ringOf(from), ringOf(to)];
  return rings.indexOf(one) > rings.indexOf(other) ? one : other;
}

const rings = ['SAME_CITY', 'BAY_AREA', 'PROVINCE', 'ELSEWHERE', 'UNKNOWN'] as const;

function ringOf({ townCode, city }: Place): (typeof rings)[number] {
  if (townCode !== null) return 'SAME_CITY';
  if (city === null || city.trim() === '') return 'UNKNOWN';
  const named = (names: readonly string[]) => names.some((name) => city.includes(name));
  if (named([HOME])) return 'SAME_CITY';
  if (named(bayArea)) return 'BAY_AREA';
  return named(province) || city.includes('广东') ? 'PROVINCE' : 'ELSEWHERE';
}
