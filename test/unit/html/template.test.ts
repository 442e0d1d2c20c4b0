import assert from 'node:assert/strict';
import { compilePolicy, scan } from '../../../src/engine';
import { PARAGRAPHS } from '../rules/article';

const article = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const junk = '<footer><p>All rights reserved.</p></footer>';
const notes = (text: string, policy: object = {}): string[] =>
  scan({ text, format: 'html' }, compilePolicy(policy)).notes.map(({ message }) => message);

describe('templates', () => {
  const templates: readonly [string, string][] = [
    ['mustaches', `<html><h1>{{ title }}</h1>{{#each a}}<p>{{ text }}</p>{{/each}}${article}${junk}`],
    ['tags of Jinja', `<html>{% for a in b %}<p>{{ a }}</p>{% endfor %}${junk}`],
    ['PHP', `<html><body><?php echo $a; ?>${article}${junk}`],
    ['ERB', `<html><body><%= a %>${article}${junk}`],
    ['a component', `<template><p>a</p></template>\n<script>export default {}</script>\n`],
  ];
  for (const [name, text] of templates) {
    it(`are left alone: ${name}`, () => {
      assert.match(notes(text).join(), /^This is a template/);
      assert.deepEqual(scan({ text, format: 'html' }, compilePolicy({})).findings, []);
      assert.deepEqual(notes(text, { skipTemplates: false }), []);
    });
  }

  const pages: readonly [string, string][] = [
    ['a placeholder that was not filled in', `<html><p>Hello {{ name }}</p>${article}${junk}`],
    [
      'a template in a script',
      `<html><script type="text/x">{{ a }} {{ b }} {{ c }}</script>${article}${junk}`,
    ],
    ['an XML declaration', `<?xml version="1.0"?><html>${article}${junk}`],
  ];
  for (const [name, text] of pages) it(`are not pages with ${name}`, () => assert.deepEqual(notes(text), []));
});
