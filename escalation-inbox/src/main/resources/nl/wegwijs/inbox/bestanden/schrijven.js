// Writing a reply or a note: counts, keeps a draft, sends without losing the text, and has standard replies at hand.
import { stuur } from './aanvraag.js';

const CONCEPT_NA = 600;
const BEWAARD = 'wegwijs-tekst-';

export function schrijven(pad, werk, verstuurd) {
  const kenmerk = pad.split('/').at(-1);
  let wekker;
  let laatstBewaard = '';

  const adres = (actie) => `${pad}/${actie}${werk.dataset.vraag}`;
  const eigenKenmerk = () => [...crypto.getRandomValues(new Uint32Array(6))].map((n) => n.toString(36)).join('');

  function begin() {
    const antwoord = document.querySelector('#antwoordformulier');
    const notitie = document.querySelector('#notitieformulier');
    for (const formulier of [antwoord, notitie]) {
      if (formulier) {
        voorzie(formulier);
      }
    }
    if (antwoord) {
      const veld = antwoord.elements.tekst;
      laatstBewaard = veld.value;
      veld.addEventListener('input', () => {
        clearTimeout(wekker);
        wekker = setTimeout(() => bewaar(veld.value), CONCEPT_NA);
      });
      haalTerug(veld);
      tabs(antwoord, notitie);
      standaard(veld);
    }
  }

  async function bewaar(tekst) {
    if (tekst === laatstBewaard) {
      return;
    }
    try {
      await stuur(adres('concept'), { tekst });
      laatstBewaard = tekst;
      sessionStorage.removeItem(BEWAARD + kenmerk);
    } catch {
      // It is in the field, and stays in this window for when the page comes back.
      onthoud(tekst);
    }
  }

  function onthoud(tekst) {
    try {
      sessionStorage.setItem(BEWAARD + kenmerk, tekst);
    } catch {
      // Then only the field has it.
    }
  }

  function haalTerug(veld) {
    const eerder = sessionStorage.getItem(BEWAARD + kenmerk);
    if (eerder && !veld.value) {
      veld.value = eerder;
      veld.dispatchEvent(new Event('input'));
    }
  }

  function voorzie(formulier) {
    const veld = formulier.elements.tekst;
    const teller = formulier.querySelector('.teller');
    const langste = Number(veld.dataset.langste);
    const tel = () => {
      const aantal = [...veld.value.trim()].length;
      teller.textContent = aantal > langste ? `${aantal - langste} tekens te veel` : `${aantal} van ${langste} tekens`;
      teller.classList.toggle('vol', aantal > langste);
    };
    tel();
    veld.addEventListener('input', tel);
    veld.addEventListener('keydown', (toets) => {
      if (toets.key === 'Enter' && (toets.ctrlKey || toets.metaKey)) {
        toets.preventDefault();
        formulier.requestSubmit();
      }
    });
    formulier.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      verstuur(formulier);
    });
  }

  async function verstuur(formulier) {
    const veld = formulier.elements.tekst;
    if (formulier.dataset.bezig) {
      return;
    }
    formulier.dataset.bezig = 'ja';
    clearTimeout(wekker);
    const tekst = veld.value;
    try {
      const html = await stuur(adres(formulier.id === 'antwoordformulier' ? 'antwoord' : 'notitie'), {
        tekst,
        eigen: formulier.elements.eigen.value,
      });
      veld.value = veld.value === tekst ? '' : veld.value;
      laatstBewaard = '';
      formulier.elements.eigen.value = eigenKenmerk();
      sessionStorage.removeItem(BEWAARD + kenmerk);
      veld.dispatchEvent(new Event('input'));
      fout('');
      verstuurd(html);
      veld.focus();
    } catch (mislukt) {
      toonFout(mislukt, tekst);
    } finally {
      delete formulier.dataset.bezig;
    }
  }

  function toonFout(mislukt, tekst) {
    if (mislukt.status === 401) {
      onthoud(tekst);
      fout('Uw sessie is voorbij. Uw tekst is bewaard. ', {
        tekst: 'Meld u opnieuw aan',
        naar: `/inbox/aanmelden?verlopen=ja&naar=${encodeURIComponent(location.pathname + location.search)}`,
      });
    } else if (mislukt.status === 409 || mislukt.status === 422) {
      fout(`Niet verstuurd: ${mislukt.html}`);
    } else {
      fout('Niet verstuurd; uw tekst staat er nog. Verstuur hem nog eens.');
    }
  }

  function fout(tekst, link) {
    const plek = document.querySelector('#deel-schrijven');
    let melding = plek.querySelector('#schrijf-fout');
    if (!tekst) {
      melding?.remove();
      return;
    }
    if (!melding) {
      melding = document.createElement('p');
      melding.id = 'schrijf-fout';
      melding.className = 'fout';
      melding.setAttribute('role', 'alert');
      plek.prepend(melding);
    }
    melding.textContent = tekst;
    if (link) {
      const a = document.createElement('a');
      a.href = link.naar;
      a.textContent = link.tekst;
      melding.append(a);
    }
  }

  function tabs(antwoord, notitie) {
    const kies = (wil) => {
      antwoord.hidden = wil === 'notitie';
      notitie.hidden = wil !== 'notitie';
      for (const naam of ['antwoord', 'notitie']) {
        const tab = document.querySelector(`#tab-${naam}`);
        if (naam === wil) {
          tab.setAttribute('aria-current', 'true');
        } else {
          tab.removeAttribute('aria-current');
        }
      }
      document.querySelector(`#${wil}`).focus();
    };
    for (const naam of ['antwoord', 'notitie']) {
      document.querySelector(`#tab-${naam}`).addEventListener('click', (klik) => {
        klik.preventDefault();
        kies(naam);
      });
    }
  }

  function standaard(veld) {
    const venster = document.querySelector('#standaard');
    const zoek = document.querySelector('#standaard-zoek');
    const links = [...document.querySelectorAll('#standaard-lijst a')];
    const zichtbaar = () => links.filter((link) => !link.parentElement.hidden);
    zoek.hidden = false;

    function sluit() {
      venster.open = false;
      veld.focus();
    }

    function voegIn(link) {
      veld.setRangeText(link.dataset.tekst, veld.selectionStart, veld.selectionEnd, 'end');
      veld.dispatchEvent(new Event('input'));
      sluit();
    }

    venster.addEventListener('toggle', () => {
      if (venster.open) {
        zoek.value = '';
        links.forEach((link) => (link.parentElement.hidden = false));
        zoek.focus();
      }
    });
    zoek.addEventListener('input', () => {
      const gezocht = zoek.value.toLowerCase();
      for (const link of links) {
        link.parentElement.hidden = !link.textContent.toLowerCase().includes(gezocht);
      }
    });
    venster.addEventListener('keydown', (toets) => {
      const rij = [zoek, ...zichtbaar()];
      const nu = rij.indexOf(document.activeElement);
      if (toets.key === 'Escape') {
        toets.stopPropagation();
        sluit();
      } else if (toets.key === 'ArrowDown' || toets.key === 'ArrowUp') {
        toets.preventDefault();
        rij[Math.max(0, Math.min(rij.length - 1, nu + (toets.key === 'ArrowDown' ? 1 : -1)))]?.focus();
      } else if (toets.key === 'Enter' && document.activeElement === zoek && zichtbaar().length) {
        toets.preventDefault();
        voegIn(zichtbaar()[0]);
      }
    });
    for (const link of links) {
      link.addEventListener('click', (klik) => {
        klik.preventDefault();
        voegIn(link);
      });
    }
    veld.addEventListener('keydown', (toets) => {
      const voor = veld.value.slice(0, veld.selectionStart);
      if (toets.key === '/' && (voor === '' || /\s$/.test(voor))) {
        toets.preventDefault();
        venster.open = true;
      }
    });
  }

  // Puts a text where the cursor was in the reply; false where nothing can be written.
  function zet(tekst) {
    const veld = document.querySelector('#antwoord');
    if (!veld) {
      return false;
    }
    document.querySelector('#tab-antwoord').click();
    const voor = veld.value.slice(0, veld.selectionStart);
    const wit = voor === '' || voor.endsWith('\n') ? '' : '\n\n';
    veld.setRangeText(wit + tekst, veld.selectionStart, veld.selectionEnd, 'end');
    veld.dispatchEvent(new Event('input'));
    veld.focus();
    return true;
  }

  return { begin, zet };
}
