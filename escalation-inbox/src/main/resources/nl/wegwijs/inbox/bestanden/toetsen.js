// Single keys, which do nothing while somebody types and can be turned off (WCAG 2.1.4).
const UIT = 'wegwijs-toetsen-uit';

export function toetsen(werk, lijst) {
  const venster = document.querySelector('#toetsen');
  const aan = document.querySelector('#toetsen-aan');
  const knop = document.querySelector('#toetsen-open');
  let eerder = '';

  knop.hidden = false;
  knop.addEventListener('click', () => venster.showModal());
  aan.checked = !lees();
  aan.addEventListener('change', () => {
    try {
      localStorage.setItem(UIT, aan.checked ? '' : 'ja');
    } catch {
      // Then it holds for this page.
    }
  });

  function lees() {
    try {
      return localStorage.getItem(UIT) === 'ja';
    } catch {
      return false;
    }
  }

  const klik = (wat) => document.querySelector(wat)?.click();

  function klap(id) {
    const actie = document.querySelector(id);
    if (actie) {
      actie.open = true;
      actie.querySelector('select, textarea, input:not([type=hidden])')?.focus();
    }
  }

  function schrijf(naam) {
    const tab = document.querySelector(`#tab-${naam}`);
    if (tab) {
      tab.click();
    } else {
      document.querySelector(`#${naam}`)?.focus();
    }
  }

  function standaard() {
    const lade = document.querySelector('#standaard');
    if (lade) {
      schrijf('antwoord');
      lade.open = true;
    }
  }

  function bel() {
    const knop = document.querySelector('#belformulier input[type=text]');
    if (knop) {
      knop.focus();
    } else {
      location.assign('/inbox?tab=terugbellen');
    }
  }

  function sluitOfTerug() {
    const open = document.querySelector('details.actie[open], details.standaard[open]');
    if (open) {
      open.open = false;
      open.querySelector('summary').focus();
    } else if (werk.dataset.open || werk.dataset.tab === 'formulieren') {
      location.assign(werk.dataset.tab === 'formulieren' ? '/inbox/formulieren' : `/inbox${werk.dataset.vraag}`);
    }
  }

  // The product that was found at that place, counted from one.
  const gevonden = (nummer) => document.querySelectorAll('#zoekresultaat a.zet')[nummer - 1]?.click();

  const los = {
    z: () => document.querySelector('#zoek')?.select(),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((nummer) => [nummer, () => gevonden(nummer)])),
    j: () => lijst.stap(1),
    k: () => lijst.stap(-1),
    o: () => document.activeElement.matches('a.kaart') && document.activeElement.click(),
    c: () => klik('#neem'),
    r: () => schrijf('antwoord'),
    n: () => schrijf('notitie'),
    '/': standaard,
    t: bel,
    f: () => klap('#actie-doorzetten'),
    s: () => klap('#actie-wegleggen'),
    e: () => klap('#actie-afronden'),
    E: () => {
      klap('#actie-afronden');
      document.querySelector('#sluit-volgende')?.focus();
    },
    '?': () => venster.showModal(),
  };

  document.addEventListener('keydown', (toets) => {
    const typt = toets.target.closest('input, textarea, select, [contenteditable]');
    if (document.querySelector('dialog[open]') || toets.ctrlKey || toets.altKey || toets.metaKey) {
      return;
    }
    if (toets.key === 'Escape') {
      if (typt && !toets.target.closest('details.actie')) {
        toets.target.blur();
      } else {
        sluitOfTerug();
      }
      return;
    }
    if (typt || !aan.checked) {
      return;
    }
    if (eerder === 'g' && toets.key === 'q') {
      location.assign('/inbox');
      return;
    }
    eerder = toets.key;
    if (los[toets.key]) {
      toets.preventDefault();
      los[toets.key]();
    }
  });
}
