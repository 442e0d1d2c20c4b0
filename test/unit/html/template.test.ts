import assert from 'node:assert/strict';
import { compilePolicy, scan } from '../../../src/engine';
import { PARAGRAPHS } from '../rules/article';

const article = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const junk = '<footer><p>All rights reserved.</p></footer>';
const notes = (text: string, policy: object = {}): string[] =>
  scan({ text, format: 'html' }, compilePolicy(policy)).notes.map(({ message }) => message);

describe('templates', () => {
  const templates: readonly [string, string][] = [
    ['mustaches', `<html><h1>{{ title }}</h1>{{#each a}}<p>{{ text }}</p>{{/each}}${PARAGRAPHS[0]}${junk}`],
    ['tags of Jinja', `<html>{% for a in b %}<p>{{ a }}</p>{% endfor %}${junk}`],
    ['PHP', `<?php include 'head.php'; ?>\n<html><body>${article}${junk}`],
    ['a page of Jinja', `{% extends "base.html" %}\n${article}${junk}`],
    ['ERB', `<html><body><h1><%= a %></h1><p><%= b %> <%- c %></p>${junk}`],
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
    ['code of its server left over', `<html>${article}<div><?php if (a) { ?>More<?php } ?></div>${junk}`],
    [
      'templates for its scripts',
      `<html>${article}${article}<ul><li data-id="<%: a %>"><%: b %></li><li><%: c %></li></ul>${junk}`,
    ],
    ['an XML declaration', `<?xml version="1.0"?><html>${article}${junk}`],
  ];
  for (const [name, text] of pages) it(`are not pages with ${name}`, () => assert.deepEqual(notes(text), []));
});
