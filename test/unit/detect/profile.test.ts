import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compilePolicy, scan } from '../../../src/engine';
import type { ProfileSummary } from '../../../src/model/finding';
import { PARAGRAPHS } from '../rules/article';

const policy = compilePolicy({});

function profileOf(text: string): ProfileSummary {
  return scan({ text, format: 'text' }, policy).profile;
}

const README = `tidewatch

Prints the times of high and low water for the harbours of the northern coast, and nothing else whatsoever.

Installation

pip install tidewatch

Usage

tidewatch --days 3 harbour
--days N   how many days, from one to fourteen
--utc      print all times in UTC

Contributing

Bug reports are welcome, above all those that come with the name of a harbour and a date on which it was wrong.
`;

describe('the profile of documentation', () => {
  it('is told by its headings and commands, and says so', () => {
    const { kind, reasons } = profileOf(README);
    assert.equal(kind, 'documentation');
    assert.match(
      reasons[0] ?? '',
      /^3 headings of manuals \(installation, usage, contributing\) and \d lines of code/,
    );
  });

  it('is told in other languages', () => {
    const translated = {
      de: README.replace('Installation', 'Voraussetzungen')
        .replace('Usage', 'Verwendung')
        .replace('Contributing', 'Lizenz'),
      ru: README.replace('Installation', 'Установка')
        .replace('Usage', 'Использование')
        .replace('Contributing', 'Лицензия'),
      zh: README.replace('Installation', '安装').replace('Usage', '用法').replace('Contributing', '许可证'),
    };
    for (const [language, text] of Object.entries(translated)) {
      assert.equal(profileOf(text).kind, 'documentation', language);
    }
  });

  it('switches off what takes lists of names for menus, and shows it', () => {
    const { rulesOff } = profileOf(README);
    for (const rule of ['unknown-run', 'short-line-run', 'repeated-cards', 'click-here', 'copyright-line']) {
      assert.ok(rulesOff.includes(rule), rule);
      assert.ok(!profileOf(PARAGRAPHS.join('\n\n')).rulesOff.includes(rule), `${rule} is off in articles`);
    }
  });

  it('leaves the README of the repository as it is at safe', () => {
    const { findings } = scan({ text: readFileSync('README.md', 'utf8'), format: 'text' }, policy);
    assert.deepEqual(
      findings.filter(({ confidence }) => confidence === 'safe').map(({ reasons }) => reasons[0]),
      [],
    );
  });

  const ARTICLES: Readonly<Record<string, string>> = {
    'an article with one such heading': `${PARAGRAPHS.slice(0, 3).join('\n\n')}\n\nInstallation\n\n${PARAGRAPHS.slice(3).join('\n\n')}`,
    'an article with such headings and no code': `${PARAGRAPHS[0] ?? ''}\n\nFeatures\n\n${PARAGRAPHS.slice(1).join('\n\n')}\n\nExamples\n\n${PARAGRAPHS.join('\n\n')}`,
    'an article that quotes two commands': `${PARAGRAPHS.join('\n\n')}\n\nmake install\n\n$ ls`,
  };
  for (const [what, text] of Object.entries(ARTICLES)) {
    it(`is not that of ${what}`, () => assert.equal(profileOf(text).kind, 'article'));
  }
});

describe('the script of a document', () => {
  const lastReason = (text: string): string | undefined => profileOf(text).reasons.at(-1);
  const WRITTEN: Readonly<Record<string, string>> = {
    'The ferry leaves at nine, and nobody waits for it.': 'Latin script',
    'Phà rời bến lúc chín giờ.': 'Latin script',
    'Паром отходит в девять часов.': 'Cyrillic script',
    'Το πλοίο φεύγει στις εννέα.': 'Greek script',
    'تغادر العبارة في التاسعة.': 'Arabic script',
    'नाव नौ बजे निकलती है।': 'Devanagari script',
    '渡轮九点出发。': 'Han script',
    'フェリーは九時に出ます。': 'Japanese script',
    '배는 아홉 시에 떠납니다.': 'Korean script',
    'Паром отходит в девять: the ferry leaves at nine': 'Latin (51 %) and Cyrillic (49 %) script',
  };
  for (const [text, script] of Object.entries(WRITTEN)) {
    it(`of ${JSON.stringify(text)} is ${script}`, () => assert.equal(lastReason(text), script));
  }

  it('is not told where there are no letters', () => {
    assert.deepEqual(profileOf('12 %\n34 %').reasons, ['no line is a full sentence of 12 words or more']);
  });
});

describe('the profile of what goes with software', () => {
  const CHANGES = [
    '2.1.0 - 2024-05-01',
    '[2.0.3](https://example.org/compare/2.0.2...2.0.3) - 2024-04-12',
    'v1.9',
  ]
    .map((version) => `## ${version}\n\n- Mend the clock of the ferry.\n- Mend the clock of the ferry.`)
    .join('\n\n');
  it('tells lists of changes, where lines may well say the same', () => {
    const { findings, profile } = scan({ text: CHANGES, format: 'text' }, policy);
    assert.deepEqual(
      [profile.kind, profile.reasons[0]],
      ['documentation', '3 versions over lists of changes'],
    );
    assert.deepEqual(findings, []);
  });
  it('tells licences, whose copyright lines are theirs', () => {
    const text = `Copyright (c) 2024 Marta Lindqvist\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software, to use it without restriction.\n\nTHE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.\n`;
    const { findings, profile } = scan({ text, format: 'text' }, policy);
    assert.deepEqual([profile.kind, profile.reasons[0]], ['legal', '2 lines in the words of a licence']);
    assert.deepEqual(findings, []);
  });

  it('is not told by dates or telephone numbers over lists', () => {
    for (const over of ['01.11.2011', '877.887.8331']) {
      const text = `## ${over}\n\n- Mend the clock of the ferry.\n- Mend the clock of the ferry.\n\n`.repeat(
        4,
      );
      assert.notEqual(profileOf(text).kind, 'documentation', over);
    }
  });
});
