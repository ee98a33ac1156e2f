// Keeps the figures of the board as they are now. What is done there is a form and stays as it is.
import { volg } from './aanvraag.js';

const bord = document.querySelector('#bord');

volg(bord.dataset.adres, ['bord'], (naam, html) => {
  const focus = bord.contains(document.activeElement)
    ? [...bord.querySelectorAll('[tabindex]')].indexOf(document.activeElement)
    : -1;
  bord.innerHTML = html;
  if (focus >= 0) {
    bord.querySelectorAll('[tabindex]')[focus]?.focus({ preventScroll: true });
  }
});
