// Turns what the browser and Direct Line say about the connection into one notice.

const PATIENCE = 1_500; // A connection that comes back at once is no news
const GOOD_NEWS = 4_000;

/** @param onNotice gets the notice to show, or null */
export function watchNetwork(onNotice) {
  let status = 'connecting';
  let wasOnline = false;
  let isLost = false;
  let timer;

  const show = (notice, delay = 0) => {
    clearTimeout(timer);
    timer = setTimeout(() => onNotice(notice), delay);
  };

  function follow(next) {
    status = next === 'expired' ? 'connecting' : next;
    if (next === 'expired') {
      wasOnline = false;
      return show('expired');
    }
    if (next === 'online') comeBack();
    else if (!navigator.onLine) lose('offline');
    else if (next === 'failed') lose('failed');
    else if (next === 'lost' && wasOnline) lose('reconnecting', PATIENCE);
  }

  function lose(notice, delay) {
    isLost = true;
    show(notice, delay);
  }

  function comeBack() {
    if (isLost) {
      onNotice('online');
      show(null, GOOD_NEWS);
    } else if (!wasOnline) {
      show(null, GOOD_NEWS); // 'expired' stays readable for a while
    }
    wasOnline = true;
    isLost = false;
  }

  addEventListener('offline', () => lose('offline'));
  addEventListener('online', () => (status === 'online' ? comeBack() : show('reconnecting')));
  return { follow };
}
