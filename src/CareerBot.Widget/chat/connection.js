// One connection at a time to the bot's Direct Line. Web Chat gets a new object for every conversation and for every
// token that has expired: an old one cannot be mended.

import { createDirectLine, createStore } from 'botframework-webchat';
import { beginConversation, findConversation, refresh } from './conversation.js';

const EXPIRED = 3;
const FAILED = 4;
const ENDED = 5;
const RETRY_FIRST = 1_000;
const RETRY_MOST = 15_000;
const REFRESH_EVERY = 20 * 60_000;

/**
 * @param onChange gets the connection: { key, directLine, store, userID, lastSeen }
 * @param onStatus gets 'connecting', 'reconnecting', 'online', 'failed' or 'expired'
 * @param onActivity gets every message, and whether it was said before this page was opened
 */
export function createConnection({ onChange, onStatus, onActivity }) {
  let current = null;
  let attempt = 0;
  let timer;

  async function connect(find = findConversation) {
    clearTimeout(timer);
    try {
      await open(await find());
    } catch (error) {
      console.warn('CareerBot:', error.message);
      onStatus('failed');
      timer = setTimeout(connect, Math.min(RETRY_MOST, RETRY_FIRST * 2 ** attempt++));
    }
  }

  async function open(conversation) {
    current?.subscriptions.forEach(subscription => subscription.unsubscribe());
    current?.directLine.end();
    const { token, id, user, isNew, isAfterExpiry, lastSeen } = conversation;
    const directLine = createDirectLine({ domain: `${location.origin}/v3/directline`, token, conversationId: isNew ? undefined : id });
    const connection = { key: `${id}:${Date.now()}`, id, directLine, userID: user, lastSeen, store: createStore({}, listenTo(lastSeen)), subscriptions: [] };
    current = connection;
    onStatus(isAfterExpiry ? 'expired' : 'connecting');
    connection.subscriptions.push(directLine.connectionStatus$.subscribe(status => current === connection && follow(status)));
    onChange(connection);
  }

  function follow(status) {
    if (status === 2) {
      attempt = 0;
      onStatus('online');
    } else if (status === 1) {
      onStatus('connecting');
    } else if (status === EXPIRED || status === FAILED || status === ENDED) {
      timer ??= setTimeout(() => {
        timer = null;
        connect();
      }, 0);
    }
  }

  const listenTo = lastSeen => {
    let isReplay = lastSeen !== null;
    return () => next => action => {
      const result = next(action);
      const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity;
      if (activity?.type === 'message') {
        onActivity(activity, isReplay);
        if (activity.id === lastSeen) isReplay = false;
      }
      return result;
    };
  };

  setInterval(() => refresh().catch(() => {}), REFRESH_EVERY);
  return {
    connect,
    restart: () => connect(beginConversation),
    isCurrent: id => current?.id === id,
    send: text => current?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } })
  };
}
