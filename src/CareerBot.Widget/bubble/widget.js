// The script of the embedding page: a bubble that loads the chat when it is first opened.

import { createElements, say } from './elements.js';
import { createEvents } from './events.js';
import { createFrame } from './frame.js';
import { parseColor } from './color.js';
import { keepConversation, recall, recallConversation, remember } from './memory.js';
import texts from './texts.vi.json';

const DEFAULT_ACCENT = '#0b7285';
const FULL_SCREEN = matchMedia('(max-width: 480px), (max-height: 480px)');

function start(script, events) {
  const { title = texts.title, accent: wanted, position = '', open: isWanted } = script.dataset;
  const accent = parseColor(wanted) ?? DEFAULT_ACCENT;
  const address = new URL('/widget', script.src);
  address.searchParams.set('accent', accent);

  const parts = createElements({ title, accent, isLeft: position.includes('left') });
  const { frame: around, bubble, badge, panel, body, news } = parts;
  let chat;
  let isOpen = false;
  let unread = 0;

  function load() {
    if (chat) return;
    chat = createFrame({
      address,
      title: say('frame', { title }),
      hello: () => ({ conversation: recallConversation() }),
      onMessage: receive,
      onSlow: () => wait('failed', true)
    });
    chat.load();
    body.append(chat.element);
  }

  function wait(text, isSlow) {
    around.classList.toggle('slow', isSlow);
    parts.status.textContent = say(text);
  }

  function receive({ type, ...detail }) {
    if (type === 'ready') around.classList.add('ready');
    else if (type === 'escape') return close();
    else if (type === 'keep') return keepConversation(detail.conversation);
    else if (type === 'waiting') return remember({ waiting: detail.waiting });
    else if (type === 'message' && detail.from === 'bot' && !isOpen) count(unread + 1, detail.text);
    events.emit(type, detail);
  }

  function count(number, text) {
    unread = number;
    remember({ unread });
    badge.hidden = !unread;
    badge.textContent = unread > 9 ? '9+' : unread;
    name();
    news.textContent = unread && text ? `${title}: ${text}` : '';
    events.emit('unread', { count: unread });
  }

  function name() {
    const action = isOpen ? say('close') : say('open', { title });
    bubble.setAttribute('aria-label', unread ? `${action}. ${say('unread', { count: unread })}` : action);
    bubble.setAttribute('aria-expanded', isOpen);
  }

  // A dialog that covers the page is modal: the browser then keeps the focus in it and the page inert
  // (show() would take the focus even when the page opens the chat by itself)
  const show = () => (FULL_SCREEN.matches ? panel.showModal() : (panel.open = true));

  function open({ focus = true } = {}) {
    if (isOpen) return;
    isOpen = true;
    load();
    show();
    around.classList.add('open');
    remember({ open: true });
    count(0);
    chat.post({ type: 'open', focus });
    if (focus) chat.focus();
    events.emit('open', {});
  }

  function close() {
    if (!isOpen) return;
    // Only who is in the chat is led back: a page that closes it by script must not lose its place
    const hadFocus = document.activeElement === parts.host;
    isOpen = false;
    panel.close();
    around.classList.remove('open');
    remember({ open: false });
    name();
    chat.post({ type: 'close' });
    if (hadFocus) bubble.focus({ preventScroll: true });
    events.emit('close', {});
  }

  function send(text) {
    load();
    chat.post({ type: 'send', text: String(text) });
  }

  bubble.addEventListener('click', () => (isOpen ? close() : open()));
  parts.close.addEventListener('click', close);
  parts.restart.addEventListener('click', () => chat.post({ type: 'restart' }));
  parts.retry.addEventListener('click', () => {
    wait('loading', false);
    chat.load();
  });
  panel.addEventListener('cancel', event => {
    event.preventDefault();
    close();
  });
  around.addEventListener('keydown', event => event.key === 'Escape' && !event.defaultPrevented && close());
  FULL_SCREEN.addEventListener('change', () => {
    if (!isOpen) return;
    panel.close();
    show();
  });

  document.body.append(parts.host);
  performance.mark('careerbot-bubble');
  const last = recall();
  count(last.unread ?? 0);
  if (!FULL_SCREEN.matches && (last.open ?? isWanted === 'true')) open({ focus: false });
  else if (last.waiting) load(); // An answer is still to come: it must reach the badge of this page
  return { open: () => open(), close, send };
}

const script = document.currentScript;
if (script && !window.CareerBot) {
  const events = createEvents();
  const early = [];
  let widget;
  // A call before the page is there waits for it
  const call = name => value => void (widget ? widget[name](value) : early.push([name, value]));
  const begin = () => {
    widget = start(script, events);
    for (const [name, value] of early) widget[name](value);
  };
  window.CareerBot = { open: call('open'), close: call('close'), send: call('send'), on: events.on };
  if (document.body) begin();
  else addEventListener('DOMContentLoaded', begin);
}
