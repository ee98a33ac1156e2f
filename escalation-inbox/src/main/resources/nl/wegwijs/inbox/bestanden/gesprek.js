// One gesprek that is open: shows what is new in it without losing what is being written or where the focus is.
import { haal } from './aanvraag.js';
import { schrijven } from './schrijven.js';

export function gesprek(werk) {
  const midden = document.querySelector('#midden[data-kenmerk]');
  if (!midden) {
    return null;
  }
  const pad = `/inbox/werk/${midden.dataset.kenmerk}`;
  const verloop = document.querySelector('#verloop');
  const items = document.querySelector('#items');
  let bezig = false;
  let nogEens = false;

  function naarBeneden() {
    verloop.scrollTop = verloop.scrollHeight;
  }

  function onderaan() {
    return verloop.scrollHeight - verloop.scrollTop - verloop.clientHeight < 80;
  }

  // Puts the pieces of an answer in their places.
  function toon(html, alles = false) {
    const houder = document.createElement('template');
    houder.innerHTML = html;
    const deel = (naam) => houder.content.querySelector(`[data-deel="${naam}"]`);
    const stand = deel('stand');
    const bleef = onderaan();
    const bekend = new Set([...items.children].map((item) => item.dataset.sleutel));
    for (const item of [...deel('items').children]) {
      if (!bekend.has(item.dataset.sleutel)) {
        items.append(item);
      }
    }
    if (bleef) {
      naarBeneden();
    }
    vervang('deel-kop', deel('deel-kop'));
    vervang('deel-context', deel('deel-context'));
    const anders = stand.dataset.stand !== midden.dataset.stand;
    if (anders || !document.querySelector('#deel-acties').querySelector('details[open]')) {
      vervang('deel-acties', deel('deel-acties'), anders);
    }
    if (anders) {
      const tekst = document.querySelector('#antwoord')?.value ?? '';
      vervang('deel-schrijven', deel('deel-schrijven'), true);
      const veld = document.querySelector('#antwoord');
      if (veld && tekst) {
        veld.value = tekst;
      }
      invoer.begin();
      const melding = document.querySelector('#standtekst')?.textContent;
      if (melding && !alles) {
        document.querySelector('#nieuws').textContent = melding;
      }
    }
    midden.dataset.stand = stand.dataset.stand;
    midden.dataset.laatste = stand.dataset.laatste;
  }

  // A piece in which somebody works is left alone.
  function vervang(id, nieuw, toch = false) {
    const oud = document.getElementById(id);
    if (!nieuw || (!toch && oud.contains(document.activeElement)) || oud.innerHTML === nieuw.innerHTML) {
      return;
    }
    const focus = oud.contains(document.activeElement);
    oud.replaceChildren(...nieuw.childNodes);
    if (focus) {
      document.querySelector('#gesprek-kop').focus();
    }
  }

  async function ververs() {
    if (bezig) {
      nogEens = true;
      return;
    }
    bezig = true;
    try {
      toon(await haal(`${pad}/verloop${werk.dataset.vraag}`, { achtergrond: true }));
    } catch (mislukt) {
      if (mislukt.status === 403 || mislukt.status === 404) {
        location.assign(`/inbox${werk.dataset.vraag}`);
      }
    } finally {
      bezig = false;
      if (nogEens) {
        nogEens = false;
        ververs();
      }
    }
  }

  async function zoek(gebeurtenis) {
    gebeurtenis.preventDefault();
    const vraag = new URLSearchParams(werk.dataset.vraag);
    vraag.set('zoek', document.querySelector('#zoek').value);
    const plek = document.querySelector('#zoekresultaat');
    try {
      plek.innerHTML = await haal(`${pad}/zoek?${vraag}`);
    } catch {
      plek.textContent = 'Zoeken lukte niet. Probeer het nog eens.';
    }
  }

  const invoer = schrijven(pad, werk, (html) => {
    toon(html, true);
    naarBeneden();
  });
  invoer.begin();
  document.querySelector('#zoekformulier').addEventListener('submit', zoek);
  document.querySelector('#zoekresultaat').addEventListener('click', (klik) => {
    const link = klik.target.closest('a.zet');
    if (link && invoer.zet(link.dataset.tekst)) {
      klik.preventDefault();
      document.querySelector('#nieuws').textContent = 'De tekst staat in uw antwoord.';
    }
  });
  naarBeneden();
  return { kenmerk: midden.dataset.kenmerk, ververs };
}
