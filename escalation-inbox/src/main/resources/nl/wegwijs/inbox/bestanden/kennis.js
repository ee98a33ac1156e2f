// Writing a product: says at once what is hard to read, shows answers as the window of the assistant does, and warns before what was
// typed is lost.
import { stuur } from './aanvraag.js';

const RUST = 600;
const formulier = document.querySelector('form.bewerk');

function bewaakLeesbaarheid(veld) {
  let wekker;
  let volgnummer = 0;
  veld.addEventListener('input', () => {
    clearTimeout(wekker);
    wekker = setTimeout(async () => {
      const dit = ++volgnummer;
      try {
        const html = await stuur(`${formulier.dataset.adres}/leesbaar`, {
          taal: formulier.elements.taal.value,
          veld: veld.name,
          tekst: veld.value,
        });
        if (dit === volgnummer) {
          document.getElementById(`${veld.name}-leesbaar`).innerHTML = html;
        }
      } catch {
        // It is a help: without it the text can still be saved and is checked then.
      }
    }, RUST);
  });
}

async function toonVensters() {
  const vakken = document.querySelectorAll('[data-bericht]');
  if (!vakken.length) {
    return;
  }
  const [{ toonBericht }, { teksten }] = await Promise.all([
    import('/widget/voorbeeld/berichten.js'),
    import('/widget/voorbeeld/teksten.js'),
  ]);
  for (const vak of vakken) {
    const taal = vak.dataset.taal;
    const venster = document.createElement('div');
    venster.className = 'wegwijs';
    venster.style.position = 'static';
    const stijl = document.createElement('link');
    stijl.rel = 'stylesheet';
    stijl.href = '/widget/voorbeeld/venster.css';
    venster.append(toonBericht(JSON.parse(vak.dataset.bericht), { t: teksten(taal), taal, kies: () => false, wijzig: () => {} }));
    vak.attachShadow({ mode: 'open' }).append(stijl, venster);
  }
}

let veranderd = false;

if (formulier) {
  formulier.querySelectorAll('[data-leesbaar=ja]').forEach(bewaakLeesbaarheid);
  formulier.addEventListener('input', () => {
    veranderd = true;
  });
  formulier.addEventListener('submit', () => {
    veranderd = false;
  });
  addEventListener('beforeunload', (gebeurtenis) => {
    if (veranderd) {
      gebeurtenis.preventDefault();
    }
  });
}

toonVensters();
