// The chat in its frame, and the messages between the two. Only the bot's own host is listened to.

const PATIENCE = 20_000;

/**
 * @param address the chat's page, a URL
 * @param hello what the chat is told first
 * @param title what screen readers call the frame
 * @param onMessage gets what the chat says
 * @param onSlow is called when the chat does not come
 */
export function createFrame({ address, hello, title, onMessage, onSlow }) {
  const frame = document.createElement('iframe');
  const waiting = [];
  let isReady = false;
  let timer;
  frame.title = title;
  frame.allow = 'clipboard-write';

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== address.origin || data?.careerbot !== 1) return;
    if (data.type === 'ready') {
      isReady = true;
      clearTimeout(timer);
      waiting.splice(0).forEach(post);
    }
    onMessage(data);
  });
  frame.addEventListener('load', () => post({ type: 'hello', ...hello() }));

  const post = message => frame.contentWindow.postMessage({ careerbot: 1, ...message }, address.origin);

  function load() {
    isReady = false;
    clearTimeout(timer);
    timer = setTimeout(onSlow, PATIENCE);
    frame.src = address.href;
  }

  return {
    element: frame,
    load,
    focus: () => frame.focus(),
    post: message => (isReady ? post(message) : waiting.push(message))
  };
}
