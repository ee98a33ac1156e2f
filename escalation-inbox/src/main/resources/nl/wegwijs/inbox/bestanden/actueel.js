// Keeps what is different for a while as it is now: new within half a minute, gone at its end.
import { haal } from './aanvraag.js';

const OPHALEN = 30_000;
const KIJKEN = 5_000;

function ruimOp() {
  for (const regel of document.querySelectorAll('.actueel [data-einde]')) {
    const einde = Number(regel.dataset.einde);
    if (einde > 0 && einde <= Date.now()) {
      regel.remove();
    }
  }
  for (const lijst of document.querySelectorAll('ul.actueel')) {
    if (lijst.children.length === 0) {
      lijst.remove();
    }
  }
}

// Keeps one place of the page as the server has it.
function bewaak(plek, adres) {
  // Nothing is known before the first time, which may say that the place is empty.
  let vorige = null;
  setInterval(async () => {
    try {
      const html = await haal(adres, { achtergrond: true });
      if (html !== vorige && !plek.contains(document.activeElement)) {
        vorige = html;
        plek.innerHTML = html;
      }
    } catch {
      // The next time it may work; the page itself says when the connection is gone.
    }
  }, OPHALEN);
}

export function bewaakActueel() {
  const plek = document.querySelector('#actueel');
  if (!plek) {
    return;
  }
  setInterval(ruimOp, KIJKEN);
  bewaak(plek, plek.dataset.adres);
  for (const nieuws of document.querySelectorAll('[data-ververs]')) {
    bewaak(nieuws, nieuws.dataset.ververs);
  }
}
