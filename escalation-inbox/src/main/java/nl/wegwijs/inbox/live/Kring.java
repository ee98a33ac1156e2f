package nl.wegwijs.inbox.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import nl.wegwijs.bot.Luisteraar;
import nl.wegwijs.bot.balie.Balie;
import nl.wegwijs.bot.balie.Bladzijde;
import nl.wegwijs.bot.balie.Inzage;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Werkregel;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.inbox.pagina.Stroom;

/**
 * All open pages of medewerkers of one gemeente who may see the same. What changed is read and
 * rendered by the first of them that asks, and kept for the others. Safe for use by many threads.
 */
final class Kring implements AutoCloseable {
  /** Who missed more reads it from the database. */
  private static final int BEWAARD = 500;

  private final Balie balie;
  private final GemeenteId gemeente;
  private final Medewerker een;
  private final Function<Werkregel, String> tekenaar;
  private final Set<Stroom> stromen = ConcurrentHashMap.newKeySet();
  private final Deque<Nieuws> bewaard = new ArrayDeque<>();
  private final ReentrantLock slot = new ReentrantLock();
  private final AtomicBoolean nieuws = new AtomicBoolean();
  private final AtomicLong kijken = new AtomicLong();
  private final Luisteraar luisteraar;
  private long vanaf;
  private long gelezen;

  /**
   * @param een any of those medewerkers
   * @param tekenaar renders one line
   */
  Kring(Balie balie, GemeenteId gemeente, Medewerker een, Function<Werkregel, String> tekenaar) {
    this.balie = balie;
    this.gemeente = gemeente;
    this.een = een;
    this.tekenaar = tekenaar;
    this.vanaf = balie.wijziging(gemeente);
    this.gelezen = vanaf;
    this.luisteraar = balie.luister(gemeente, this::meld);
    // something may have changed between the number and the listening
    nieuws.set(true);
  }

  /** A line as it was after that change. */
  record Nieuws(long wijziging, String html) {}

  void doeMee(Stroom stroom) {
    stromen.add(stroom);
  }

  /** Whether that was the last one. */
  boolean gaWeg(Stroom stroom) {
    stromen.remove(stroom);
    return stromen.isEmpty();
  }

  /** Has every open page look who else is there. */
  void wek() {
    kijken.incrementAndGet();
    stromen.forEach(Stroom::wek);
  }

  /** Goes up each time that pages have to look who else is there. */
  long kijken() {
    return kijken.get();
  }

  private void meld() {
    nieuws.set(true);
    stromen.forEach(Stroom::wek);
  }

  /** What changed after that number, in order. */
  List<Nieuws> na(long wijziging) {
    slot.lock();
    try {
      while (nieuws.getAndSet(false)) {
        lees();
      }
      if (wijziging >= vanaf) {
        return bewaard.stream().filter(een -> een.wijziging() > wijziging).toList();
      }
    } finally {
      slot.unlock();
    }
    return uitDatabase(wijziging);
  }

  private void lees() {
    boolean meer = true;
    while (meer) {
      List<Nieuws> nieuw = lees(gelezen);
      nieuw.forEach(bewaard::add);
      if (!nieuw.isEmpty()) {
        gelezen = nieuw.getLast().wijziging();
      }
      meer = nieuw.size() >= BEWAARD;
      while (bewaard.size() > BEWAARD) {
        vanaf = bewaard.removeFirst().wijziging();
      }
    }
  }

  private List<Nieuws> uitDatabase(long wijziging) {
    var alles = new ArrayList<Nieuws>();
    long na = wijziging;
    List<Nieuws> deel;
    do {
      deel = lees(na);
      alles.addAll(deel);
      na = deel.isEmpty() ? na : deel.getLast().wijziging();
    } while (deel.size() >= BEWAARD);
    return alles;
  }

  private List<Nieuws> lees(long na) {
    return switch (balie.wijzigingen(gemeente, een, na)) {
      case Inzage.Gegeven<Bladzijde<Werkregel>>(Bladzijde<Werkregel> bladzijde) ->
          bladzijde.regels().stream()
              .map(regel -> new Nieuws(regel.wijziging(), tekenaar.apply(regel)))
              .toList();
      case Inzage.Geweigerd<Bladzijde<Werkregel>> niets -> List.of();
      case Inzage.Onbekend<Bladzijde<Werkregel>> niets -> List.of();
    };
  }

  @Override
  public void close() {
    luisteraar.close();
  }
}
