// Follows what changes. Without a connection everything stays to be read and nothing can be sent; afterwards what was missed comes.
const OPNIEUW = 3_000;

export function live(werk, lijst, gesprek) {
  const banner = document.querySelector('#verbinding');
  let laatste = werk.dataset.wijziging;
  let wekker;
  let bron;

  function verbind() {
    const vraag = new URLSearchParams({ na: laatste });
    if (gesprek) {
      vraag.set('open', gesprek.kenmerk);
    }
    bron = new EventSource(`/inbox/gebeurtenissen?${vraag}`);
    bron.addEventListener('begin', terug);
    bron.addEventListener('error', weg);
    bron.addEventListener('werk', nieuws);
    bron.addEventListener('kijkers', kijkers);
  }

  function terug() {
    clearTimeout(wekker);
    if (werk.dataset.verbinding === 'weg') {
      gesprek?.ververs();
      lijst.ververs();
    }
    werk.dataset.verbinding = 'ja';
    banner.textContent = '';
    zetKnoppen(false);
  }

  function weg() {
    werk.dataset.verbinding = 'weg';
    banner.textContent = 'De verbinding is weg. U kunt lezen en uw tekst blijft staan; versturen kan weer als de verbinding terug is.';
    zetKnoppen(true);
    clearTimeout(wekker);
    wekker = setTimeout(() => {
      bron.close();
      verbind();
    }, OPNIEUW);
  }

  function zetKnoppen(uit) {
    for (const knop of werk.querySelectorAll('form[method=post] button[type=submit]')) {
      if (uit) {
        knop.setAttribute('aria-disabled', 'true');
      } else {
        knop.removeAttribute('aria-disabled');
      }
    }
  }

  function nieuws(gebeurtenis) {
    laatste = gebeurtenis.lastEventId;
    lijst.zet(gebeurtenis.data);
    if (gesprek && gebeurtenis.data.includes(`data-kenmerk="${gesprek.kenmerk}"`)) {
      gesprek.ververs();
    }
  }

  function kijkers({ data }) {
    const plek = document.querySelector('#kijkers');
    if (plek) {
      plek.textContent = data === '-' ? '' : data;
    }
  }

  // Before any other listener: what cannot arrive is not sent.
  document.addEventListener(
    'submit',
    (gebeurtenis) => {
      if (werk.dataset.verbinding === 'weg' && gebeurtenis.target.method === 'post') {
        gebeurtenis.preventDefault();
        gebeurtenis.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
  window.addEventListener('pagehide', () => bron.close());
  document.addEventListener('visibilitychange', () => lijst.leesOpen());
  verbind();
}
