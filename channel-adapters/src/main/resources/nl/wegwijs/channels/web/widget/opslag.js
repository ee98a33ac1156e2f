// Remembers the gesprek of this tab, so that it goes on after a reload. Where storage is blocked it works in memory.

export class Opslag {
  #naam;
  #geheugen = null;

  constructor(api, gemeente) {
    this.#naam = `wegwijs:${api}:${gemeente}`;
  }

  lees() {
    try {
      const tekst = sessionStorage.getItem(this.#naam);
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

  wis() {
    this.#geheugen = null;
    try {
      sessionStorage.removeItem(this.#naam);
    } catch {
      // Blocked: there is nothing to remove.
    }
  }
}
