// What directlinejs does not do: it tells nobody that its WebSocket is lost, and waits long before it tries again.

const TIMEOUT = 8_000; // Of a call, and between two tries to reconnect

/** Makes it reconnect sooner. */
export function hurry(directLine) {
  directLine.timeout = TIMEOUT;
  directLine.getRetryDelay = () => 300 + Math.random() * 1_200; // Not all at once when a server comes back
}

/** Calls back with true when a WebSocket opens, with false when one is lost. */
export function observeSockets(directLine, callback) {
  directLine.services.WebSocket = class extends WebSocket {
    constructor(address) {
      super(address);
      this.addEventListener('open', () => callback(true));
      this.addEventListener('close', () => callback(false));
    }
  };
}
