// The outside of the window: its elements, in the language of the moment, and the places where something is said.

import { el, knop } from './html.js';

export class Schil {
  #t;
  #log = el('div', { class: 'log', role: 'log', tabindex: '0' });
  #banner = el('div', { class: 'banner', role: 'alert' });
  #status = el('p', { class: 'status', role: 'status' });
  #kop = el('h2', { id: 'kop', tabindex: '-1' });
  #meer = el('summary');
  #menu;
  #knoppen;
  #alles;
  #venster;
  #ongelezen = 0;

  /** doe has a function for each button: wissel, sluit, taal, mens, stop, later, bewaar, wis. */
  constructor(wortel, invoer, doe) {
    this.#knoppen = {
      open: knop('', doe.wissel, { class: 'open hoofd', 'aria-expanded': 'false', 'aria-controls': 'venster' }),
      taal: knop('', doe.taal, { class: 'stil' }),
      groot: knop('', () => this.#wisselGrootte(), { class: 'stil grootte', 'aria-pressed': 'false' }),
      sluit: knop('', doe.sluit, { class: 'stil' }),
      mens: knop('', doe.mens),
      stop: knop('', doe.stop),
      later: knop('', doe.later),
      bewaar: knop('', doe.bewaar),
      wis: knop('', doe.wis),
    };
    const { open, taal, groot, sluit, mens, stop, later, bewaar, wis } = this.#knoppen;
    this.#menu = el('details', { class: 'meer' }, this.#meer, el('div', {}, later, bewaar, wis));
    this.#venster = el(
      'section',
      { id: 'venster', class: 'venster', role: 'dialog', 'aria-labelledby': 'kop', hidden: true },
      el('div', { class: 'kop' }, this.#kop, taal, groot, sluit),
      this.#banner,
      this.#log,
      this.#status,
      invoer,
      el('div', { class: 'altijd' }, mens, stop, this.#menu),
    );
    this.#alles = el('div', { class: 'wegwijs', hidden: true, onkeydown: (toets) => this.#toets(toets, doe) }, this.#venster, open);
    // Without its style sheet the window would stand in the page as a heap of text.
    const toon = () => (this.#alles.hidden = false);
    const stijl = new URL('venster.css', import.meta.url).href;
    wortel.append(el('link', { rel: 'stylesheet', href: stijl, onload: toon, onerror: toon }), this.#alles);
  }

  vertaal(t, taal) {
    this.#t = t;
    const { sluit, mens, stop, later, bewaar, wis } = this.#knoppen;
    this.#alles.lang = taal;
    this.#kop.textContent = t('titel');
    this.#knoppen.taal.textContent = taal === 'nl' ? 'English' : 'Nederlands';
    this.#knoppen.taal.lang = taal === 'nl' ? 'en' : 'nl';
    sluit.textContent = t('sluiten');
    this.#log.setAttribute('aria-label', t('berichten'));
    mens.textContent = t('medewerker');
    stop.textContent = t('stop');
    this.#meer.textContent = t('meer');
    later.textContent = t('later');
    bewaar.textContent = t('bewaarGesprek');
    wis.textContent = t('wisGesprek');
    this.#toonGrootte();
    this.#toonOngelezen();
  }

  get isOpen() {
    return !this.#venster.hidden;
  }

  open() {
    this.#zetOpen(true);
    this.#ongelezen = 0;
    this.#toonOngelezen();
    this.#kop.focus();
  }

  sluit() {
    this.#zetOpen(false);
    this.#knoppen.open.focus();
  }

  /** Says on the button how many berichten came while the window was closed. */
  meldOngelezen(aantal) {
    this.#ongelezen += aantal;
    this.#toonOngelezen();
  }

  get log() {
    return this.#log;
  }

  /** Adds elements in one go, so that a screen reader announces them once, and brings the first into view. */
  plaats(elementen) {
    this.#log.append(...elementen);
    if (elementen[0]) {
      this.#log.scrollTop = elementen[0].offsetTop - this.#log.offsetTop - 8;
    }
  }

  leeg() {
    this.#log.replaceChildren();
    this.#menu.open = false;
    this.meld('');
  }

  /** Says quietly how it goes. */
  meld(tekst) {
    if (this.#status.textContent !== tekst) {
      this.#status.textContent = tekst;
    }
  }

  /** Says what is wrong, with buttons to do something about it; an empty text takes it away. */
  banner(tekst, ...knoppen) {
    this.#banner.replaceChildren(...(tekst ? [el('p', {}, tekst), ...knoppen] : []));
  }

  get bannertekst() {
    return this.#banner.textContent;
  }

  #zetOpen(open) {
    this.#venster.hidden = !open;
    this.#knoppen.open.setAttribute('aria-expanded', String(open));
    this.#alles.classList.toggle('is-open', open);
  }

  #toets(toets, doe) {
    if (toets.key === 'Escape' && this.isOpen) {
      toets.stopPropagation();
      doe.sluit();
    } else if (toets.altKey && (toets.key === 'ArrowUp' || toets.key === 'ArrowDown')) {
      toets.preventDefault();
      this.#loop(toets.key === 'ArrowUp' ? -1 : 1);
    }
  }

  #loop(stap) {
    const alle = [...this.#log.querySelectorAll('.bericht')];
    const nu = alle.indexOf(this.#log.getRootNode().activeElement?.closest('.bericht'));
    const plek = nu < 0 ? alle.length - 1 : Math.min(Math.max(nu + stap, 0), alle.length - 1);
    alle[plek]?.focus();
  }

  #wisselGrootte() {
    this.#venster.classList.toggle('groot');
    this.#toonGrootte();
  }

  #toonGrootte() {
    const groot = this.#venster.classList.contains('groot');
    this.#knoppen.groot.textContent = this.#t(groot ? 'kleiner' : 'groter');
    this.#knoppen.groot.setAttribute('aria-pressed', String(groot));
  }

  #toonOngelezen() {
    const n = this.#ongelezen;
    this.#knoppen.open.textContent = n ? this.#t('knopNieuw', { n }) : this.#t('knop');
  }
}
