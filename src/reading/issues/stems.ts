/** A word of a text: its stem, and where it stands. */
export interface StemmedWord {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before ends a clause: `.`, `;`, `,`, a dash. */
  readonly afterBreak: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'sent:send gave:give given:give went:go gone:go took:take taken:take stood:stand held:hold left:leave kept:keep led:lead ' +
    'met:meet paid:pay told:tell thought:think drew:draw drawn:draw withdrew:withdraw withdrawn:withdraw chose:choose ' +
    'chosen:choose spoke:speak spoken:speak said:say fought:fight built:build bought:buy brought:bring sought:seek ' +
    'began:begin begun:begin broke:break broken:break fell:fall fallen:fall lost:lose made:make sold:sell shot:shoot ' +
    'struck:strike won:win men:man women:woman forces:force is:be are:be was:be were:be been:be being:be am:be has:have had:have ' +
    'having:have does:do did:do done:do doing:do saw:see seen:see forbade:forbid forbidden:forbid favour:favor favours:favor favoured:favor ' +
    'favouring:favor willing:willing note:note notes:note noted:note noting:note defence:defense armour:armor labour:labor ceasefires:ceasefire'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * A word without its inflection, alike on both sides of a comparison; no dictionary form.
 *
 * @example stemOf('Sending') // 'send'
 * @example stemOf('deliveries') // 'delivery'
 */
export function stemOf(word: string): string {
  const lower = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replaceAll('’', "'");
  const known = irregular[lower];
  if (known !== undefined && Object.hasOwn(irregular, lower)) return known;
  if (lower.length < 4) return lower;
  let stem = lower;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ied') && stem.length > 4) return `${stem.slice(0, -3)}y`;
  const ending = /(?:ing|ed)$/.exec(stem);
  if (
    ending !== null &&
    stem.length - ending[0].length >= 3 &&
    /[aeiouy]/.test(stem.slice(0, -ending[0].length))
  ) {
    stem = stem.slice(0, -ending[0].length);
    if (/([bdgmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  }
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** The words of a text with their stems; contractions are taken apart: `won't` is `will not`. Cost O(n). */
export function stemmedWords(text: string): StemmedWord[] {
  const words: StemmedWord[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const afterBreak = /[.,;:!?—–()[\]]|--| - /.test(text.slice(last, start));
    last = end;
    const parts = contraction(match[0]);
    for (const [i, part] of parts.entries())
      words.push({ stem: stemOf(part), start, end, afterBreak: afterBreak && i === 0 });
  }
  return words;
}

function contraction(word: string): string[] {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (lower === "won't") return ['will', 'not'];
  if (lower === "can't" || lower === 'cannot') return ['can', 'not'];
  if (lower === "shan't") return ['shall', 'not'];
  if (lower.endsWith("n't")) return [lower.slice(0, -3), 'not'];
  const short = /^(\p{L}+)'(ll|re|ve|d|m)$/u.exec(lower);
  if (short === null) return [word];
  return [short[1]!, { ll: 'will', re: 'are', ve: 'have', d: 'would', m: 'am' }[short[2] as 'll']];
}
