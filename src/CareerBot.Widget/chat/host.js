// The page around the frame. It is known when it says hello; whether it may frame the chat, the server decides
// (frame-ancestors).

const isFramed = parent !== window;
let origin = null;

/** Whether the chat is the bubble's. */
export const isEmbedded = isFramed && location.pathname === '/widget';

/** Tells the bubble something. */
export function tell(type, detail = {}) {
  if (origin) parent.postMessage({ careerbot: 1, type, ...detail }, origin);
}

/** Listens to the bubble. */
export function listen(onMessage) {
  if (!isEmbedded) return;
  addEventListener('message', event => {
    if (event.source !== parent || event.data?.careerbot !== 1) return;
    if (event.data.type === 'hello') origin = event.origin === 'null' ? '*' : event.origin;
    onMessage(event.data);
  });
}
