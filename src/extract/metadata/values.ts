/** What pages write where a title, a name or a date should be -> the value, or nothing where it cannot be one. */
import { decodeHTML } from 'entities';

const LONGEST_TITLE = 300;
const LONGEST_NAME = 120;

/** One line of text; undefined where there is none. */
export function line(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const decoded = value.includes('&') ? decodeHTML(value) : value;
  const text = decoded
    .replace(/<\/?[a-z][^<>]{0,200}>/giu, '')
    // eslint-disable-next-line no-control-regex -- control characters are what it is for
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  return text === '' || isPlaceholder(text) ? undefined : text;
}

/** What a template or a script failed to fill in. */
const isPlaceholder = (text: string): boolean =>
  /^(?:undefined|null|nan|none|n\/a|untitled|\[object object\])$/iu.test(text) ||
  /\{\{|\}\}|<%|\$\{/u.test(text);

export function titleValue(value: unknown): string | undefined {
  const text = line(value)?.replace(/\s+[|–—·»/-]+$/u, '');
  return text === undefined || text.length > LONGEST_TITLE ? undefined : text;
}

const NOBODY =
  /^(?:\w*admin|administrator|author|editor|staff|guest|user|root|webmaster|by|unknown|anonymous|wordpress)$/iu;
/** "Jane Doe, 4 March", "Jane Doe | Updated 10:30". */
const AND_A_DATE = /\s*(?:[,|·•–—-]|\bon\b)\s[^,|]{0,40}\d.*$/iu;
const NO_NAME = /^(?:https?:|www\.|@)|:\/\/|\S@\S+\.\S|[\w-]{3,}\.[a-z]{2,6}(?=\s|$)/iu;

/** "by" in other languages. Capitals may be part of a name: "Von Trier". */
const BY = /^(?:von|vom|por|par|door|Por|Par|Autor(?:in|a|e)?:)\s+/u;
/** "Jane Doe January 4". */
const MONTH_AFTER = /\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}\b.*$/iu;
/** What else was done by whom. */
const AND_OTHERS =
  /[\s,;|·–—-]+(?:edited|photos?|photographs?|photography|illustrations?|illustrated|translated|updated) by\b.*$/iu;
/** The name of a person or a newsroom. */
export function nameValue(value: unknown): string | undefined {
  const text = line(value)
    ?.replace(/^(?:(?:written|posted|published|reported)\s+)?by:?\s+/iu, '')
    .replace(BY, '')
    .replace(AND_OTHERS, '')
    .replace(MONTH_AFTER, '')
    .replace(AND_A_DATE, '')
    .replace(/[\s,;|·–—-]+$/u, '');
  if (text === undefined || text.length > LONGEST_NAME || text.split(' ').length > 14) return undefined;
  return text.endsWith(':') ||
    NO_NAME.test(text) ||
    NOBODY.test(text) ||
    !/\p{L}{2}|[\u3040-\u9fff]/u.test(text)
    ? undefined
    : text;
}

export function languageValue(value: unknown): string | undefined {
  const text =
    line(value)
      ?.split(/[,;\s]/u)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?(?:$|\s|\[)/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const DAY_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/iu;
const MONTH_DAY = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu;

/** `2026-03-04`, with the time where the page gives it as ISO 8601. Other notations are read in English only. */
export function dateValue(value: unknown): string | undefined {
  const text = line(value);
  if (text === undefined || text.length > 60) return undefined;
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, time, zone] = iso;
    const date = dayOf(year, month, day);
    const clock = time === undefined || !isClock(time) ? '' : `T${time}${offset(zone)}`;
    return date && date + clock;
  }
  const compact = COMPACT.exec(text);
  if (compact) return dayOf(compact[1], compact[2], compact[3]);
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_DAY.exec(text);
  return monthFirst ? dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

const isClock = (time: string): boolean =>
  time.split(':').every((part, i) => Number(part) < (i === 0 ? 24 : 60));

const offset = (zone = ''): string =>
  /^[+-]\d{4}$/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** Undefined where there is no such day, or no page can be of it. */
function dayOf(year = '', month = '', day = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const isDay = date.getUTCMonth() === m - 1 && date.getUTCDate() === d && y >= 1800 && y < 2200;
  return isDay ? date.toISOString().slice(0, 10) : undefined;
}
