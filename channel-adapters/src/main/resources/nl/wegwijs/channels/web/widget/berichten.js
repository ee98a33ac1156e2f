// Shows berichten: one element each, by their soort. A soort that is not known here is shown as its text with its choices.

import { alineas, alleenVoorgelezen, el, knop, link } from './html.js';
import { datum, moment, uur } from './teksten.js';

/** omgeving: {t, taal, kies(keuze), wijzig(regel), zeg(tekst)}. */
export function toonBericht(bericht, omgeving) {
  const { t, taal } = omgeving;
  const tijdstip = bericht.tijdstip || new Date().toISOString();
  const wie = t(`van_${bericht.van}`);
  const tijd = uur(taal, tijdstip);
  const toon = SOORTEN[bericht.soort] || gewoon;
  return el(
    'div',
    { class: `bericht van-${['inwoner', 'medewerker'].includes(bericht.van) ? bericht.van : 'assistent'}`, tabindex: '-1' },
    alleenVoorgelezen(`${wie}, ${tijd}: `),
    el('p', { class: 'wie', 'aria-hidden': 'true' }, `${wie} · ${tijd}`),
    ...toon(bericht, omgeving),
  );
}

const SOORTEN = {
  antwoord: (bericht, omgeving) => [
    ...alineas(bericht.tekst),
    bron(bericht.product, omgeving),
    keuzes(bericht.suggesties, omgeving),
    oordeel(omgeving),
  ],
  vraag: (bericht, omgeving) => {
    const { t } = omgeving;
    const stappen = Math.max(bericht.stap, bericht.stappen);
    return [
      bericht.fout && el('p', { class: 'fout', role: 'alert' }, bericht.fout),
      el('p', { class: 'stap' }, t('stap', { stap: bericht.stap, stappen })),
      ...alineas(bericht.tekst),
      bericht.toelichting && el('p', { class: 'toelichting' }, bericht.toelichting),
      keuzes(bericht.keuzes, omgeving),
    ];
  },
  samenvatting: (bericht, omgeving) => [
    ...alineas(bericht.tekst),
    el('dl', {}, bericht.velden.map((regel) => samenvattingsregel(regel, omgeving))),
    keuzes(bericht.keuzes, omgeving),
  ],
  ontvangstbevestiging: (bericht, omgeving) => [
    ...alineas(bericht.tekst),
    kenmerk(bericht, omgeving),
    el('p', { class: 'stand' }, omgeving.t(bericht.status)),
  ],
  overdracht: (bericht, omgeving) => {
    const { t, taal } = omgeving;
    return [
      ...alineas(bericht.tekst),
      el('p', { class: 'stand' }, `${t('team')} ${bericht.team.naam}`),
      bericht.voor && el('p', { class: 'stand' }, t('voor', { moment: moment(taal, bericht.voor) })),
      kenmerk(bericht, omgeving),
    ];
  },
};

function gewoon(bericht, omgeving) {
  return [...alineas(bericht.tekst), keuzes(bericht.keuzes, omgeving)];
}

function bron(product, { t, taal }) {
  return el(
    'p',
    { class: 'bron' },
    `${t('bron')} `,
    link(product.url, product.naam),
    el('br'),
    t('bronGemeente', { gemeente: product.gemeente, datum: datum(taal, product.bijgewerktOp) }),
  );
}

function keuzes(lijst, { t, kies }) {
  if (!lijst?.length) {
    return null;
  }
  const groep = el('div', { class: 'keuzes', role: 'group', 'aria-label': t('keuzes') });
  for (const keuze of lijst) {
    const button = knop(keuze.label, () => {
      if (kies(keuze)) {
        button.classList.add('gekozen');
        button.append(alleenVoorgelezen(` (${t('gekozen')})`));
        slotKeuzes(groep);
      }
    });
    groep.append(button);
  }
  return groep;
}

/** 'Hielp dit?', of the last answer alone. */
function oordeel({ t, kies }) {
  const vraag = el('span', { class: 'hielp-vraag' }, t('hielp'));
  const groep = el('div', { class: 'hielp', role: 'group', 'aria-label': t('hielp') }, vraag);
  for (const waarde of ['ja', 'nee']) {
    const label = t(`hielp_${waarde}`);
    groep.append(
      knop(t(waarde), () => kies({ waarde: `hielp-${waarde}`, label }), { 'aria-label': label }),
    );
  }
  return groep;
}

/** Choices that can no longer be made stay readable. */
export function slotKeuzes(binnen) {
  for (const button of binnen.querySelectorAll('.keuzes button, button.wijzig')) {
    button.disabled = true;
  }
  for (const groep of binnen.querySelectorAll('.hielp')) {
    groep.remove();
  }
}

function samenvattingsregel(regel, { t, wijzig }) {
  const button = knop(t('wijzig'), () => wijzig(regel), { class: 'wijzig', 'aria-label': t('wijzigVeld', { label: regel.label }) });
  return el('div', {}, el('dt', {}, regel.label), el('dd', {}, regel.weergave), el('dd', { class: 'doe' }, button));
}

function kenmerk(bericht, { t, meld, bewijs }) {
  const nummer = el('strong', {}, bericht.kenmerk);
  return el(
    'div',
    { class: 'ontvangst' },
    el('p', {}, `${t('kenmerk')} `, nummer),
    knop(t('kopieer'), () => kopieer(nummer, () => meld(t('gekopieerd')))),
    ...downloads(bericht, { t, bewijs }),
  );
}

/** What was filed is to keep as a page or as text; of a hand-over there is only what was said. */
function downloads(bericht, { t, bewijs }) {
  const naam = `wegwijs-${bericht.kenmerk}`;
  const gezegd = () => bewaar(`${naam}.txt`, `${bericht.tekst}\n\n${t('kenmerk')} ${bericht.kenmerk}\n`);
  if (bericht.soort !== 'ontvangstbevestiging' && !bericht.terugbelverzoek) {
    return [knop(t('download'), gezegd)];
  }
  const haal = (soort, uitgang) => async () => {
    const tekst = await bewijs(bericht.kenmerk, soort);
    return tekst ? bewaar(`${naam}.${uitgang}`, tekst, soort) : gezegd();
  };
  return [knop(t('downloadPagina'), haal('text/html', 'html')), knop(t('download'), haal('text/plain', 'txt'))];
}

async function kopieer(element, klaar) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    klaar();
  } catch {
    // No clipboard without TLS or permission: the reference is selected, so that it can be copied by hand.
    const keuze = getSelection();
    keuze.removeAllRanges();
    const bereik = document.createRange();
    bereik.selectNodeContents(element);
    keuze.addRange(bereik);
  }
}

/** Offers the text as a file. */
export function bewaar(naam, tekst, soort = 'text/plain') {
  const url = URL.createObjectURL(new Blob([tekst], { type: `${soort};charset=utf-8` }));
  el('a', { href: url, download: naam }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The berichten as plain text. */
export function alsTekst(berichten, { t, taal }) {
  return berichten
    .map((bericht) => {
      const kop = `${t(`van_${bericht.van}`)} (${moment(taal, bericht.tijdstip)})`;
      const velden = (bericht.velden || []).map((regel) => `${regel.label}: ${regel.weergave}`);
      const bronregel = bericht.product ? [`${t('bron')} ${bericht.product.naam} ${bericht.product.url}`] : [];
      const nummer = bericht.kenmerk ? [`${t('kenmerk')} ${bericht.kenmerk}`] : [];
      return [kop, bericht.tekst, ...velden, ...bronregel, ...nummer].join('\n');
    })
    .join('\n\n');
}
