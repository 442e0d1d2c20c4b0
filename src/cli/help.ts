/** What `--help` prints. Exit codes and shapes are promises; `docs/command-line.md` says the same at length. */
import type { Command } from './options';

const GENERAL = `Descrape finds what web pages leave behind in scraped text (menus, cookie banners, share bars,
"You May Like" lists), says why it is junk, and removes it without touching the article.

Usage
  descrape scan  [options] <files or globs>    list the junk in files
  descrape clean [options] <files or globs>    print a file without its junk, or change files with --write
  descrape extract [options] <files or globs>  print the article of a page as Markdown, text, HTML or JSON

  descrape scan --help, clean --help, extract --help    all options of a command, with examples
  descrape --version                                    the version
`;

const STDIN = `  --stdin               read standard input ("-" means the same)
`;

const JSONL = `  --jsonl               read standard input as one JSON record a line: {"id", "text", "format"?}
`;

const COMMON = `${STDIN}${JSONL}  --as FORMAT           text, markdown or html (default: by file name, else text)
  --format FORMAT       what is printed: text or json (default: text)
`;

const REST = `  --config FILE         read this configuration file instead of the nearest descrape.json or descrape.jsonc
  --no-config           read no configuration file
  --color               colour even when the output is no terminal
  -h, --help            this text
  -v, --version         the version
`;

const FILES = `Files
  A name of an existing file is that file; anything else with *, ?, [] or {} is a glob. Quote globs, so that
  ** works in every shell. Globs leave out hidden files, node_modules, descrape.json and binary files.
  Files have to be UTF-8. A name that ends in .html, .htm or .xhtml is a page: its markup is understood, and only
  whole elements go. --as text reads the lines of any file as they stand.
`;

const SCAN = `Lists the junk in text.

Usage
  descrape scan [options] <files or globs>
  descrape scan [options] --stdin
  descrape scan [options] --jsonl

Options
  --confidence LEVEL    list findings of at least this confidence: safe, likely or suspect (default: suspect, all)
${COMMON}${REST}
Examples
  descrape scan article.txt
  descrape scan --confidence likely "scraped/**/*.txt"
  descrape scan --format json article.txt
  curl -s https://example.com/page.txt | descrape scan --stdin
  descrape scan --jsonl < pages.jsonl > findings.jsonl

${FILES}
Exit codes
  0  nothing was found
  1  something was found
  2  something could not be read, an option is wrong, or a configuration file is
`;

const CLEAN = `Prints text without its junk. Whatever is not removed stays byte for byte as it was.

Usage
  descrape clean [options] <file>
  descrape clean [options] --write <files or globs>
  descrape clean [options] --stdin
  descrape clean [options] --jsonl

Options
  --confidence LEVEL    remove findings of at least this confidence: safe, likely or suspect
                        (default: "clean.confidence" of the configuration file, else safe)
  --write               change the files themselves; only those in which something is removed
${COMMON}${REST}
Examples
  descrape clean article.txt > cleaned.txt
  descrape clean --write "scraped/**/*.txt"
  descrape clean --confidence likely --stdin < article.txt
  descrape clean --jsonl < pages.jsonl > cleaned.jsonl

${FILES}
Exit codes
  0  done, whether or not something was removed
  2  something could not be read or written, an option is wrong, or a configuration file is
`;

const EXTRACT = `Prints the article of a page: without what was found to be junk, with links, pictures, lists, tables, code and
quotes, and with title, byline, date, address, site and language in front where the page tells them. Text and
Markdown files are printed without their junk.

Usage
  descrape extract [options] <file>
  descrape extract [options] --output-dir DIR <files or globs>
  descrape extract [options] --stdin
  descrape extract [options] --jsonl

Options
  --to FORMAT           markdown, text, html or json (default: markdown)
  -o, --output FILE     write to this file instead of standard output
  --output-dir DIR      write one file for each page, named after it
  --confidence LEVEL    leave out findings of at least this confidence: safe, likely or suspect (default: likely)
  --no-front-matter     leave out what is known of the article in front of it
${STDIN}${JSONL}  --as FORMAT           text, markdown or html (default: by file name; standard input is html)
${REST}
Examples
  descrape extract page.html
  descrape extract page.html --output article.md
  descrape extract "saved/**/*.html" --to text --output-dir articles
  descrape extract "saved/**/*.html" --to json > articles.json
  curl -s https://example.com/ | descrape extract --stdin
  descrape extract --jsonl < pages.jsonl > articles.jsonl

${FILES}
Exit codes
  0  done
  2  something could not be read or written, a page has no article, an option is wrong, or a configuration file is
`;

/** The help of one command, or of the whole program. */
export function help(command?: Command): string {
  if (command === undefined) return GENERAL;
  return { scan: SCAN, clean: CLEAN, extract: EXTRACT }[command];
}
