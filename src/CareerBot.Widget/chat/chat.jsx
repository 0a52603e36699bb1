import React, { useEffect, useMemo, useState } from 'react';
import { render } from 'react-dom';
import ReactWebChat from 'botframework-webchat';
import { createConnection } from './connection.js';
import { isEmbedded, listen, tell } from './host.js';
import { isOwn, onOtherConversation, takeBack } from './memory.js';
import { palette, styleOptions } from './look.js';
import { watchNetwork } from './network.js';
import { nonce } from './nonce.js';
import Notice from './notice.jsx';
import texts from './texts.vi.json';

// Web Chat reads a message out a moment after it comes; what was said before is kept silent until then
const SILENT_AFTER_REPLAY = 1_500;

const accent = new URLSearchParams(location.search).get('accent');
const dark = matchMedia('(prefers-color-scheme: dark)');

function useDark() {
  const [isDark, setDark] = useState(dark.matches);
  useEffect(() => {
    const change = () => setDark(dark.matches);
    dark.addEventListener('change', change);
    return () => dark.removeEventListener('change', change);
  }, []);
  return isDark;
}

function Chat({ connection, notice, isSilent, onRetry }) {
  const isDark = useDark();
  const colors = useMemo(() => palette(accent, isDark), [isDark]);
  const options = useMemo(() => styleOptions(colors), [colors]);
  useEffect(() => {
    const { style } = document.documentElement;
    for (const [name, value] of Object.entries(colors)) style.setProperty(`--${name}`, value);
  }, [colors]);
  return (
    <div className={isSilent ? 'chat silent' : 'chat'}>
      <Notice kind={notice} onRetry={onRetry} />
      {connection && (
        <ReactWebChat
          className="webchat"
          directLine={connection.directLine}
          key={connection.key}
          locale="vi-VN"
          nonce={nonce}
          overrideLocalizedStrings={texts.webchat}
          store={connection.store}
          styleOptions={options}
          userID={connection.userID}
        />
      )}
    </div>
  );
}

const root = document.getElementById('chat');
const state = { connection: null, notice: null, isSilent: false };
let isFirst = true;
let waitingFor = null;

function change(changes) {
  Object.assign(state, changes);
  render(<Chat {...state} onRetry={() => connection.connect()} />, root);
}

function endSilence(key) {
  setTimeout(() => state.connection?.key === key && change({ isSilent: false }), SILENT_AFTER_REPLAY);
}

const network = watchNetwork(notice => change({ notice }));

const connection = createConnection({
  onChange(next) {
    waitingFor = null;
    change({ connection: next, isSilent: next.lastSeen !== null });
    if (isFirst) tell('ready');
    isFirst = false;
  },
  onStatus(status) {
    network.follow(status);
    tell('status', { status });
  },
  onActivity(activity, isReplay) {
    const { from, id, replyToId, text = '' } = activity;
    if (isReplay) return activity.id === state.connection.lastSeen && endSilence(state.connection.key);
    const isBot = from.role === 'bot';
    if (!isBot && id) waitingFor = id;
    else if (replyToId === waitingFor) waitingFor = null;
    tell('waiting', { waiting: waitingFor !== null });
    tell('message', { from: isBot ? 'bot' : 'user', text });
  }
});

function focusBox() {
  // On a touch screen the keyboard would cover the greeting
  if (matchMedia('(pointer: coarse)').matches) return;
  document.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
}

function greet(conversation) {
  if (!isFirst) return tell('ready');
  if (isOwn) return;
  takeBack(conversation ?? null);
  connection.connect();
}

listen(({ type, text, focus, conversation }) => {
  if (type === 'hello') greet(conversation);
  else if (type === 'open' && focus) focusBox();
  else if (type === 'send' && text) connection.send(text);
  else if (type === 'restart') connection.restart();
});

document.getElementById('restart')?.addEventListener('click', () => connection.restart());
// After Web Chat's own use of the key
addEventListener('keydown', event => event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && tell('escape'));
onOtherConversation(connection.isCurrent, connection.connect);

document.documentElement.classList.toggle('embedded', isEmbedded);
change({});
if (isOwn || !isEmbedded) connection.connect();
