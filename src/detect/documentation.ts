import type { Segment } from '../model/segment';
import { counted } from './candidate';
import type { LineMatch } from './lines';
import type { Profile } from './profile';

/** What manuals, references and READMEs call their parts, as cores without numbers and marks. */
// prettier-ignore
const HEADINGS = new Set([
  'installation', 'install', 'installing', 'usage', 'basic usage', 'getting started', 'quick start', 'quickstart',
  'configuration', 'configuring', 'options', 'api', 'api reference', 'example', 'examples', 'requirements',
  'prerequisites', 'contributing', 'license', 'licence', 'changelog', 'troubleshooting', 'parameters', 'arguments',
  'return value', 'returns', 'syntax', 'synopsis', 'see also', 'commands', 'environment variables', 'building', 'build',
  'development', 'features', 'tests', 'testing', 'dependencies', 'properties', 'methods', 'deployment', 'upgrading',
  'documentation', 'use', 'install and use', 'contribute', 'compatibility', 'maintainers', 'verwendung', 'benutzung', 'konfiguration', 'voraussetzungen', 'beispiele', 'lizenz', 'befehle',
  'einrichtung', 'utilisation', 'prérequis', 'exemples', 'instalación', 'uso', 'configuración', 'requisitos', 'ejemplos',
  'licencia', 'installazione', 'utilizzo', 'configurazione', 'requisiti', 'esempi', 'licenza', 'instalação',
  'configuração', 'exemplos', 'licença', 'installatie', 'gebruik', 'configuratie', 'vereisten', 'användning',
  'konfigurering', 'krav', 'exempel', 'licens', 'instalacja', 'użycie', 'konfiguracja', 'wymagania', 'przykłady',
  'licencja', 'установка', 'использование', 'настройка', 'требования', 'примеры', 'лицензия', 'команды', 'параметры',
  'встановлення', 'використання', 'налаштування', 'вимоги', 'приклади', 'ліцензія', 'kurulum', 'kullanim',
  'yapilandirma', 'gereksinimler', 'örnekler', 'lisans', 'التثبیت', 'الاستخدام', 'المتطلبات', 'نصب', 'استفاده', 'پیکربندی',
  'स्थापना', 'उपयोग', '安装', '使用', '用法', '使用方法', '快速开始', '配置', '示例', '许可证', '贡献', '安裝', '設定', '授權', 'インストール', '使い方',
  '例', 'ライセンス', '설치', '사용법', '사용 방법', '설정', '예제', '라이선스', 'instalasi', 'penggunaan', 'konfigurasi', 'contoh', 'lisensi',
  'cài đặt', 'sử dụng', 'cách sử dụng', 'cấu hình', 'ví dụ', 'giấy phép', 'εγκατάσταση', 'χρήση', 'ρυθμίσεις', 'άδεια',
]);
/** Numbers and Markdown marks before a heading. */
const MARKS = /^(?:#{1,6}|0{1,2}(?:\.0{1,2}){0,3}[.)]?)\s+/u;

/** A command for a shell. */
const COMMAND =
  /^\s*(?:\$ |> ?npm |(?:npm|npx|yarn|pnpm|pip3?|pipx|sudo|apt(?:-get)?|brew|git|docker|cargo|go|curl|wget|make|cd|python3?|node|mvn|gradle|gem|composer|dotnet|kubectl|helm|conda|pacman|dnf|yum|systemctl|chmod|mkdir|export) [\w./~@:"'=-])/u;
/** An option of a command: "--utc", "-n N". */
const OPTION = /^\s*-{1,2}[a-z][\w-]{0,40}(?:[ ,=<[]|$)/iu;
/** A line of a program, a configuration or a page's source. */
const CODE =
  /^\s*(?:[}\])]{1,4}[;,]?\s*$|(?:import|from|export|const|let|var|function|def|class|return|public|private|#include|package|using)\b.*[;{(:='")]\s*$|[\w.$]+\([^)]*\);?\s*$|<\/?[a-z][^>]*>\s*$|\/\/ |#!\/|```)/u;
/** Longer lines talk of code. */
const LONGEST_CODE = 20;

/** Under a heading stands code, a sentence or a line of so many words. */
const TEXT_WORDS = 4;

/** So many different headings, and so many lines of code and commands. */
const FEWEST_HEADINGS = 2;
const FEWEST_CODE = 2;
/** Both together: at least so many, and this share of all lines. */
const FEWEST_SIGNS = 6;
const SMALLEST_SHARE = 0.04;
/** A short README has more headings than code. */
const HEADINGS_ALONE = 3;
const SHARE_ALONE = 0.1;

/**
 * Manuals, references and READMEs: headings such as "Installation" and "Usage" over commands and code. Undefined for
 * everything else. Of 1,285 labelled articles 5 are taken for documentation, and all 5 are pages of manuals; of 116
 * READMEs of npm packages that hold more prose than code 66 are known.
 */
export function documentationOf(
  segments: readonly Segment[],
  matches: readonly LineMatch[],
): Profile | undefined {
  const headings = new Set<string>();
  let code = 0;
  for (const segment of segments) {
    const { facts, index, core } = segment;
    if (facts.words > LONGEST_CODE) continue;
    if (isCode(segment)) code++;
    const heading = core.replace(MARKS, '');
    const isKnown = matches[index]?.hits.length !== 0;
    if (HEADINGS.has(heading) && !isKnown && hasText(segments[index + 1])) headings.add(heading);
  }
  const signs = headings.size + code;
  const isCoded =
    headings.size >= FEWEST_HEADINGS &&
    code >= FEWEST_CODE &&
    signs >= Math.max(FEWEST_SIGNS, segments.length * SMALLEST_SHARE);
  const isReadme = headings.size >= HEADINGS_ALONE && signs >= segments.length * SHARE_ALONE;
  if (!isCoded && !isReadme) return undefined;
  const what = `${counted(headings.size, 'heading')} of manuals (${[...headings].slice(0, 3).join(', ')})`;
  return {
    kind: 'documentation',
    reasons: [code > 0 ? `${what} and ${counted(code, 'line')} of code or commands` : what],
  };
}

/** A heading of a version: "## 2.0.1 - 2024-05-01", "v1.4.0 (3 May)"; no date ("01.11.2011"), no telephone number. */
const VERSION =
  /^(?:#{1,4} ?)?(?:version |release )?\[?v?(?!\d{1,3}\.\d{1,3}\.\d{4}(?!\d))\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:[-.][\w.]{1,20})?\]?(?:\([^)]*\))?(?:[ :,(/–—-].{0,60})?$/iu;
const BULLET = /^\s*[-*+•] /u;
/** With the address of its changes a heading is long. */
const LONGEST_VERSION = 160;
/** So many versions; this share of all lines are entries under them. */
const FEWEST_VERSIONS = 3;
const SHARE_OF_ENTRIES = 0.3;

/** Lists of changes: versions over lists. Undefined for everything else. */
export function changelogOf(segments: readonly Segment[]): Profile | undefined {
  const versions = segments.filter(
    ({ raw }) => raw.length <= LONGEST_VERSION && VERSION.test(raw.trim()),
  ).length;
  const entries = segments.filter(({ raw }) => BULLET.test(raw)).length;
  if (versions < FEWEST_VERSIONS || entries < segments.length * SHARE_OF_ENTRIES) return undefined;
  return { kind: 'documentation', reasons: [`${counted(versions, 'version')} over lists of changes`] };
}

/** In the menu of a manual the same words have other entries under them. */
function hasText(next: Segment | undefined): boolean {
  return next !== undefined && (isCode(next) || next.facts.terminal || next.facts.words >= TEXT_WORDS);
}

function isCode({ raw, facts }: Segment): boolean {
  return (
    COMMAND.test(raw) ||
    OPTION.test(raw) ||
    (CODE.test(raw) && (facts.codeMarks > 0 || /[(){};`]/u.test(raw)))
  );
}
