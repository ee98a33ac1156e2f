// <wegwijs-venster gemeente="…" taal="nl|en" api="…/v1/">: the button on the page and the window with the assistant.

import { Api } from './api.js';
import { alsTekst, bewaar, slotKeuzes, toonBericht } from './berichten.js';
import { Gesprek } from './gesprek.js';
import { knop } from './html.js';
import { Invoer } from './invoer.js';
import { Opslag } from './opslag.js';
import { Schil } from './schil.js';
import { teksten } from './teksten.js';

// A short answer needs no notice that it is being looked for; a long one needs another way out.
const NA_ZOEKT = 500;
const NA_TRAAG = 5000;

class WegwijsVenster extends HTMLElement {
  #taal = 'nl';
  #t = teksten('nl');
  #gesprek;
  #invoer;
  #schil;
  #berichten = [];
  #onderweg = null;
  #status = '';
  #wekkers = [];
  #aangesloten = new AbortController();

  connectedCallback() {
    if (this.shadowRoot) {
      return;
    }
    const api = this.getAttribute('api');
    const gemeente = this.getAttribute('gemeente');
    this.#taal = this.getAttribute('taal') === 'en' ? 'en' : 'nl';
    this.#t = teksten(this.#taal, this.getAttribute('aanspreekvorm'));
    this.#gesprek = new Gesprek(new Api(api), new Opslag(api, gemeente), gemeente, {
      toonBeurt: (beurt) => this.#toonBeurt(beurt),
      verstuurd: (alGetoond) => this.#verstuurd(alGetoond),
      bezig: (bezig) => this.#bezig(bezig),
      mislukt: (fout) => this.#mislukt(fout),
      verbinding: (goed) => this.#verbinding(goed),
      weg: () => this.#weg(),
    });
    this.#invoer = new Invoer(this.#t, (tekst) => this.#zeg({ tekst }, tekst));
    this.#schil = new Schil(this.attachShadow({ mode: 'open' }), this.#invoer.element, {
      wissel: () => (this.#schil.isOpen ? this.#schil.sluit() : this.#open()),
      sluit: () => this.#schil.sluit(),
      taal: () => this.#andereTaal(),
      mens: () => this.#zeg({ tekst: this.#t('medewerkerTekst') }, this.#t('medewerkerTekst')),
      stop: () => this.#zeg({ tekst: this.#t('stopTekst') }, this.#t('stopTekst')),
      later: () => this.#later(),
      bewaar: () => bewaar('wegwijs-gesprek.txt', alsTekst(this.#berichten, this.#omgeving())),
      wis: () => this.#vraagWissen(),
    });
    this.#schil.vertaal(this.#t, this.#taal);
    const { signal } = this.#aangesloten;
    addEventListener('online', () => this.#online(), { signal });
    addEventListener('offline', () => this.#verbinding(false), { signal });
  }

  disconnectedCallback() {
    this.#gesprek.stop();
    this.#aangesloten.abort();
  }

  #omgeving() {
    return {
      t: this.#t,
      taal: this.#taal,
      kies: (keuze) => this.#kies(keuze),
      wijzig: (regel) => this.#wijzig(regel),
      meld: (tekst) => this.#schil.meld(tekst),
      bewijs: (kenmerk, soort) => this.#gesprek.bewijs(kenmerk, soort),
    };
  }

  async #open() {
    this.#schil.open();
    if (!this.#gesprek.begonnen) {
      await this.#begin();
    }
  }

  async #begin() {
    this.#schil.banner('');
    this.#invoer.blokkeer(true);
    try {
      if (await this.#gesprek.hervat()) {
        this.#schil.meld(this.#t('welkomTerug'));
      } else {
        await this.#gesprek.begin(this.#taal);
      }
      this.#invoer.blokkeer(false);
    } catch (fout) {
      const opnieuw = knop(this.#t('opnieuw'), () => this.#begin());
      this.#schil.banner(fout.detail || this.#t('nietGestart'), opnieuw);
    }
  }

  async #andereTaal() {
    this.#taal = this.#taal === 'nl' ? 'en' : 'nl';
    this.#t = teksten(this.#taal, this.getAttribute('aanspreekvorm'));
    this.#schil.vertaal(this.#t, this.#taal);
    this.#invoer.vertaal(this.#t);
    if (this.#gesprek.begonnen && this.#gesprek.vers) {
      await this.#gesprek.wis().catch(() => this.#gesprek.vergeet());
      this.#leeg();
      await this.#begin();
    } else {
      this.#schil.meld(this.#t('taalVerder'));
    }
  }

  // Saying something

  /** Shows what the inwoner says at once and sends it: a promise of the answer, or null where nothing can be sent now. */
  #stuur(inhoud, tekst) {
    if (!this.#gesprek.begonnen || this.#onderweg) {
      return null;
    }
    const bericht = { soort: 'tekst', van: 'inwoner', tekst, tijdstip: new Date().toISOString() };
    const element = toonBericht(bericht, this.#omgeving());
    slotKeuzes(this.#schil.log);
    this.#schil.plaats([element]);
    this.#onderweg = { bericht, element };
    return this.#gesprek.zeg(inhoud, this.#taal);
  }

  #zeg(inhoud, tekst) {
    return this.#stuur(inhoud, tekst) !== null;
  }

  #kies(keuze) {
    const gestuurd = this.#zeg({ keuze: keuze.waarde }, keuze.label);
    if (gestuurd) {
      this.#naarInvoer();
    }
    return gestuurd;
  }

  /** Goes on later: told how, and this browser remembers the gesprek after its tab is closed. */
  async #later() {
    const antwoord = await this.#stuur({ keuze: 'later-verder' }, this.#t('later'));
    if (antwoord) {
      this.#gesprek.houd();
      this.#schil.meld(this.#t('blijftHier'));
    }
  }

  /** The change of one line takes two messages: that something is to be changed, and what. */
  async #wijzig(regel) {
    const antwoord = await this.#stuur({ keuze: 'wijzigen' }, this.#t('wijzigVeld', { label: regel.label }));
    const keuzes = (antwoord?.berichten || []).flatMap((bericht) => bericht.keuzes || []);
    const keuze = keuzes.find(({ waarde }) => waarde === regel.veld || waarde.endsWith(`:${regel.veld}`));
    if (keuze) {
      this.#kies(keuze);
    }
  }

  #verstuurd(alGetoond) {
    if (alGetoond) {
      this.#onderweg?.element.remove();
    } else if (this.#onderweg) {
      this.#berichten.push(this.#onderweg.bericht);
    }
    this.#onderweg = null;
    this.#schil.banner('');
  }

  #bezig(bezig) {
    this.#wekkers.splice(0).forEach(clearTimeout);
    this.#invoer.blokkeer(bezig);
    if (bezig) {
      this.#wekkers.push(setTimeout(() => this.#schil.meld(this.#t('zoekt')), NA_ZOEKT));
      this.#wekkers.push(setTimeout(() => this.#schil.meld(this.#t('traag')), NA_TRAAG));
    } else {
      this.#toonStatus();
    }
  }

  // Hearing something

  #toonBeurt({ status, berichten }) {
    const nu = new Date().toISOString();
    const omgeving = this.#omgeving();
    this.#berichten.push(...berichten.map((bericht) => ({ tijdstip: nu, ...bericht })));
    if (berichten.length) {
      slotKeuzes(this.#schil.log);
      this.#schil.plaats(berichten.map((bericht) => toonBericht(bericht, omgeving)));
      this.#invoer.vraagNaar(berichten.at(-1).veld);
    }
    if (!this.#schil.isOpen) {
      this.#schil.meldOngelezen(berichten.filter(({ van }) => van !== 'inwoner').length);
    }
    this.#status = status;
    this.#toonStatus();
  }

  #toonStatus() {
    const sleutel = `status_${this.#status}`;
    const tekst = this.#t(sleutel);
    this.#schil.meld(tekst === sleutel ? '' : tekst);
  }

  // What can go wrong

  #mislukt(fout) {
    const opnieuw = knop(this.#t('opnieuw'), () => this.#gesprek.opnieuw(this.#taal));
    if (fout.status === 400) {
      this.#onderweg?.element.remove();
      this.#terugInVeld();
      this.#schil.banner(fout.detail || this.#t('mislukt'));
    } else if (fout.status === 429) {
      this.#wachtEven(fout.wacht || 10);
    } else if (fout.status === 0) {
      this.#schil.banner(this.#t('geenVerbinding'), opnieuw);
    } else {
      this.#schil.banner(fout.detail || this.#t('mislukt'), opnieuw);
    }
  }

  /** The service takes no more for now: the window says for how long, and sends the message when that is over. */
  #wachtEven(seconden) {
    this.#schil.banner(this.#t('teSnel', { n: seconden }));
    setTimeout(() => {
      this.#schil.banner('');
      this.#schil.meld(this.#t('weerVerder'));
      this.#gesprek.opnieuw(this.#taal);
    }, seconden * 1000);
  }

  #terugInVeld() {
    if (this.#onderweg && !this.#invoer.tekst) {
      this.#invoer.zet(this.#onderweg.bericht.tekst);
    }
    this.#onderweg = null;
  }

  #verbinding(goed) {
    const gezegd = this.#schil.bannertekst.startsWith(this.#t('geenVerbinding'));
    if (!goed && !gezegd) {
      this.#schil.banner(this.#t('geenVerbinding'));
    } else if (goed && gezegd) {
      this.#schil.banner('');
      this.#online();
    }
  }

  #online() {
    this.#gesprek.weerVerbonden();
    if (this.#gesprek.wacht) {
      this.#gesprek.opnieuw(this.#taal);
    }
  }

  #weg() {
    this.#terugInVeld();
    this.#invoer.blokkeer(true);
    const opnieuw = knop(this.#t('nieuw'), () => {
      this.#leeg();
      this.#begin();
      this.#invoer.focus();
    });
    this.#schil.banner(this.#t('weg'), opnieuw);
  }

  // Erasing

  #vraagWissen() {
    const ja = knop(this.#t('wisJa'), () => this.#wis());
    const nee = knop(this.#t('wisNee'), () => {
      this.#schil.banner('');
      this.#invoer.focus();
    });
    this.#schil.banner(this.#t('wisZeker'), ja, nee);
    ja.focus();
  }

  async #wis() {
    try {
      const bewaard = await this.#gesprek.wis();
      this.#leeg();
      this.#invoer.blokkeer(true);
      const opnieuw = knop(this.#t('nieuw'), () => this.#begin());
      const regels = bewaard.map((een) => this.#t('blijft', een));
      this.#schil.banner([this.#t('gewist'), ...regels].join(' '), opnieuw);
      opnieuw.focus();
    } catch (fout) {
      const opnieuw = knop(this.#t('opnieuw'), () => this.#wis());
      this.#schil.banner(fout.detail || this.#t('geenVerbinding'), opnieuw);
    }
  }

  #leeg() {
    this.#schil.leeg();
    this.#berichten = [];
    this.#onderweg = null;
    this.#status = '';
  }

  /** After a choice its button can no longer have the focus; on a touch screen the field would bring up the keyboard. */
  #naarInvoer() {
    if (matchMedia('(pointer: coarse)').matches) {
      this.#schil.log.focus();
    } else {
      this.#invoer.focus();
    }
  }
}

if (!customElements.get('wegwijs-venster')) {
  customElements.define('wegwijs-venster', WegwijsVenster);
}
