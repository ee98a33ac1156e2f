// Says in time that the login is about to end, and lets its medewerker go on. Other windows of the same browser count too: before
// anything is said the service is asked how long there is left.
import { haal, stuur } from './aanvraag.js';

const SECONDE = 1000;

export function bewaakSessie() {
  const venster = document.querySelector('#sessie');
  const rest = document.querySelector('#sessie-rest');
  const waarschuwing = Number(document.body.dataset.waarschuwing);
  let einde = 0;
  let wekker;
  let klok;

  function zet(seconden) {
    einde = Date.now() + seconden * SECONDE;
    clearTimeout(wekker);
    wekker = setTimeout(kijk, Math.max(0, (seconden - waarschuwing) * SECONDE));
  }

  async function kijk() {
    let stand;
    try {
      stand = JSON.parse(await haal('/inbox/sessie', { achtergrond: true }));
    } catch (mislukt) {
      if (mislukt.status === 401) {
        voorbij();
      } else {
        wekker = setTimeout(kijk, 10 * SECONDE);
      }
      return;
    }
    einde = Date.now() + stand.seconden * SECONDE;
    if (stand.seconden > waarschuwing) {
      sluit();
      zet(stand.seconden);
      return;
    }
    document.querySelector('#sessie-blijf').hidden = !stand.verlengbaar;
    toon();
  }

  function toon() {
    tel();
    if (!venster.open) {
      venster.showModal();
    }
    clearInterval(klok);
    klok = setInterval(tel, SECONDE);
  }

  function tel() {
    const seconden = Math.ceil((einde - Date.now()) / SECONDE);
    if (seconden <= 0) {
      clearInterval(klok);
      kijk();
      return;
    }
    // A new text every second would be read out every second.
    const tekst = seconden > 60 ? '2 minuten' : seconden > 30 ? '1 minuut' : 'een halve minuut';
    if (rest.textContent !== tekst) {
      rest.textContent = tekst;
    }
  }

  function sluit() {
    clearInterval(klok);
    if (venster.open) {
      venster.close();
    }
  }

  function voorbij() {
    sluit();
    location.assign(`/inbox/aanmelden?verlopen=ja&naar=${encodeURIComponent(location.pathname + location.search)}`);
  }

  async function blijf() {
    try {
      const stand = JSON.parse(await stuur('/inbox/sessie'));
      sluit();
      zet(stand.seconden);
    } catch (mislukt) {
      if (mislukt.status === 401) {
        voorbij();
      }
    }
  }

  document.querySelector('#sessie-blijf').addEventListener('click', blijf);
  venster.addEventListener('cancel', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    blijf();
  });
  // A computer that slept has not counted.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && einde - Date.now() < waarschuwing * SECONDE) {
      kijk();
    }
  });
  zet(Number(document.body.dataset.seconden));
}
