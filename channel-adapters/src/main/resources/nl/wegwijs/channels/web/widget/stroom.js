// Follows a gesprek live: server-sent events read with fetch, because EventSource cannot send the sleutel.

const LANGSTE_WACHT = 30_000;
// The service sends a sign of life every 15 seconds; three missed ones mean that the line is dead.
const STILTE = 45_000;

export class Stroom {
  #api;
  #gesprek;
  #zicht;
  #stop = new AbortController();
  #wek = () => {};
  na;

  /** zicht hears bijBeurt({nummer, status, berichten}), bijVerbinding(boolean) and bijWeg(). */
  constructor(api, gesprek, na, zicht) {
    this.#api = api;
    this.#gesprek = gesprek;
    this.na = na;
    this.#zicht = zicht;
  }

  stop() {
    this.#stop.abort();
    this.#wek();
  }

  /** Tries again at once instead of at the end of the wait. */
  nu() {
    this.#wek();
  }

  async volg() {
    let wacht = 1000;
    while (!this.#stop.signal.aborted) {
      try {
        if (await this.#lees()) {
          wacht = 1000;
        }
      } catch (fout) {
        if (this.#stop.signal.aborted) {
          return;
        }
        if (fout.status === 401 || fout.status === 404) {
          this.#zicht.bijWeg();
          return;
        }
        if (fout.wacht) {
          wacht = fout.wacht * 1000;
        }
        if (!fout.status) {
          this.#zicht.bijVerbinding(false);
        }
      }
      await this.#slaap(wacht);
      wacht = Math.min(wacht * 2, LANGSTE_WACHT);
    }
  }

  /** Reads one connection to its end; tells whether anything came. */
  async #lees() {
    const verbinding = new AbortController();
    const breekAf = () => verbinding.abort();
    this.#stop.signal.addEventListener('abort', breekAf);
    let bewaking = setTimeout(breekAf, STILTE);
    let gehoord = false;
    try {
      const antwoord = await this.#api.stroom(this.#gesprek, this.na, verbinding.signal);
      this.#zicht.bijVerbinding(true);
      const lezer = antwoord.body.getReader();
      const decoder = new TextDecoder();
      let rest = '';
      for (let deel = await lezer.read(); !deel.done; deel = await lezer.read()) {
        gehoord = true;
        clearTimeout(bewaking);
        bewaking = setTimeout(breekAf, STILTE);
        rest += decoder.decode(deel.value, { stream: true });
        const blokken = rest.split('\n\n');
        rest = blokken.pop();
        blokken.forEach((blok) => this.#gebeurtenis(blok));
      }
    } finally {
      clearTimeout(bewaking);
      this.#stop.signal.removeEventListener('abort', breekAf);
    }
    return gehoord;
  }

  #gebeurtenis(blok) {
    let nummer = -1;
    const data = [];
    for (const regel of blok.split('\n')) {
      if (regel.startsWith('id:')) {
        nummer = Number(regel.slice(3).trim());
      } else if (regel.startsWith('data:')) {
        data.push(regel.slice(5).trimStart());
      }
    }
    if (data.length && nummer > this.na) {
      this.na = nummer;
      this.#zicht.bijBeurt({ nummer, ...JSON.parse(data.join('\n')) });
    }
  }

  #slaap(ms) {
    return new Promise((klaar) => {
      const wekker = setTimeout(klaar, ms);
      this.#wek = () => {
        clearTimeout(wekker);
        klaar();
      };
    });
  }
}
