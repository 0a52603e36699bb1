// What the bubble knows on the next page: of this tab, and the conversation where the frame may not store it itself.
// Storage may be forbidden: then it just forgets.

const KEY = 'careerbot';

const read = storage => {
  try {
    return JSON.parse(window[storage].getItem(KEY)) ?? {};
  } catch {
    return {};
  }
};

const write = (storage, value) => {
  try {
    window[storage].setItem(KEY, JSON.stringify(value));
  } catch {
    // Forbidden or full
  }
};

export const recall = () => read('sessionStorage');
export const remember = changes => write('sessionStorage', { ...recall(), ...changes });

export const recallConversation = () => read('localStorage').conversation;
export const keepConversation = conversation => write('localStorage', { conversation });
