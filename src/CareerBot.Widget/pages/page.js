for (const button of document.querySelectorAll('[data-ask]')) {
  button.addEventListener('click', () => {
    CareerBot.open();
    if (button.dataset.ask) CareerBot.send(button.dataset.ask);
  });
}
