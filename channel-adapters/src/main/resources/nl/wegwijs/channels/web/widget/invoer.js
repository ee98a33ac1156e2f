// The field in which an inwoner types, with its label, its count and its warnings.

import { el, knop } from './html.js';
import { vindNummer, zonderNummers } from './nummers.js';

const LANGSTE = 2000;
const WAARSCHUW_VANAF = 0.8 * LANGSTE;

// What a browser may fill in by itself, by field of a form.
const AANVULLEN = {
  huidigePostcode: 'postal-code',
  nieuwePostcode: 'postal-code',
  naam: 'name',
  geboortedatum: 'bday',
  email: 'email',
  telefoonnummer: 'tel',
};

export class Invoer {
  #t;
  #verstuur;
  #veld = el('textarea', { id: 'bericht', rows: '1', 'aria-describedby': 'hint teller fout' });
  #label = el('label', { for: 'bericht' });
  #hint = el('p', { id: 'hint', class: 'hint' });
  #teller = el('p', { id: 'teller', class: 'hint', 'aria-live': 'polite' });
  #fout = el('div', { id: 'fout', class: 'fout', role: 'alert' });
  #knop = el('button', { type: 'submit', class: 'hoofd' });
  #geblokkeerd = false;
  element;

  /** verstuur(tekst) tells whether it took the text; only then is the field emptied. */
  constructor(t, verstuur) {
    this.#verstuur = verstuur;
    this.element = el(
      'form',
      { class: 'invoer', novalidate: true, onsubmit: (gebeurtenis) => this.#bijVersturen(gebeurtenis) },
      this.#label,
      this.#fout,
      el('div', { class: 'regel' }, this.#veld, this.#knop),
      this.#teller,
      this.#hint,
    );
    this.#veld.addEventListener('input', () => this.#bijTypen());
    this.#veld.addEventListener('paste', () => setTimeout(() => this.#waarschuw()));
    this.#veld.addEventListener('keydown', (gebeurtenis) => {
      if (gebeurtenis.key === 'Enter' && !gebeurtenis.shiftKey && !gebeurtenis.isComposing) {
        this.#bijVersturen(gebeurtenis);
      }
    });
    this.vertaal(t);
  }

  vertaal(t) {
    this.#t = t;
    this.#label.textContent = t('label');
    this.#hint.textContent = t('hint');
    this.#knop.textContent = t('verstuur');
    this.#bijTypen();
  }

  get tekst() {
    return this.#veld.value;
  }

  zet(tekst) {
    this.#veld.value = tekst;
    this.#bijTypen();
  }

  focus() {
    this.#veld.focus();
  }

  /** While a message is under way or the service asks to wait, nothing is sent, but typing goes on. */
  blokkeer(geblokkeerd) {
    this.#geblokkeerd = geblokkeerd;
    this.#knop.setAttribute('aria-disabled', String(geblokkeerd));
  }

  /** The field of a form that the next message answers, if any. */
  vraagNaar(veld) {
    this.#veld.setAttribute('autocomplete', AANVULLEN[veld] || 'off');
  }

  #bijVersturen(gebeurtenis) {
    gebeurtenis.preventDefault();
    if (this.#geblokkeerd) {
      return;
    }
    if (!this.tekst.trim()) {
      this.#toonFout(this.#t('leeg'));
      this.focus();
      return;
    }
    if (lengte(this.tekst) > LANGSTE) {
      this.#toonFout(this.#t('teLang', { n: lengte(this.tekst) - LANGSTE }));
      this.focus();
      return;
    }
    if (!this.#waarschuw()) {
      this.#stuur();
    }
  }

  #stuur() {
    if (this.#verstuur(this.tekst.trim())) {
      this.zet('');
    }
    this.#toonFout('');
    this.focus();
  }

  /** Warns of a number that had better not be sent; tells whether it did. */
  #waarschuw() {
    const nummer = vindNummer(this.tekst);
    if (!nummer) {
      return false;
    }
    const weg = knop(this.#t('haalWeg'), () => {
      this.zet(zonderNummers(this.tekst));
      this.#toonFout('');
      this.focus();
    });
    const toch = knop(this.#t('tochSturen'), () => this.#stuur());
    this.#toonFout(this.#t(nummer.soort), weg, toch);
    return true;
  }

  #toonFout(tekst, ...knoppen) {
    this.#fout.replaceChildren(...(tekst ? [el('p', {}, tekst), ...knoppen] : []));
    this.#veld.setAttribute('aria-invalid', String(Boolean(tekst)));
  }

  #bijTypen() {
    const lang = lengte(this.tekst);
    const over = LANGSTE - lang;
    this.#teller.textContent =
      lang < WAARSCHUW_VANAF ? '' : over >= 0 ? this.#t('teller', { n: over }) : this.#t('teLang', { n: -over });
    if (this.#fout.hasChildNodes() && this.tekst.trim() && over >= 0 && !vindNummer(this.tekst)) {
      this.#toonFout('');
    }
    this.#veld.style.blockSize = 'auto';
    this.#veld.style.blockSize = `${Math.min(this.#veld.scrollHeight + 2, 160)}px`;
  }
}

/** Counted as the service counts: by code points. */
function lengte(tekst) {
  return [...tekst].length;
}
