// What the bubble knows on the next page of the same tab. Storage may be forbidden: then it just forgets.

const KEY = 'careerbot';

export function recall() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

export function remember(changes) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...recall(), ...changes }));
  } catch {
    // Forbidden or full
  }
}
