/**
 * `test/corpus/untouched/*.txt` looks dangerous and holds no junk: Clean Document changes no character of it, and with
 * likely junk included no line goes. `lines/<language>.txt` holds four paragraphs, `---`, and lines that each have to
 * survive between those paragraphs.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clean, compilePolicy } from '../../src/engine';
import type { CleanResult, Finding } from '../../src/model/finding';
import type { Confidence } from '../../src/model/rule';
import { ENGINE_CAUSES, EXCEPTIONS } from './untouched.known';

const CORPUS = path.resolve('test/corpus/untouched');
/** What the project means by "next to nothing": this share of all lines of the corpus may go as likely junk. */
const NEXT_TO_NOTHING = 0.001;
/** Paragraphs before the line under test; the others stand after it. */
const BEFORE = 2;

const policy = compilePolicy({});

function textFiles(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.txt'));
}

function read(...names: string[]): string {
  return readFileSync(path.join(CORPUS, ...names), 'utf8');
}

function cleaned(text: string, confidence: Confidence): CleanResult {
  return clean({ text, format: 'text' }, policy, { confidence });
}

function countLines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

function described(text: string, findings: readonly Finding[]): string {
  return findings
    .map(({ rule, confidence, start, end, startLine }) => {
      return `${rule} (${confidence}), line ${startLine + 1}: ${JSON.stringify(text.slice(start, end))}`;
    })
    .join('\n');
}

describe('text that must not be touched', function () {
  // The first scan makes V8 compile every expression.
  this.timeout(20_000);
  const documents = textFiles(CORPUS);

  it('is there', () => assert.ok(documents.length >= 90));

  it('has exceptions that come to next to nothing', () => {
    const lines = documents.reduce((sum, file) => sum + countLines(read(file)), 0);
    const lost = Object.values(EXCEPTIONS).reduce((sum, { lines: some }) => sum + some, 0);
    assert.ok(lost <= lines * NEXT_TO_NOTHING, `${lost} of ${lines} lines`);
  });

  it('has no exception for a document that is gone', () => {
    const names = [...Object.keys(EXCEPTIONS), ...Object.keys(ENGINE_CAUSES)];
    assert.deepEqual(
      names.filter((name) => !documents.includes(`${name}.txt`)),
      [],
    );
  });

  for (const file of documents) {
    const name = path.basename(file, '.txt');
    it(name, function () {
      const text = read(file);
      const safe = cleaned(text, 'safe');
      const likely = cleaned(text, 'likely');
      const lost = countLines(text) - countLines(likely.text);
      if (ENGINE_CAUSES[name] !== undefined) {
        assert.ok(
          safe.text !== text || lost > 0,
          `${name} is not touched any more: take it off ENGINE_CAUSES`,
        );
        this.skip();
      }
      assert.equal(safe.text, text, described(text, safe.removed));
      assert.equal(lost, EXCEPTIONS[name]?.lines ?? 0, described(text, likely.removed));
    });
  }
});

describe('a line that looks like junk, between paragraphs', function () {
  this.timeout(20_000);

  for (const file of textFiles(path.join(CORPUS, 'lines'))) {
    it(path.basename(file, '.txt'), () => {
      const [paragraphs = [], lines = []] = read('lines', file)
        .trimEnd()
        .split('\n---\n')
        .map((part) => part.split('\n'));
      assert.ok(
        paragraphs.length > BEFORE && lines.length >= 8,
        'four paragraphs, `---`, eight lines or more',
      );
      const touched = lines.flatMap((line) => {
        const text = [...paragraphs.slice(0, BEFORE), line, ...paragraphs.slice(BEFORE)].join('\n\n') + '\n';
        const { text: rest, removed } = cleaned(text, 'likely');
        return rest === text ? [] : [described(text, removed)];
      });
      assert.deepEqual(touched, []);
    });
  }
});
