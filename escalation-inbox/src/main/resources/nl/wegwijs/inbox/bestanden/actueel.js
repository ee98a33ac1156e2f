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

export function bewaakActueel() {
  const plek = document.querySelector('#actueel');
  if (!plek) {
    return;
  }
  let vorige = '';
  setInterval(ruimOp, KIJKEN);
  setInterval(async () => {
    try {
      const html = await haal(plek.dataset.adres, { achtergrond: true });
      if (html !== vorige && !plek.contains(document.activeElement)) {
        vorige = html;
        plek.innerHTML = html;
      }
    } catch {
      // The next time it may work; the page itself says when the connection is gone.
    }
  }, OPHALEN);
}
