// De proeftelefoon: toont wat de gemeente stuurt zoals een telefoon dat doet en stuurt terug wat een telefoon stuurt.

const el = (id) => document.getElementById(id);
const gesprek = el("gesprek");
const KIJKEN_MS = 700;

let toestel = "";
let gezien = 0;
let ronde = 0;

function maak(soort, klasse, tekst) {
  const knoop = document.createElement(soort);
  if (klasse) knoop.className = klasse;
  if (tekst !== undefined) knoop.textContent = tekst;
  return knoop;
}

async function vraag(pad, lichaam) {
  const koppen = { "X-Toestel": toestel };
  if (lichaam) koppen["Content-Type"] = "application/json";
  const antwoord = await fetch("/proeftelefoon/" + pad, {
    method: lichaam ? "POST" : "GET",
    headers: koppen,
    body: lichaam ? JSON.stringify(lichaam) : undefined,
  });
  if (!antwoord.ok) throw new Error(String(antwoord.status));
  return antwoord.status === 204 ? null : antwoord.json();
}

function meld(tekst) {
  el("melding").textContent = tekst;
}

async function stuur(bericht) {
  if (!toestel) return meld("Begin eerst een nieuw gesprek.");
  try {
    await vraag("berichten", bericht);
    await haal();
  } catch {
    meld("Het bericht kon niet worden verstuurd.");
  }
}

function eigenWoorden(bericht) {
  switch (bericht.type) {
    case "text": return bericht.text.body;
    case "interactive": return (bericht.interactive.button_reply ?? bericht.interactive.list_reply).title;
    case "location": return "[plek] " + (bericht.location.address ?? bericht.location.latitude + ", " + bericht.location.longitude);
    case "image": return "[foto]";
    case "audio": return "[geluidsopname]";
    default: return "[" + bericht.type + "]";
  }
}

function keuze(soort, knop, kenmerk) {
  const knoopje = maak("button", "", knop.title);
  knoopje.type = "button";
  if (knop.description) knoopje.append(maak("span", "rij", knop.description));
  knoopje.addEventListener("click", () =>
    stuur({
      type: "interactive",
      context: { id: kenmerk },
      interactive: { type: soort, [soort]: { id: knop.id, title: knop.title } },
    }));
  return knoopje;
}

function ontvangen(regel, li) {
  const bericht = regel.bericht;
  if (bericht.type === "template") {
    li.append(maak("p", "", "[sjabloon] " + bericht.template.name));
    return;
  }
  if (bericht.type === "text") {
    li.append(maak("p", "", bericht.text.body));
    return;
  }
  const inhoud = bericht.interactive;
  li.append(maak("p", "", inhoud.body.text));
  const knoppen = maak("p", "knoppen");
  if (inhoud.type === "button") {
    inhoud.action.buttons.forEach((knop) => knoppen.append(keuze("button_reply", knop.reply, regel.kenmerk)));
    li.append(knoppen);
    return;
  }
  inhoud.action.sections.flatMap((deel) => deel.rows)
    .forEach((rij) => knoppen.append(keuze("list_reply", rij, regel.kenmerk)));
  const lijst = maak("details");
  lijst.append(maak("summary", "", inhoud.action.button), knoppen);
  li.append(lijst);
}

function toon(regel) {
  const li = maak("li", regel.eigen ? "eigen" : "");
  li.append(maak("p", "wie", regel.eigen ? "U" : "Gemeente"));
  if (regel.eigen) li.append(maak("p", "", eigenWoorden(regel.bericht)));
  else ontvangen(regel, li);
  gesprek.append(li);
  el("venster").scrollTop = gesprek.scrollHeight;
}

async function haal() {
  const deze = ronde;
  const regels = await vraag("berichten?na=" + gezien);
  if (deze !== ronde) return;
  for (const regel of regels) {
    if (regel.nr <= gezien) continue;
    gezien = regel.nr;
    toon(regel);
  }
}

async function kijk() {
  if (toestel && !document.hidden) {
    try {
      await haal();
      meld("");
    } catch {
      meld("De dienst antwoordt niet.");
    }
  }
  setTimeout(kijk, KIJKEN_MS);
}

el("begin").addEventListener("submit", async (gebeurtenis) => {
  gebeurtenis.preventDefault();
  const keus = el("gemeente").selectedOptions[0];
  try {
    const begonnen = await vraag("toestellen", { gemeente: keus.value });
    ronde++;
    toestel = begonnen.toestel;
    gezien = 0;
    gesprek.replaceChildren();
    el("met").textContent = "Gemeente " + keus.textContent;
    meld("U kunt nu een bericht sturen.");
    el("tekst").focus();
  } catch {
    meld("Er kon geen gesprek worden begonnen.");
  }
});

el("schrijf").addEventListener("submit", (gebeurtenis) => {
  gebeurtenis.preventDefault();
  const tekst = el("tekst").value.trim();
  if (!tekst) return;
  el("tekst").value = "";
  stuur({ type: "text", text: { body: tekst } });
});

el("tekst").addEventListener("keydown", (gebeurtenis) => {
  if (gebeurtenis.key === "Enter" && !gebeurtenis.shiftKey && !gebeurtenis.isComposing) {
    gebeurtenis.preventDefault();
    el("schrijf").requestSubmit();
  }
});

const ANDERS = {
  adres: { type: "location", location: { latitude: 52.04, longitude: 5.66, address: "Lindelaan 4, 3484 HG" } },
  punt: { type: "location", location: { latitude: 52.04, longitude: 5.66 } },
  foto: { type: "image", image: { id: "1", mime_type: "image/jpeg" } },
  geluid: { type: "audio", audio: { id: "2", mime_type: "audio/ogg; codecs=opus", voice: true } },
};
document.querySelectorAll("[data-soort]").forEach((knop) =>
  knop.addEventListener("click", () => stuur(ANDERS[knop.dataset.soort])));

const aanbod = await vraag("gemeenten");
el("gemeente").replaceChildren(...aanbod.map((gemeente) => {
  const optie = maak("option", "", gemeente.naam);
  optie.value = gemeente.id;
  return optie;
}));
kijk();
