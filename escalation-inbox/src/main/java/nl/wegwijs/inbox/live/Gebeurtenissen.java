package nl.wegwijs.inbox.live;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import nl.wegwijs.bot.balie.Aanwezige;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Inzage;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.inbox.beeld.Gesprekstekenaar;
import nl.wegwijs.inbox.pagina.Bezoek;
import nl.wegwijs.inbox.pagina.Paginas;
import nl.wegwijs.inbox.pagina.Stroom;

/**
 * {@code /inbox/gebeurtenissen}: what changes, to every open page. The id of an event is the number
 * of the change, so that a page that lost its connection gets what it missed. As long as a page is
 * open its medewerker counts as being at work.
 */
public final class Gebeurtenissen {
  /** Presence is forgotten after three of these. */
  private static final long HARTSLAG = TimeUnit.SECONDS.toNanos(20);

  /** How soon it shows that a colleague came or stopped writing. */
  private static final long KIJKEN = TimeUnit.SECONDS.toNanos(5);

  /** An event without data is not passed on by a browser. */
  private static final String NIEMAND = "-";

  private final Balie balie;
  private final Kringen kringen;
  private final Schrijvers schrijvers;

  /**
   * The stream that open pages follow.
   *
   * @param tekenaar renders one line of a queue
   */
  public Gebeurtenissen(
      Balie balie, Schrijvers schrijvers, BiFunction<GemeenteId, Werkregel, String> tekenaar) {
    this.balie = balie;
    this.kringen = new Kringen(balie, tekenaar);
    this.schrijvers = schrijvers;
  }

  public void voegToe(Paginas paginas) {
    paginas.stroom("/inbox/gebeurtenissen", Paginas.BALIE, this::schrijf);
  }

  /** Somebody is writing in a gesprek; colleagues who have it open see so at once. */
  public void schrijft(GemeenteId gemeente, Medewerker wie, boolean beschikbaar, String kenmerk) {
    if (schrijvers.schrijft(wie.id(), kenmerk)) {
      balie.aanwezig(gemeente, wie, beschikbaar, Optional.of(kenmerk), true);
      kringen.wek(gemeente);
    }
  }

  /** What was being written is sent. */
  public void verstuurd(Medewerker wie) {
    schrijvers.klaar(wie.id());
  }

  private void schrijf(Bezoek bezoek, Stroom stroom) throws IOException, InterruptedException {
    GemeenteId gemeente = bezoek.gemeenteId();
    Medewerker wie = bezoek.medewerker();
    Kring kring = kringen.doeMee(gemeente, wie, stroom);
    try {
      new Lezer(bezoek, stroom, kring).volg();
    } finally {
      kringen.gaWeg(gemeente, wie, stroom);
    }
  }

  /** One open page. */
  private final class Lezer {
    private final GemeenteId gemeente;
    private final Medewerker wie;
    private final boolean beschikbaar;
    private final Optional<String> open;
    private final Stroom stroom;
    private final Kring kring;
    private long laatste;
    private String kijkers = NIEMAND;
    private boolean typte;
    private boolean gemeld;
    private long gemeldOp;
    private long gekekenOp;
    private long gezien = -1;

    Lezer(Bezoek bezoek, Stroom stroom, Kring kring) {
      this.gemeente = bezoek.gemeenteId();
      this.wie = bezoek.medewerker();
      this.beschikbaar = bezoek.sessie().aanwezig();
      this.open = bezoek.vraag("open").filter(this::leesbaar);
      this.stroom = stroom;
      this.kring = kring;
      this.laatste =
          bezoek
              .laatsteGebeurtenis()
              .flatMap(Gebeurtenissen::getal)
              .orElseGet(() -> balie.wijziging(gemeente));
    }

    private boolean leesbaar(String kenmerk) {
      return balie.regel(gemeente, wie, kenmerk) instanceof Inzage.Gegeven<Werkregel> gegeven
          && !gegeven.inhoud().verborgen();
    }

    void volg() throws IOException, InterruptedException {
      stroom.gebeurtenis(Long.toString(laatste), "begin", Long.toString(laatste));
      do {
        for (Kring.Nieuws een : kring.na(laatste)) {
          stroom.gebeurtenis(Long.toString(een.wijziging()), "werk", een.html());
          laatste = een.wijziging();
        }
        long rest = KIJKEN - (System.nanoTime() - gekekenOp);
        if (rest <= 0 || gezien != kring.kijken()) {
          gezien = kring.kijken();
          gekekenOp = System.nanoTime();
          leef();
          rest = KIJKEN;
          if (!stroom.open()) {
            return;
          }
        }
        stroom.wacht(TimeUnit.NANOSECONDS.toMillis(rest) + 1);
      } while (stroom.loopt());
    }

    /** Says that this medewerker is at work, and shows who else looks at the same. */
    private void leef() throws IOException {
      boolean typt = schrijvers.typt(wie.id(), open);
      boolean anders = !gemeld || typt != typte;
      if (anders || System.nanoTime() - gemeldOp >= HARTSLAG) {
        balie.aanwezig(gemeente, wie, beschikbaar, open, typt);
        stroom.hartslag();
        gemeld = true;
        gemeldOp = System.nanoTime();
        typte = typt;
      }
      if (anders && open.isPresent()) {
        kringen.wek(gemeente);
        gezien = kring.kijken();
      }
      if (open.isPresent()) {
        String nu = kijkers(open.get());
        if (!nu.equals(kijkers)) {
          stroom.gebeurtenis(Long.toString(laatste), "kijkers", nu);
          kijkers = nu;
        }
      }
    }

    private String kijkers(String kenmerk) {
      return switch (balie.aanwezigen(gemeente, wie)) {
        case Inzage.Gegeven<List<Aanwezige>>(List<Aanwezige> er) -> kijkers(er, kenmerk);
        case Inzage.Geweigerd<List<Aanwezige>> niets -> NIEMAND;
        case Inzage.Onbekend<List<Aanwezige>> niets -> NIEMAND;
      };
    }

    private String kijkers(List<Aanwezige> er, String kenmerk) {
      String namen =
          Gesprekstekenaar.kijkers(
              er.stream()
                  .filter(een -> een.kijkt().filter(kenmerk::equals).isPresent())
                  .filter(een -> !een.medewerker().equals(wie.id()))
                  .toList());
      return namen.isEmpty() ? NIEMAND : namen;
    }
  }

  private static Optional<Long> getal(String tekst) {
    return tekst.matches("\\d{1,18}") ? Optional.of(Long.valueOf(tekst)) : Optional.empty();
  }
}
