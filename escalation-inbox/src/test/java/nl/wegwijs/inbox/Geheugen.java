package nl.wegwijs.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import nl.wegwijs.bot.balie.Sessie;
import nl.wegwijs.bot.balie.SessieStore;
import nl.wegwijs.gemeente.GemeenteId;

/** Logins kept in memory. */
public final class Geheugen implements SessieStore {
  private final Map<String, Sessie> sessies = new ConcurrentHashMap<>();

  @Override
  public void open(String hash, Sessie sessie) {
    sessies.put(hash, sessie);
  }

  @Override
  public Optional<Sessie> sessie(GemeenteId gemeente, String hash) {
    return Optional.ofNullable(sessies.get(hash))
        .filter(sessie -> sessie.gemeente().equals(gemeente));
  }

  @Override
  public void gezien(GemeenteId gemeente, String hash, Instant nu) {
    verander(gemeente, hash, oud -> nieuw(oud, nu, oud.aanwezig()));
  }

  @Override
  public void zetAanwezig(GemeenteId gemeente, String hash, boolean aanwezig) {
    verander(gemeente, hash, oud -> nieuw(oud, oud.gezienOp(), aanwezig));
  }

  @Override
  public void sluit(GemeenteId gemeente, String hash) {
    sessie(gemeente, hash).ifPresent(weg -> sessies.remove(hash));
  }

  @Override
  public int ruimOp(GemeenteId gemeente, Instant begonnen, Instant gezien) {
    throw new UnsupportedOperationException("the inbox does not clean up");
  }

  /** How many are kept. */
  public int aantal() {
    return sessies.size();
  }

  private void verander(GemeenteId gemeente, String hash, UnaryOperator<Sessie> anders) {
    sessie(gemeente, hash).ifPresent(oud -> sessies.put(hash, anders.apply(oud)));
  }

  private static Sessie nieuw(Sessie oud, Instant gezien, boolean aanwezig) {
    return new Sessie(
        oud.gemeente(),
        oud.medewerker(),
        oud.wijze(),
        oud.begonnenOp(),
        gezien,
        aanwezig,
        oud.bewijs());
  }
}
