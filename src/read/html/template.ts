/** HTML that a developer writes, as against a page that was saved. */
import type { Reading } from '../../model/reading';

/** Code of a server (PHP, ERB, JSP) and placeholders of Handlebars, Vue, Angular, Jinja, Liquid, Svelte. */
const MARK =
  /<\?(?:php\b|=)|<%[=\s@-]|\{\{[^{}]{1,200}\}\}|\{%[^{}]{1,200}%\}|\{[#/:@][a-z][^{}]{0,200}\}/giu;
const FEWEST_MARKS = 3;
/** Saved pages carry some of them too, forgotten or for their scripts, but far more text beside each. */
const MOST_WORDS_A_MARK = 25;
/** Templates of scripts, and code that is shown. */
const FOREIGN = /<(script|style|template|textarea|pre|code)\b[^]*?<\/\1\s*>|<!--[^]*?-->/giu;
/** What a server's program begins with; a page that was saved cannot. */
const PROGRAM = /^\s*(?:<\?php\b|<%@|\{%-?\s*(?:extends|load|import|liquid)\b|\{\{[<!>])/iu;
/** A component file begins with one of these, and has no page around it. */
const COMPONENT = /^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:template|script)\b[^]*<\/(?:template|script)>/iu;
const PAGE = /<(?:!doctype|html|body)\b/iu;

/** Why the source is taken for a template; undefined where it is a page. */
export function templateReason(source: string, { segments }: Reading): string | undefined {
  if (PROGRAM.test(source)) return 'a program for a server at its beginning';
  const marks = marksIn(source) < FEWEST_MARKS ? 0 : marksIn(source.replace(FOREIGN, ''));
  const words = segments.reduce((sum, { facts }) => sum + facts.words, 0);
  if (marks >= FEWEST_MARKS && words <= marks * MOST_WORDS_A_MARK) return `${marks} placeholders`;
  const isComponent =
    !PAGE.test(source) && /^\s*(?:<!--|<template\b|<script\b)/iu.test(source) && COMPONENT.test(source);
  return isComponent ? 'the shape of a component file' : undefined;
}

function marksIn(source: string): number {
  return source.match(MARK)?.length ?? 0;
}
