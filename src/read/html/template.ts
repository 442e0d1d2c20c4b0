/** HTML that a developer writes, as against a page that was saved. */
import type { Reading } from '../../model/reading';

/** Code of a server: PHP, ERB, JSP. Browsers never get to see it. */
const SERVER_CODE = /<\?(?:php\b|=)|<%[=\s@-]/iu;
/** Placeholders of Handlebars, Vue, Angular, Jinja, Liquid, Svelte. One or two are what a page failed to fill in. */
const PLACEHOLDER = /\{\{[^{}]{1,200}\}\}|\{%[^{}]{1,200}%\}|\{[#/:@][a-z][^{}]{0,200}\}/giu;
const FEWEST_PLACEHOLDERS = 3;
/** A component file begins with one of these, and has no page around it. */
const COMPONENT = /^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:template|script)\b[^]*<\/(?:template|script)>/iu;
const PAGE = /<(?:!doctype|html|body)\b/iu;

/** Why the source is taken for a template; undefined where it is a page. */
export function templateReason(source: string, { segments }: Reading): string | undefined {
  if (SERVER_CODE.test(source)) return 'code of a server';
  let placeholders = 0;
  for (const { raw } of segments) placeholders += raw.match(PLACEHOLDER)?.length ?? 0;
  if (placeholders >= FEWEST_PLACEHOLDERS) return `${placeholders} placeholders`;
  const isComponent =
    !PAGE.test(source) && /^\s*(?:<!--|<template\b|<script\b)/iu.test(source) && COMPONENT.test(source);
  return isComponent ? 'the shape of a component file' : undefined;
}
