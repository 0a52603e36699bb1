// What directlinejs does not do: it tells nobody that its WebSocket is lost, waits long before it tries again, and gives
// up after an hour.

const PATIENCE = 15_000; // Of a call, in ms
const BETWEEN_TRIES = 2_500; // Of reconnecting; directlinejs takes both times from one field

/** Makes it reconnect soon and for ever, and calls back with true when a WebSocket opens, with false when one is lost. */
export function mendSockets(directLine, callback) {
  directLine.timeout = PATIENCE;
  directLine.retries = Infinity;
  directLine.getRetryDelay = () => 300 + Math.random() * 1_200; // Not all at once when a server comes back
  directLine.services.WebSocket = class extends WebSocket {
    constructor(address) {
      super(address);
      this.addEventListener('open', () => tell(true));
      this.addEventListener('close', () => tell(false));
    }
  };

  function tell(isOpen) {
    directLine.timeout = isOpen ? PATIENCE : BETWEEN_TRIES;
    callback(isOpen);
  }
}
