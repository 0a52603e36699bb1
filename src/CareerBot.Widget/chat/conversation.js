// Finds the conversation to show: the one that this browser has, or a new one.

import { alone, recall, remember } from './memory.js';

const DIRECT_LINE = '/v3/directline';

async function call(path, { token, body } = {}) {
  const response = await fetch(DIRECT_LINE + path, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: body && JSON.stringify(body)
  });
  if (response.ok) return response.json();
  throw Object.assign(new Error(`${path}: ${response.status}`), { isRefusal: response.status < 500 && response.status !== 429 });
}

async function begin() {
  // The greeting comes when the conversation starts, if its token names the user
  const user = `dl_${crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), part => part.toString(36)).join('')}`;
  const { conversationId, token } = await call('/tokens/generate', { body: { user: { id: user } } });
  remember({ id: conversationId, token, user });
  return { token, user, id: conversationId, lastSeen: null, isNew: true };
}

async function resume(known) {
  const { token } = await call('/tokens/refresh', { token: known.token, body: {} });
  remember({ ...known, token });
  // What was said before must not be read out again: it ends with this activity
  let lastSeen = null;
  let watermark = '';
  for (let page; page?.activities.length !== 0; watermark = page.watermark) {
    page = await call(`/conversations/${known.id}/activities?watermark=${watermark}`, { token });
    lastSeen = page.activities.findLast(activity => activity.type === 'message')?.id ?? lastSeen;
  }
  return { ...known, token, lastSeen, isNew: false };
}

/** The conversation, with a fresh token. Fails only when the server cannot be reached. */
export const findConversation = () => alone(async () => {
  const known = recall();
  if (!known?.token) return begin();
  try {
    return await resume(known);
  } catch (error) {
    if (!error.isRefusal) throw error;
    return { ...(await begin()), isAfterExpiry: true };
  }
});

/** A new conversation, whatever there was. */
export const beginConversation = () => alone(begin);

/** Renews the token of a page that stays open. */
export async function refresh() {
  const known = recall();
  if (!known?.token) return;
  const { token } = await call('/tokens/refresh', { token: known.token, body: {} });
  remember({ ...known, token });
}
