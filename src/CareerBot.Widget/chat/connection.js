// One connection at a time to the bot's Direct Line. Web Chat gets a new object for every conversation and for every
// token that has expired: an old one cannot be mended.

import { createDirectLine, createStore } from 'botframework-webchat';
import { beginConversation, findConversation, refresh } from './conversation.js';
import { mendSockets } from './sockets.js';

const CONNECTING = 1;
const ONLINE = 2;
const EXPIRED = 3;
const FAILED = 4;
const ENDED = 5;
const RETRY_FIRST = 1_000;
const RETRY_MOST = 15_000;
const REFRESH_EVERY = 20 * 60_000;
const MOST_REFUSED_SOCKETS = 3;

const CONNECTED = /^DIRECT_LINE\/(RE)?CONNECT_FULFILLED$/;
const sendMessage = text => ({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } });

/**
 * @param onChange gets the connection: { key, directLine, store, userID, lastSeen }
 * @param onStatus gets 'connecting', 'online', 'lost', 'failed' or 'expired'
 * @param onActivity gets every message, and whether it was said before this page was opened
 */
export function createConnection({ onChange, onStatus, onActivity }) {
  let current = null;
  let attempt = 0;
  let timer = null;
  let refusedSockets = 0;
  const unsent = [];

  async function connect(find = findConversation) {
    clearTimeout(timer);
    timer = null;
    try {
      await open(await find());
    } catch (error) {
      console.warn('CareerBot:', error.message);
      onStatus('failed');
      timer = setTimeout(() => connect(), Math.min(RETRY_MOST, RETRY_FIRST * 2 ** attempt++));
    }
  }

  async function open(conversation) {
    current?.subscriptions.forEach(subscription => subscription.unsubscribe());
    current?.directLine.end();
    const { token, id, user, isNew, isAfterExpiry, lastSeen } = conversation;
    const directLine = createDirectLine({ domain: `${location.origin}/v3/directline`, token, conversationId: isNew ? undefined : id, webSocket: refusedSockets < MOST_REFUSED_SOCKETS });
    const connection = { key: `${id}:${Date.now()}`, id, directLine, userID: user, lastSeen, store: createStore({}, listenTo(lastSeen)), subscriptions: [] };
    current = connection;
    onStatus(isAfterExpiry ? 'expired' : 'connecting');
    connection.subscriptions.push(directLine.connectionStatus$.subscribe(status => current === connection && follow(status)));
    mendSockets(directLine, isOpen => current === connection && followSocket(isOpen));
    onChange(connection);
  }

  function followSocket(isOpen) {
    if (isOpen) {
      refusedSockets = 0;
      return comeOnline();
    }
    onStatus('lost');
    // A proxy that lets no WebSocket through: ask again and again instead
    if (current.isOnline) current.isOnline = false;
    else if (++refusedSockets === MOST_REFUSED_SOCKETS) connect();
  }

  function comeOnline() {
    attempt = 0;
    current.isOnline = true;
    onStatus('online');
  }

  function follow(status) {
    if (status === ONLINE && !current.directLine.webSocket) comeOnline();
    else if (status === CONNECTING) onStatus('connecting');
    else if (status === EXPIRED || status === FAILED || status === ENDED) timer ??= setTimeout(() => connect(), RETRY_FIRST);
  }

  const listenTo = lastSeen => {
    let isReplay = lastSeen !== null;
    return ({ dispatch }) => next => action => {
      const result = next(action);
      if (CONNECTED.test(action.type)) setTimeout(() => unsent.splice(0).forEach(text => dispatch(sendMessage(text))));
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
    send(text) {
      // Web Chat drops what it is given before it is connected
      if (/^(re)?connected$/.test(current?.store.getState().connectivityStatus)) current.store.dispatch(sendMessage(text));
      else unsent.push(text);
    }
  };
}
