// The calls of the HTTP contract that a citizen's window needs.

/** The service answered that it cannot or will not; status 0 means that there was no answer at all. */
export class ApiFout extends Error {
  constructor(status, detail, wacht) {
    super(detail || String(status));
    this.status = status;
    this.detail = detail;
    this.wacht = wacht;
  }
}

export class Api {
  #basis;

  constructor(basis) {
    this.#basis = basis;
  }

  begin(gemeente, taal) {
    return this.#vraag('POST', 'gesprekken', { lichaam: { gemeente, kanaal: 'web', taal } });
  }

  zeg({ id, sleutel }, bericht, taal) {
    return this.#vraag('POST', `gesprekken/${id}/berichten`, { sleutel, lichaam: bericht, taal });
  }

  berichten({ id, sleutel }, na) {
    return this.#vraag('GET', `gesprekken/${id}/berichten?na=${na}`, { sleutel });
  }

  /** What was filed under that reference number, as text/html or text/plain. */
  async bewijs({ id, sleutel }, kenmerk, soort) {
    const headers = { Accept: soort, Authorization: `Bearer ${sleutel}` };
    const pad = `gesprekken/${id}/ontvangstbewijzen/${encodeURIComponent(kenmerk)}`;
    return (await haal(this.#basis + pad, { headers })).text();
  }

  wis({ id, sleutel }) {
    return this.#vraag('DELETE', `gesprekken/${id}`, { sleutel });
  }

  /** The answer with the stream of events after that beurt. */
  async stroom({ id, sleutel }, na, signal) {
    const headers = { Accept: 'text/event-stream', Authorization: `Bearer ${sleutel}` };
    if (na >= 0) {
      headers['Last-Event-ID'] = String(na);
    }
    const antwoord = await haal(`${this.#basis}gesprekken/${id}/gebeurtenissen`, { headers, signal });
    return antwoord;
  }

  async #vraag(method, pad, { sleutel, lichaam, taal }) {
    const headers = {};
    if (sleutel) {
      headers.Authorization = `Bearer ${sleutel}`;
    }
    if (lichaam) {
      headers['Content-Type'] = 'application/json';
    }
    if (taal) {
      headers['Accept-Language'] = taal;
    }
    const body = lichaam ? JSON.stringify(lichaam) : undefined;
    const antwoord = await haal(this.#basis + pad, { method, headers, body });
    return antwoord.status === 204 ? {} : antwoord.json();
  }
}

async function haal(url, opties) {
  let antwoord;
  try {
    antwoord = await fetch(url, { ...opties, cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch (fout) {
    if (fout.name === 'AbortError') {
      throw fout;
    }
    throw new ApiFout(0);
  }
  if (antwoord.ok) {
    return antwoord;
  }
  const probleem = await antwoord.json().catch(() => ({}));
  throw new ApiFout(antwoord.status, probleem.detail, Number(antwoord.headers.get('Retry-After')) || 0);
}
