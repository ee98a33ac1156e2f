package nl.wegwijs.inbox.beeld;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.balie.Notitie;
import nl.wegwijs.bot.formulier.Weergave;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Keuze;
import nl.wegwijs.bot.gesprek.Van;
import nl.wegwijs.gemeente.Taal;
import nl.wegwijs.inbox.beeld.Item.Bron;
import nl.wegwijs.inbox.beeld.Item.Gezegd;
import nl.wegwijs.inbox.beeld.Item.Notitieregel;
import nl.wegwijs.inbox.beeld.Item.Veld;

/** Puts the beurten of a gesprek and the notes about it in order of time. Pure. */
final class Verlooptekenaar {
  private final String inwoner;
  private final Optional<String> bewaar;

  /**
   * @param inwoner what to call who speaks with the gemeente
   * @param bewaar where an answer of a medewerker becomes a question with its answer; the number of
   *     its beurt is put behind it; empty where that cannot be done
   */
  Verlooptekenaar(String inwoner, Optional<String> bewaar) {
    this.inwoner = inwoner;
    this.bewaar = bewaar;
  }

  private record Geplaatst(Instant op, Item item) {}

  List<Item> verloop(List<Beurt> beurten, List<Notitie> notities) {
    var alles = new ArrayList<Geplaatst>();
    for (Beurt beurt : beurten) {
      beurt
          .inkomend()
          .ifPresent(in -> alles.add(new Geplaatst(beurt.tijdstip(), inkomend(beurt, in))));
      for (int i = 0; i < beurt.berichten().size(); i++) {
        alles.add(new Geplaatst(beurt.tijdstip(), gezegd(beurt, i)));
      }
    }
    notities.forEach(notitie -> alles.add(new Geplaatst(notitie.op(), notitie(notitie))));
    alles.sort(Comparator.comparing(Geplaatst::op));
    return metDagen(alles);
  }

  private static List<Item> metDagen(List<Geplaatst> alles) {
    var items = new ArrayList<Item>();
    LocalDate vorige = LocalDate.MIN;
    for (Geplaatst een : alles) {
      LocalDate dag = Woorden.dag(een.op());
      if (!dag.equals(vorige)) {
        items.add(new Item.Dag("d-" + dag, Woorden.dagnaam(dag)));
        vorige = dag;
      }
      items.add(een.item());
    }
    return items;
  }

  private Item inkomend(Beurt beurt, Beurt.Inkomend in) {
    return new Gezegd(
        "b-" + beurt.nummer() + "-in",
        "inwoner",
        inwoner,
        Woorden.tijd(beurt.tijdstip()),
        beurt.tijdstip().toString(),
        in.tekst(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private Item gezegd(Beurt beurt, int plaats) {
    Bericht bericht = beurt.berichten().get(plaats);
    return new Gezegd(
        "b-" + beurt.nummer() + "-" + plaats,
        van(bericht.van()),
        afzender(bericht.van()),
        Woorden.tijd(beurt.tijdstip()),
        beurt.tijdstip().toString(),
        tekst(bericht),
        bericht.keuzes().stream().map(Keuze::label).toList(),
        velden(bericht),
        bron(bericht),
        bericht.van() == Van.MEDEWERKER && bericht instanceof Bericht.Tekst
            ? bewaar.map(pad -> pad + beurt.nummer())
            : Optional.empty());
  }

  private static String van(Van van) {
    return switch (van) {
      case INWONER -> "inwoner";
      case ASSISTENT -> "assistent";
      case MEDEWERKER -> "medewerker";
    };
  }

  private String afzender(Van van) {
    return switch (van) {
      case INWONER -> inwoner;
      case ASSISTENT -> "Assistent";
      case MEDEWERKER -> "Medewerker";
    };
  }

  private static String tekst(Bericht bericht) {
    return switch (bericht) {
      case Bericht.Vraag vraag -> vraag.fout().map(fout -> fout + "\n").orElse("") + vraag.tekst();
      case Bericht.Tekst gewoon -> gewoon.tekst();
      case Bericht.Antwoord antwoord -> antwoord.tekst();
      case Bericht.Verduidelijking vraag -> vraag.tekst();
      case Bericht.Samenvatting samenvatting -> samenvatting.tekst();
      case Bericht.Ontvangstbevestiging ontvangst -> ontvangst.tekst();
      case Bericht.Overdracht overdracht -> overdracht.tekst();
    };
  }

  private static List<Veld> velden(Bericht bericht) {
    return bericht instanceof Bericht.Samenvatting samenvatting
        ? samenvatting.velden().stream()
            .map(regel -> new Veld(regel.label(), regel.weergave()))
            .toList()
        : List.of();
  }

  private static Optional<Bron> bron(Bericht bericht) {
    return bericht instanceof Bericht.Antwoord antwoord
        ? Optional.of(
            new Bron(
                antwoord.product().naam(),
                antwoord.product().url(),
                Weergave.dag(antwoord.product().bijgewerktOp(), Taal.NL)))
        : Optional.empty();
  }

  private static Item notitie(Notitie notitie) {
    return new Notitieregel(
        "n-" + notitie.kenmerk(),
        notitie.van().naam(),
        Woorden.tijd(notitie.op()),
        notitie.op().toString(),
        notitie.tekst());
  }
}
