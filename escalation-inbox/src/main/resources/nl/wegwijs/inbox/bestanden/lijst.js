// The list of work: puts each line where it belongs when it changes.
import { haal } from './aanvraag.js';

const PER_BLADZIJDE = 50;
const VERVERSEN = 60_000;
const GELEZEN = 'wegwijs-gelezen';

export function lijst(werk) {
  const { ik, tab, open, begin } = werk.dataset;
  const mijnTeams = new Set(werk.dataset.teams.split(' '));
  const titel = document.title;
  const ul = () => document.querySelector('#regels');

  function hoortHier({ dataset: r }) {
    const isOpen = r.stand !== 'afgehandeld';
    const vanMij = r.bij === ik && (r.stand === 'opgepakt' || r.stand === 'sluimert');
    const team = !werk.dataset.team || werk.dataset.team === r.team;
    switch (tab) {
      case 'mijn':
        return team && vanMij;
      case 'mijn-team':
        return team && isOpen && mijnTeams.has(r.team);
      case 'alle':
        return team && isOpen;
      case 'terugbellen':
        return team && isOpen && r.terugbellen === 'ja';
      case 'wacht-op-inwoner':
        return team && vanMij && r.inwoner === 'moet';
      default:
        return false;
    }
  }

  // As the service sorts: priority, then who waits longest, then reference number.
  function komtNa(a, b) {
    const rang = Number(a.dataset.rang) - Number(b.dataset.rang);
    const sinds = Number(a.dataset.sinds) - Number(b.dataset.sinds);
    return (rang || sinds || (a.dataset.kenmerk < b.dataset.kenmerk ? -1 : 1)) > 0;
  }

  function maakPassend(regel) {
    const link = regel.querySelector('a.kaart');
    if (link) {
      link.search = werk.dataset.vraag;
      if (regel.dataset.kenmerk === open) {
        link.setAttribute('aria-current', 'true');
      }
    }
    merkGelezen(regel);
  }

  // What this browser has shown already is no longer new.
  function gelezen() {
    try {
      return JSON.parse(localStorage.getItem(GELEZEN)) ?? {};
    } catch {
      return {};
    }
  }

  function merkGelezen(regel) {
    const gezien = gelezen()[regel.dataset.kenmerk] ?? 0;
    regel.classList.toggle('gelezen', Number(regel.dataset.laatste) <= gezien);
  }

  function leesOpen() {
    const regel = document.querySelector(`#regel-${CSS.escape(open || '-')}`);
    if (!regel || document.hidden) {
      return;
    }
    const alle = Object.entries({ ...gelezen(), [open]: Number(regel.dataset.laatste) });
    try {
      localStorage.setItem(GELEZEN, JSON.stringify(Object.fromEntries(alle.slice(-200))));
    } catch {
      // A browser that keeps nothing shows them as new.
    }
    regel.classList.add('gelezen');
  }

  function teltMee({ dataset: r, classList }) {
    return r.stand === 'wachtend' || (r.stand === 'opgepakt' && r.bij === ik && r.inwoner === 'sprak' && !classList.contains('gelezen'));
  }

  function tel() {
    const regels = [...(ul()?.querySelectorAll('.regel') ?? [])];
    const aandacht = regels.filter(teltMee).length;
    document.title = aandacht ? `(${aandacht}) ${titel}` : titel;
    const leeg = document.querySelector('#leeg');
    if (leeg && ul()) {
      leeg.textContent = regels.length ? '' : ul().dataset.leeg;
    }
  }

  function zeg(tekst) {
    document.querySelector('#nieuws').textContent = tekst;
  }

  // Puts a line in its place. Gives whether it is one that was not there before.
  function zet(html) {
    const houder = document.createElement('template');
    houder.innerHTML = html;
    const nieuw = houder.content.querySelector('.regel');
    if (!nieuw || !ul()) {
      return;
    }
    maakPassend(nieuw);
    const oud = document.querySelector(`#regel-${CSS.escape(nieuw.dataset.kenmerk)}`);
    if (oud && Number(oud.dataset.wijziging) > Number(nieuw.dataset.wijziging)) {
      return;
    }
    const focus = oud?.contains(document.activeElement);
    const hoort = hoortHier(nieuw) || nieuw.dataset.kenmerk === open;
    if (!hoort) {
      if (focus) {
        (oud.nextElementSibling ?? oud.previousElementSibling)?.querySelector('a')?.focus();
      }
      oud?.remove();
      tel();
      return;
    }
    const naWie = [...ul().children].filter((een) => een !== oud).find((een) => komtNa(een, nieuw));
    if (oud && oud.nextElementSibling === (naWie ?? null)) {
      oud.replaceWith(nieuw);
    } else if (naWie || begin === 'nee' || ul().children.length < PER_BLADZIJDE || oud) {
      oud?.remove();
      ul().insertBefore(nieuw, naWie ?? null);
    } else {
      return;
    }
    if (focus) {
      nieuw.querySelector('a')?.focus();
    }
    while (ul().children.length > PER_BLADZIJDE + 1) {
      ul().lastElementChild.remove();
    }
    if (!oud && nieuw.dataset.stand === 'wachtend') {
      zeg(`Nieuw in de wachtrij: ${nieuw.querySelector('.naam').textContent}, ${nieuw.querySelector('.onderwerp').textContent.trim()}`);
    } else if (oud && oud.dataset.laatste !== nieuw.dataset.laatste && nieuw.dataset.inwoner === 'sprak' && nieuw.dataset.bij === ik && nieuw.dataset.kenmerk !== open) {
      zeg(`Nieuw bericht van ${nieuw.querySelector('.naam').textContent}`);
    }
    if (nieuw.dataset.kenmerk === open) {
      leesOpen();
    }
    tel();
  }

  // Waiting times and norms go on by themselves, so the lines are looked up again now and then.
  async function ververs() {
    if (!ul() || tab === 'formulieren') {
      return;
    }
    const vraag = new URLSearchParams(werk.dataset.vraag);
    vraag.set('open', open);
    let html;
    try {
      html = await haal(`/inbox/lijst?${vraag}`, { achtergrond: true });
    } catch {
      return;
    }
    const houder = document.createElement('template');
    houder.innerHTML = html;
    const nieuw = houder.content.querySelector('#regels');
    const gebleven = new Set();
    for (const regel of nieuw.children) {
      gebleven.add(regel.dataset.kenmerk);
    }
    for (const regel of [...ul().children]) {
      if (!gebleven.has(regel.dataset.kenmerk) && regel.dataset.kenmerk !== open && !regel.contains(document.activeElement)) {
        regel.remove();
      }
    }
    [...nieuw.children].forEach((regel) => zet(regel.outerHTML));
  }

  function stap(richting) {
    const links = [...document.querySelectorAll('#regels a.kaart')];
    if (!links.length) {
      return;
    }
    const focus = links.indexOf(document.activeElement);
    const nu = focus >= 0 ? focus : links.findIndex((link) => link.hasAttribute('aria-current'));
    const doel = nu >= 0 ? nu + richting : 0;
    links[Math.max(0, Math.min(links.length - 1, doel))].focus();
  }

  for (const regel of document.querySelectorAll('#regels .regel[data-laatste]')) {
    merkGelezen(regel);
  }
  document.querySelector('#regels a[aria-current]')?.scrollIntoView({ block: 'nearest' });
  leesOpen();
  tel();
  setInterval(ververs, VERVERSEN);
  return { zet, ververs, stap, leesOpen };
}
