// One gesprek with the assistant: begins or resumes it, sends one message at a time, follows what happens elsewhere, and
// shows every beurt once and in order, whichever way it came.

import { Stroom } from './stroom.js';

export class Gesprek {
  #api;
  #opslag;
  #zicht;
  #gemeente;
  #open = null;
  #stroom = null;
  #laatste = -1;
  #bezig = false;
  #wachtend = null;
  #gemist = [];

  /**
   * zicht hears toonBeurt({status, berichten}), verstuurd(alGetoond), bezig(boolean), mislukt(ApiFout),
   * verbinding(boolean) and weg().
   */
  constructor(api, opslag, gemeente, zicht) {
    this.#api = api;
    this.#opslag = opslag;
    this.#gemeente = gemeente;
    this.#zicht = zicht;
  }

  get begonnen() {
    return this.#open !== null;
  }

  /** Whether the inwoner has said nothing yet. */
  get vers() {
    return this.#laatste <= 0 && !this.#wachtend;
  }

  get wacht() {
    return this.#wachtend !== null;
  }

  /** Goes on with the gesprek of this tab; tells whether there was one. */
  async hervat() {
    const bewaard = this.#opslag.lees();
    if (!bewaard) {
      return false;
    }
    try {
      const lijst = await this.#api.berichten(bewaard, -1);
      this.#open = bewaard;
      this.#toonLijst(lijst);
      this.#volg();
      return true;
    } catch (fout) {
      if (fout.status === 401 || fout.status === 404) {
        this.#opslag.wis();
        return false;
      }
      throw fout;
    }
  }

  async begin(taal) {
    const begonnen = await this.#api.begin(this.#gemeente, taal);
    this.#open = { id: begonnen.id, sleutel: begonnen.sleutel };
    this.#opslag.bewaar(this.#open);
    this.#laatste = 0;
    this.#zicht.toonBeurt(begonnen);
    this.#volg();
  }

  /** Sends {tekst} or {keuze}; does nothing while another message is under way. */
  zeg(inhoud, taal) {
    if (this.#bezig || !this.#open) {
      return Promise.resolve();
    }
    this.#wachtend = { ...inhoud, kenmerk: kenmerk() };
    return this.opnieuw(taal);
  }

  /** Sends the message that did not get through once more; its kenmerk keeps it from counting twice. */
  async opnieuw(taal) {
    if (this.#bezig || !this.#wachtend) {
      return null;
    }
    this.#bezig = true;
    this.#zicht.bezig(true);
    try {
      const antwoord = await this.#api.zeg(this.#open, this.#wachtend, taal);
      this.#wachtend = null;
      await this.#neem(antwoord);
      return antwoord;
    } catch (fout) {
      if (fout.status === 401 || fout.status === 404) {
        this.vergeet();
        this.#zicht.weg();
      } else {
        if (fout.status === 400) {
          this.#wachtend = null;
        }
        this.#zicht.mislukt(fout);
      }
      return null;
    } finally {
      this.#bezig = false;
      this.#zicht.bezig(false);
      this.#gemist.splice(0).forEach((beurt) => this.#bijBeurt(beurt));
    }
  }

  /** What was filed under that reference number; null where it cannot be had now. */
  async bewijs(kenmerk, soort) {
    try {
      return this.#open ? await this.#api.bewijs(this.#open, kenmerk, soort) : null;
    } catch {
      return null;
    }
  }

  /** Remembers the gesprek in this browser, also when its tab is closed. */
  houd() {
    if (this.#open) {
      this.#opslag.houd(this.#open);
    }
  }

  /** Erases the gesprek, here and at the service; answers what had to stay. */
  async wis() {
    const open = this.#open;
    const antwoord = open ? await this.#api.wis(open) : {};
    this.vergeet();
    return antwoord.bewaard || [];
  }

  vergeet() {
    this.#stroom?.stop();
    this.#stroom = null;
    this.#open = null;
    this.#wachtend = null;
    this.#laatste = -1;
    this.#gemist = [];
    this.#opslag.wis();
  }

  /** The window goes away; the gesprek stays. */
  stop() {
    this.#stroom?.stop();
    this.#stroom = null;
  }

  /** There is a network again, perhaps. */
  weerVerbonden() {
    this.#stroom?.nu();
  }

  async #neem(antwoord) {
    if (antwoord.beurt > this.#laatste + 1) {
      this.#toonLijst(await this.#api.berichten(this.#open, this.#laatste), antwoord.beurt);
    }
    const alGetoond = antwoord.beurt <= this.#laatste;
    this.#zicht.verstuurd(alGetoond);
    if (!alGetoond) {
      this.#laatste = antwoord.beurt;
      this.#zicht.toonBeurt(antwoord);
    }
  }

  #toonLijst(lijst, tot = Infinity) {
    const perBeurt = new Map();
    for (const bericht of lijst.berichten) {
      if (bericht.beurt > this.#laatste && bericht.beurt < tot) {
        perBeurt.set(bericht.beurt, [...(perBeurt.get(bericht.beurt) || []), bericht]);
      }
    }
    for (const [nummer, berichten] of perBeurt) {
      this.#laatste = nummer;
      this.#zicht.toonBeurt({ status: lijst.status, berichten });
    }
  }

  #volg() {
    this.#stroom = new Stroom(this.#api, this.#open, this.#laatste, {
      bijBeurt: (beurt) => this.#bijBeurt(beurt),
      bijVerbinding: (goed) => this.#zicht.verbinding(goed),
      bijWeg: () => {
        this.vergeet();
        this.#zicht.weg();
      },
    });
    this.#stroom.volg();
  }

  #bijBeurt(beurt) {
    if (this.#bezig) {
      this.#gemist.push(beurt);
    } else if (beurt.nummer > this.#laatste) {
      this.#laatste = beurt.nummer;
      this.#zicht.toonBeurt(beurt);
    }
  }
}

function kenmerk() {
  // randomUUID is missing on pages without TLS.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
