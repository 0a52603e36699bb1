// The bubble and the panel, in a shadow root: the page's style does not reach them. The style sheet is constructed and
// nothing is written as HTML, so that a strict Content Security Policy or Trusted Types of the page do not break them.

import css from './bubble.css';
import texts from './texts.vi.json';
import { readableOn, textOn } from './color.js';

const SVG = 'http://www.w3.org/2000/svg';
const ICONS = {
  talk: ['M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H11l-4.6 4.1c-.5.4-1.2.1-1.2-.6V15.6A2.5 2.5 0 0 1 4 13.5z', 'M8.5 8h7', 'M8.5 11.5h4.5'],
  down: ['m6 9 6 6 6-6'],
  close: ['M6 6l12 12', 'M18 6 6 18'],
  restart: ['M20 11a8 8 0 1 0-2.3 6.3', 'M20 4v7h-7']
};

export const say = (key, values = {}) => texts[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);

function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add(name);
  for (const line of ICONS[name]) svg.appendChild(document.createElementNS(SVG, 'path')).setAttribute('d', line);
  return svg;
}

function styleSheets(accent) {
  const fixed = new CSSStyleSheet();
  fixed.replaceSync(css);
  const colors = new CSSStyleSheet();
  const ring = surface => readableOn(surface, accent, 3);
  colors.replaceSync(`:host{--accent:${accent};--on-accent:${textOn(accent)};--ring:${ring('#ffffff')}}` +
    `@media(prefers-color-scheme:dark){:host{--ring:${ring('#14191f')}}}`);
  return [fixed, colors];
}

/** Everything that is drawn, not yet on the page. */
export function createElements({ title, accent, isLeft }) {
  const host = make('careerbot-widget');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styleSheets(accent);

  const badge = make('span', { class: 'badge', 'aria-hidden': 'true', hidden: '' });
  const bubble = make('button', { class: 'bubble', type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }, icon('talk'), icon('down'), badge);
  const restart = make('button', { type: 'button', 'aria-label': say('restart'), title: say('restart') }, icon('restart'));
  const close = make('button', { type: 'button', 'aria-label': say('close'), title: say('close') }, icon('close'));
  const status = make('p', { role: 'status' }, say('loading'));
  const retry = make('button', { type: 'button' }, say('retry'));
  const body = make('div', { class: 'body' }, make('div', { class: 'wait' }, make('div', { class: 'spin' }), status, retry));
  const panel = make('dialog', { class: 'panel', 'aria-label': title, tabindex: '-1' },
    make('div', { class: 'head' }, make('p', { class: 'title' }, title), restart, close), body);
  const news = make('p', { class: 'news', role: 'status' });
  const frame = make('section', { 'aria-label': say('region'), class: isLeft ? 'left' : 'right' }, bubble, panel, news);
  root.append(frame);
  return { host, frame, bubble, badge, panel, body, status, retry, restart, close, news };
}
