// The conversation that this browser has: shared by its pages and tabs, so that a chat survives a reload. Where storage
// is forbidden it lasts as long as the page.

const KEY = 'careerbot.conversation';
let kept = null;

export function recall() {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return kept;
  }
}

export function remember(conversation) {
  kept = conversation;
  try {
    localStorage.setItem(KEY, JSON.stringify(conversation));
  } catch {
    // Forbidden or full
  }
}

/** Calls back when another tab has begun another conversation. */
export function onOtherConversation(isCurrent, callback) {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY && newValue && !isCurrent(JSON.parse(newValue).id)) callback();
  });
}

/** Lets one tab at a time begin a conversation, so that two that open together share one. */
export const alone = action => (navigator.locks ? navigator.locks.request(KEY, action) : action());
