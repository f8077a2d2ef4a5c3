/** In what something is measured, apart from the number: a currency by its ISO code, a thing by its name in the singular. */
export interface Unit {
  /** `EUR`, `tank`, `artillery shell`. */
  readonly name: string;
  /** How many of it one is: 1e9 for `billion EUR`. */
  readonly scale: number;
  readonly isCurrency: boolean;
}

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  mio: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  billions: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
};

/** Names of currencies by their ISO 4217 codes. A name that several states use stands only with an adjective: "Danish kroner". */
const names: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'euro', 'euros'],
  USD: ['$', 'us$', 'dollar', 'dollars', 'us dollars', 'u.s. dollars', 'u.s dollars', 'american dollars'],
  GBP: ['£', 'pounds', 'pounds sterling', 'british pounds'],
  CAD: ['canadian dollars', 'ca$', 'c$'],
  AUD: ['australian dollars', 'a$'],
  SEK: ['kronor', 'swedish kronor', 'swedish kronas', 'swedish crowns'],
  DKK: ['danish kroner', 'danish crowns'],
  NOK: ['norwegian kroner', 'norwegian crowns'],
  CZK: ['koruna', 'korunas', 'czech koruna', 'czech crowns'],
  PLN: ['zloty', 'zlotys', 'złoty', 'złotys', 'zlotych'],
  HUF: ['forint', 'forints'],
  CHF: ['swiss francs'],
  TRY: ['lira', 'liras', 'turkish lira'],
  JPY: ['¥', 'yen'],
  CNY: ['yuan', 'renminbi'],
  UAH: ['hryvnia', 'hryvnias'],
  RUB: ['roubles', 'rubles'],
};

/** Names that several currencies share, or that only invented states use: money, but of no code. */
const shared =
  /^(?:crowns?|krone[rn]?|kronas?|francs?|marks?|shillings?|florins?|ducats?|thalers?|guilders?|pesos?|rupees?|dinars?)$/;

const codes = new Map(
  Object.entries(names).flatMap(([code, words]) => [
    [code.toLowerCase(), code] as const,
    ...words.map((word) => [word, code] as const),
  ]),
);

/** The ISO code of a currency by its name or sign, or null. @example currencyOf('euros') // 'EUR' @example currencyOf('kroner') // null */
export function currencyOf(text: string): string | null {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[\s-]*\$/g, '$')
    .replace(/\s+/g, ' ');
  return codes.get(name) ?? null;
}

/** Whether a word names money of which nobody can say whose it is. @example isMoney('crowns') // true */
export function isMoney(word: string): boolean {
  return shared.test(word.toLowerCase());
}

/** How many a word such as "million" or "bn" makes, or null. @example scaleOf('bn') // 1e9 */
export function scaleOf(word: string): number | null {
  const found = word.toLowerCase();
  return Object.hasOwn(scales, found) ? scales[found]! : null;
}

/**
 * The unit that a column `unit` names: currency and scale in any order, or a thing in the plural or singular.
 *
 * @example unitOf('billion EUR') // { name: 'EUR', scale: 1e9, isCurrency: true }
 * @example unitOf('€m') // { name: 'EUR', scale: 1e6, isCurrency: true }
 * @example unitOf('howitzers') // { name: 'howitzer', scale: 1, isCurrency: false }
 */
export function unitOf(text: string): Unit {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/([€$£¥])/g, ' $1 ')
    .replace(/[()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'of');
  const scaled = words.findIndex((word) => scaleOf(word) !== null);
  const scale = scaled === -1 || words.length === 1 ? 1 : scaleOf(words[scaled]!)!;
  const rest = scale === 1 ? words : words.toSpliced(scaled, 1);
  const currency = currencyOf(rest.join(' '));
  if (currency !== null) return { name: currency, scale, isCurrency: true };
  const [only, ...more] = rest;
  if (only !== undefined && more.length === 0 && isMoney(only))
    return { name: thingOf([only]), scale, isCurrency: true };
  return { name: thingOf(rest), scale, isCurrency: false };
}

/** Words that count nothing by themselves, but so much of something. */
const measures =
  /^(?:tonnes?|tons?|kilos?|kilograms?|sacks?|bags?|barrels?|bushels?|lit(?:re|er)s?|gallons?|crates?|boxe?s?|pallets?|truckloads?|wagons?|wagonloads?|trainloads?|shiploads?|cargoe?s?|pairs?|sets?)$/;

/** Whether a word counts so much of something. @example isMeasure('tonnes') // true */
export function isMeasure(word: string): boolean {
  return measures.test(word);
}

/**
 * The name of a thing, its last word in the singular, or that of the measure of which there is so much.
 *
 * @example thingOf(['artillery', 'shells']) // 'artillery shell'
 * @example thingOf(['tonnes', 'grain']) // 'tonne of grain'
 */
export function thingOf(words: readonly string[]): string {
  const [first = '', ...more] = words;
  if (more.length > 0 && isMeasure(first)) return `${singular(first)} of ${more.join(' ')}`;
  return words.map((word, i) => (i === words.length - 1 ? singular(word) : word)).join(' ');
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
