// Finds numbers that an inwoner had better not send: a burgerservicenummer or a bank account.

const NEGEN_CIJFERS = /(?<![\p{L}\d])\d(?:[ .-]?\d){8}(?![\d])/gu;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![\p{L}\d])/giu;

/** Whether the nine digits pass the test of a burgerservicenummer. */
export function isBsn(tekst) {
  const cijfers = tekst.replace(/\D/g, '');
  if (cijfers.length !== 9 || /^0+$/.test(cijfers)) {
    return false;
  }
  const som = [...cijfers].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0;
}

/** Whether the check digits of a bank account are right (ISO 13616). */
export function isIban(tekst) {
  const kaal = tekst.replace(/ /g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(kaal)) {
    return false;
  }
  let rest = 0;
  for (const teken of kaal.slice(4) + kaal.slice(0, 4)) {
    const waarde = parseInt(teken, 36);
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97;
  }
  return rest === 1;
}

/** The first such number in the text as {soort: 'bsn' | 'iban', tekst}; null if there is none. */
export function vindNummer(tekst) {
  const bsn = (tekst.match(NEGEN_CIJFERS) || []).find(isBsn);
  if (bsn) {
    return { soort: 'bsn', tekst: bsn };
  }
  for (const kandidaat of tekst.match(IBAN) || []) {
    // The pattern takes words behind the number along: they are dropped from the end until it fits.
    for (let lang = kandidaat; lang.replace(/ /g, '').length >= 15; lang = lang.slice(0, -1)) {
      if (isIban(lang)) {
        return { soort: 'iban', tekst: lang.trim() };
      }
    }
  }
  return null;
}

/** The text without those numbers. */
export function zonderNummers(tekst) {
  let schoon = tekst;
  for (let nummer = vindNummer(schoon); nummer; nummer = vindNummer(schoon)) {
    schoon = schoon.replace(nummer.tekst, '…');
  }
  return schoon;
}
