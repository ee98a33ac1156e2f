package nl.wegwijs.channels;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Beurt;
import nl.wegwijs.bot.gesprek.Gesprek;
import nl.wegwijs.bot.gesprek.GesprekId;
import nl.wegwijs.bot.gesprek.GesprekStore;
import nl.wegwijs.bot.gesprek.Inzending;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.GemeenteId;

/** A store in memory that can be switched off. Safe for use by many threads. */
public final class Geheugen implements GesprekStore {
  private record Code(
      GemeenteId gemeente, GesprekId gesprek, Instant tot, Optional<GesprekId> door) {}

  private final Map<String, Code> codes = new HashMap<>();
  private final Map<GesprekId, Gesprek> gesprekken = new HashMap<>();
  private final Map<GesprekId, List<Beurt>> beurten = new HashMap<>();
  private boolean uit;

  /** Makes every method fail as a database that is gone does. */
  public synchronized void zetUit() {
    uit = true;
  }

  @Override
  public synchronized void open(Gesprek gesprek, Beurt groet) {
    eisAan();
    gesprekken.put(gesprek.id(), gesprek);
    beurten.put(gesprek.id(), new ArrayList<>(List.of(groet)));
  }

  @Override
  public synchronized Optional<Gesprek> gesprek(GemeenteId gemeente, GesprekId id) {
    eisAan();
    return Optional.ofNullable(gesprekken.get(id))
        .filter(gesprek -> gesprek.gemeente().equals(gemeente));
  }

  @Override
  public synchronized Toegevoegd append(GemeenteId gemeente, Beurt beurt) {
    Optional<Gesprek> gesprek = gesprek(gemeente, beurt.gesprek());
    if (gesprek.isEmpty()) {
      return Toegevoegd.ONBEKEND;
    }
    Optional<String> kenmerk = beurt.inkomend().flatMap(Beurt.Inkomend::kenmerk);
    if (kenmerk.flatMap(k -> beurtMetKenmerk(gemeente, beurt.gesprek(), k)).isPresent()) {
      return Toegevoegd.KENMERK_BEKEND;
    }
    Gesprek nu = gesprek.get();
    if (beurt.nummer() != nu.laatsteBeurt() + 1) {
      return Toegevoegd.NUMMER_BEZET;
    }
    van(beurt.gesprek()).add(beurt);
    gesprekken.put(
        nu.id(),
        new Gesprek(
            nu.gemeente(),
            nu.id(),
            nu.kanaal(),
            nu.sleutelHash(),
            nu.netwerkadres(),
            nu.begonnenOp(),
            beurt.nummer(),
            beurt.toestand()));
    return Toegevoegd.OPGESLAGEN;
  }

  @Override
  public synchronized List<Beurt> beurten(GemeenteId gemeente, GesprekId id, int na, int max) {
    eisAan();
    return van(id).stream().filter(beurt -> beurt.nummer() > na).limit(max).toList();
  }

  @Override
  public synchronized Optional<Beurt> beurtMetKenmerk(
      GemeenteId gemeente, GesprekId id, String kenmerk) {
    return van(id).stream()
        .filter(
            beurt -> beurt.inkomend().flatMap(Beurt.Inkomend::kenmerk).equals(Optional.of(kenmerk)))
        .findFirst();
  }

  @Override
  public synchronized List<Inzending> inzendingen(GemeenteId gemeente, GesprekId id) {
    return van(id).stream().flatMap(beurt -> beurt.inzending().stream()).toList();
  }

  @Override
  public synchronized void bewaarHervatcode(
      GemeenteId gemeente, GesprekId id, String hash, Instant geldigTot) {
    eisAan();
    codes.putIfAbsent(hash, new Code(gemeente, id, geldigTot, Optional.empty()));
  }

  @Override
  public synchronized Optional<GesprekId> gebruikHervatcode(
      GemeenteId gemeente, String hash, GesprekId door, Instant nu) {
    eisAan();
    Optional<Code> code =
        Optional.ofNullable(codes.get(hash))
            .filter(een -> een.gemeente().equals(gemeente) && nu.isBefore(een.tot()))
            .filter(een -> een.door().filter(ander -> !ander.equals(door)).isEmpty());
    code.ifPresent(
        een -> codes.put(hash, new Code(gemeente, een.gesprek(), een.tot(), Optional.of(door))));
    return code.map(Code::gesprek);
  }

  @Override
  public synchronized List<Inzending> wis(GemeenteId gemeente, GesprekId id) {
    eisAan();
    List<Inzending> bewaard = inzendingen(gemeente, id);
    gesprekken.remove(id);
    beurten.remove(id);
    return bewaard;
  }

  @Override
  public Map<String, Integer> ruimOp(
      GemeenteId gemeente, Instant nu, Gemeente.Bewaartermijnen termijnen) {
    return Map.of();
  }

  @Override
  public synchronized boolean gezond() {
    return !uit;
  }

  /** Everything kept, as text, to look for what must not be kept. */
  public synchronized String alles() {
    return gesprekken + " " + beurten;
  }

  private List<Beurt> van(GesprekId id) {
    return beurten.getOrDefault(id, new ArrayList<>());
  }

  private void eisAan() {
    if (uit) {
      throw new StoreUnavailableException("switched off", new IllegalStateException("test"));
    }
  }
}
