/** The nonce of this visit, which styles made by scripts need. */
export const { nonce } = document.querySelector('script[nonce]');
