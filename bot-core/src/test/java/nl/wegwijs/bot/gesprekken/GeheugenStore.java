package nl.wegwijs.bot.gesprekken;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** A {@link GesprekStore} in memory that can be made to fail. Safe for use by many threads. */
public final class GeheugenStore implements GesprekStore {
  private record Sleutel(GemeenteId gemeente, GesprekId id) {}

  private record Bewaard(Gesprek gesprek, List<Beurt> beurten, List<Inzending> inzendingen) {}

  private record Code(
      GemeenteId gemeente, GesprekId gesprek, Instant tot, Optional<GesprekId> door) {}

  private final Map<String, Code> codes = new LinkedHashMap<>();
  private final Map<Sleutel, Bewaard> gesprekken = new LinkedHashMap<>();
  private final List<Inzending> losseInzendingen = new ArrayList<>();
  private boolean stuk;

  /** From now on every method fails, or works again. */
  public synchronized void stuk(boolean ja) {
    this.stuk = ja;
  }

  @Override
  public synchronized void open(Gesprek gesprek, Beurt groet) {
    werkt();
    gesprekken.put(
        new Sleutel(gesprek.gemeente(), gesprek.id()),
        new Bewaard(gesprek, new ArrayList<>(List.of(groet)), new ArrayList<>()));
  }

  @Override
  public synchronized Optional<Gesprek> gesprek(GemeenteId gemeente, GesprekId id) {
    werkt();
    return zoek(gemeente, id).map(Bewaard::gesprek);
  }

  @Override
  public synchronized Toegevoegd append(GemeenteId gemeente, Beurt beurt) {
    werkt();
    Optional<Bewaard> gevonden = zoek(gemeente, beurt.gesprek());
    if (gevonden.isEmpty()) {
      return Toegevoegd.ONBEKEND;
    }
    Bewaard bewaard = gevonden.get();
    Optional<String> kenmerk = beurt.inkomend().flatMap(Beurt.Inkomend::kenmerk);
    if (kenmerk.isPresent()
        && beurtMetKenmerk(gemeente, beurt.gesprek(), kenmerk.get()).isPresent()) {
      return Toegevoegd.KENMERK_BEKEND;
    }
    if (beurt.nummer() != bewaard.gesprek().laatsteBeurt() + 1) {
      return Toegevoegd.NUMMER_BEZET;
    }
    bewaard.beurten().add(beurt);
    beurt.inzending().ifPresent(bewaard.inzendingen()::add);
    Gesprek oud = bewaard.gesprek();
    gesprekken.put(
        new Sleutel(gemeente, beurt.gesprek()),
        new Bewaard(
            new Gesprek(
                oud.gemeente(),
                oud.id(),
                oud.kanaal(),
                oud.sleutelHash(),
                oud.netwerkadres(),
                oud.begonnenOp(),
                beurt.nummer(),
                beurt.toestand()),
            bewaard.beurten(),
            bewaard.inzendingen()));
    return Toegevoegd.OPGESLAGEN;
  }

  @Override
  public synchronized List<Beurt> beurten(GemeenteId gemeente, GesprekId id, int na, int max) {
    werkt();
    return zoek(gemeente, id).stream()
        .flatMap(bewaard -> bewaard.beurten().stream())
        .filter(beurt -> beurt.nummer() > na)
        .limit(max)
        .toList();
  }

  @Override
  public synchronized Optional<Beurt> beurtMetKenmerk(
      GemeenteId gemeente, GesprekId id, String kenmerk) {
    werkt();
    return zoek(gemeente, id).stream()
        .flatMap(bewaard -> bewaard.beurten().stream())
        .filter(
            beurt -> beurt.inkomend().flatMap(Beurt.Inkomend::kenmerk).equals(Optional.of(kenmerk)))
        .findFirst();
  }

  @Override
  public synchronized List<Inzending> inzendingen(GemeenteId gemeente, GesprekId id) {
    werkt();
    return zoek(gemeente, id).map(bewaard -> List.copyOf(bewaard.inzendingen())).orElse(List.of());
  }

  @Override
  public synchronized void bewaarHervatcode(
      GemeenteId gemeente, GesprekId id, String hash, Instant geldigTot) {
    werkt();
    codes.putIfAbsent(hash, new Code(gemeente, id, geldigTot, Optional.empty()));
  }

  @Override
  public synchronized Optional<GesprekId> gebruikHervatcode(
      GemeenteId gemeente, String hash, GesprekId door, Instant nu) {
    werkt();
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
    werkt();
    List<Inzending> bewaard = inzendingen(gemeente, id);
    gesprekken.remove(new Sleutel(gemeente, id));
    losseInzendingen.addAll(bewaard);
    return bewaard;
  }

  @Override
  public synchronized Map<String, Integer> ruimOp(
      GemeenteId gemeente, Instant nu, Gemeente.Bewaartermijnen termijnen) {
    werkt();
    int aantal = gesprekken.size();
    Instant grens = nu.minus(Duration.ofDays(termijnen.gesprek()));
    gesprekken
        .entrySet()
        .removeIf(gesprek ->
            gesprek.getKey().gemeente().equals(gemeente)
                && gesprek.getValue().beurten().getLast().tijdstip().isBefore(grens));
    return Map.of("gesprek", aantal - gesprekken.size());
  }

  @Override
  public synchronized boolean gezond() {
    return !stuk;
  }

  private Optional<Bewaard> zoek(GemeenteId gemeente, GesprekId id) {
    return Optional.ofNullable(gesprekken.get(new Sleutel(gemeente, id)));
  }

  private void werkt() {
    if (stuk) {
      throw new StoreUnavailableException(
          "the store was switched off", new IllegalStateException());
    }
  }
}
