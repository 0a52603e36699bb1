/** Events for the page: `on` returns what ends it. */
export function createEvents() {
  const listeners = new Map();
  return {
    on(event, listener) {
      const all = listeners.get(event) ?? listeners.set(event, new Set()).get(event);
      all.add(listener);
      return () => all.delete(listener);
    },
    emit(event, detail) {
      for (const listener of listeners.get(event) ?? []) {
        try {
          listener(detail);
        } catch (error) {
          console.error(error); // A fault of the page must not stop the chat
        }
      }
    }
  };
}
