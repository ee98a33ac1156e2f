// Remembers the gesprek of this tab, so that it goes on after a reload; of this browser, where the inwoner wants to go on
// later. Where storage is blocked it works in memory.

export class Opslag {
  #naam;
  #geheugen = null;

  constructor(api, gemeente) {
    this.#naam = `wegwijs:${api}:${gemeente}`;
  }

  lees() {
    try {
      const tekst = sessionStorage.getItem(this.#naam) || localStorage.getItem(this.#naam);
      return tekst ? JSON.parse(tekst) : this.#geheugen;
    } catch {
      return this.#geheugen;
    }
  }

  bewaar(gesprek) {
    this.#geheugen = gesprek;
    try {
      sessionStorage.setItem(this.#naam, JSON.stringify(gesprek));
    } catch {
      // Blocked or full: the memory has it.
    }
  }

  /** Keeps it when the tab is closed too. */
  houd(gesprek) {
    try {
      localStorage.setItem(this.#naam, JSON.stringify(gesprek));
    } catch {
      // Blocked or full: the code still works.
    }
  }

  wis() {
    this.#geheugen = null;
    try {
      sessionStorage.removeItem(this.#naam);
      localStorage.removeItem(this.#naam);
    } catch {
      // Blocked: there is nothing to remove.
    }
  }
}
