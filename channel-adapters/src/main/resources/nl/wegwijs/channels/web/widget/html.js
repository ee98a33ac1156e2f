// Makes elements. Text only ever becomes text: nothing here reads HTML.

/** An element with attributes, listeners (names beginning with 'on') and children; what is null or false is left out. */
export function el(naam, eigenschappen = {}, ...kinderen) {
  const element = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(eigenschappen)) {
    if (waarde === undefined || waarde === null || waarde === false) {
      continue;
    }
    if (sleutel.startsWith('on')) {
      element.addEventListener(sleutel.slice(2), waarde);
    } else {
      element.setAttribute(sleutel, waarde === true ? '' : waarde);
    }
  }
  element.append(...kinderen.flat().filter((kind) => kind !== null && kind !== undefined && kind !== false));
  return element;
}

/** A button that never submits a form. */
export function knop(tekst, bijKlik, eigenschappen = {}) {
  return el('button', { type: 'button', onclick: bijKlik, ...eigenschappen }, tekst);
}

/** Text that only a screen reader says. */
export function alleenVoorgelezen(tekst) {
  return el('span', { class: 'voorgelezen' }, tekst);
}

/** A link if the address is one of the web, else its text alone. */
export function link(url, tekst) {
  let adres;
  try {
    adres = new URL(url);
  } catch {
    return document.createTextNode(tekst);
  }
  if (adres.protocol !== 'https:' && adres.protocol !== 'http:') {
    return document.createTextNode(tekst);
  }
  return el('a', { href: adres.href, target: '_blank', rel: 'noopener noreferrer' }, tekst);
}

/** Paragraphs and lists out of plain text: a line that begins with a dash is an item, an address becomes a link. */
export function alineas(tekst) {
  const uit = [];
  let lijst = null;
  for (const regel of tekst.split(/\r?\n/)) {
    if (regel.startsWith('- ')) {
      if (!lijst) {
        lijst = el('ul');
        uit.push(lijst);
      }
      lijst.append(el('li', {}, ...metLinks(regel.slice(2))));
    } else {
      lijst = null;
      if (regel.trim()) {
        uit.push(el('p', {}, ...metLinks(regel)));
      }
    }
  }
  return uit;
}

function metLinks(regel) {
  return regel.split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/).map((deel, i) => (i % 2 ? link(deel, deel) : deel));
}
