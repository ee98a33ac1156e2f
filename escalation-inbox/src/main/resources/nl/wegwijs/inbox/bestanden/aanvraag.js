// Requests of a page to the inbox, with what they have to carry.

const csrf = () => document.querySelector('meta[name=csrf]').content;

export class Mislukt extends Error {
  // status is 0 when there is no connection; html says why, for people.
  constructor(status, html) {
    super(`status ${status}`);
    this.status = status;
    this.html = html;
  }
}

async function vraag(adres, opties) {
  let antwoord;
  try {
    antwoord = await fetch(adres, { credentials: 'same-origin', redirect: 'follow', ...opties });
  } catch {
    throw new Mislukt(0, '');
  }
  const html = await antwoord.text();
  if (!antwoord.ok) {
    throw new Mislukt(antwoord.status, html);
  }
  return html;
}

// Gets a piece of a page. With achtergrond it does not count as being at work.
export function haal(adres, { achtergrond = false } = {}) {
  const headers = { 'X-Fragment': 'ja' };
  if (achtergrond) {
    headers['X-Achtergrond'] = 'ja';
  }
  return vraag(adres, { headers });
}

// Posts fields (an object, a FormData or a form's own) and gives the piece of a page that comes back.
export function stuur(adres, velden = {}) {
  const lichaam = new URLSearchParams(velden);
  lichaam.set('csrf', csrf());
  return vraag(adres, { method: 'POST', headers: { 'X-Fragment': 'ja' }, body: lichaam });
}

// Says something in the place for it, which screen readers read out.
export function meld(tekst) {
  document.querySelector('#melding').textContent = tekst;
}

// Follows a stream of events and comes back by itself; ontvang gets name, data and id of each. Gives a function that ends it.
export function volg(adres, namen, ontvang) {
  const banner = document.querySelector('#verbinding');
  const bron = new EventSource(adres);
  bron.addEventListener('open', () => {
    banner.textContent = '';
  });
  bron.addEventListener('error', () => {
    banner.textContent =
      bron.readyState === EventSource.CLOSED
        ? 'De verbinding is verbroken. Ververs de pagina om verder te gaan.'
        : 'De verbinding is even weg. Wat u ziet kan verouderd zijn.';
  });
  for (const naam of namen) {
    bron.addEventListener(naam, (gebeurtenis) => ontvang(naam, gebeurtenis.data, gebeurtenis.lastEventId));
  }
  return () => bron.close();
}
