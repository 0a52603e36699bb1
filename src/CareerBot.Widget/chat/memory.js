// The conversation that this browser has: shared by its pages and tabs, so that a chat survives a reload. Browsers that
// keep frames of other sites from storing anything leave it to the page around the frame.

import { tell } from './host.js';

const KEY = 'careerbot.conversation';
let kept = null;

function mayStore() {
  try {
    localStorage.setItem(`${KEY}.probe`, '');
    localStorage.removeItem(`${KEY}.probe`);
    return true;
  } catch {
    return false;
  }
}

/** Whether this page may store anything itself. */
export const isOwn = mayStore();

export const recall = () => (isOwn ? JSON.parse(localStorage.getItem(KEY)) : kept);

export function remember(conversation) {
  if (isOwn) return localStorage.setItem(KEY, JSON.stringify(conversation));
  kept = conversation;
  tell('keep', { conversation });
}

/** Takes what the page around the frame has kept. */
export const takeBack = conversation => (kept = conversation);

/** Calls back when another tab has begun another conversation. */
export function onOtherConversation(isCurrent, callback) {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue && !isCurrent(JSON.parse(newValue).id)) callback();
  });
}

/** Lets one tab at a time begin a conversation, so that two that open together share one. */
export const alone = action => (isOwn && navigator.locks ? navigator.locks.request(KEY, action) : action());
