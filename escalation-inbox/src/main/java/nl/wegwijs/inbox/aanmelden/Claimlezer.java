package nl.wegwijs.inbox.aanmelden;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.balie.Rol;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.gemeente.TeamId;
import org.jspecify.annotations.Nullable;

/** Reads from the claims of a provider who a medewerker is. Safe for use by many threads. */
final class Claimlezer {
  private static final String GEMEENTE = "gemeente:";
  private static final String TEAM = "team:";
  private static final String VAARDIGHEID = "vaardigheid:";

  private final Claimnamen namen;

  Claimlezer(Claimnamen namen) {
    this.namen = namen;
  }

  /**
   * The medewerker of those claims, with the gemeenten among them that this service knows. A
   * medewerker without any, or without a role, has nothing to do here.
   *
   * @param sub how the provider names this person
   */
  Medewerker lees(String sub, Map<String, Object> claims, Set<GemeenteId> bekend) {
    List<String> rollen = lijst(claims, namen.rollen());
    return new Medewerker(
        sub,
        lijst(claims, namen.naam()).stream().findFirst().orElse("Medewerker"),
        waarden(claims, namen.gemeenten(), rollen, GEMEENTE).stream()
            .map(GemeenteId::new)
            .filter(bekend::contains)
            .collect(Collectors.toUnmodifiableSet()),
        rollen.stream().flatMap(rol -> rol(rol).stream()).collect(Collectors.toUnmodifiableSet()),
        waarden(claims, namen.teams(), rollen, TEAM).stream()
            .map(TeamId::new)
            .collect(Collectors.toUnmodifiableSet()),
        waarden(claims, namen.vaardigheden(), rollen, VAARDIGHEID));
  }

  private static Optional<Rol> rol(String naam) {
    return switch (naam.toLowerCase(Locale.ROOT)) {
      case "medewerker" -> Optional.of(Rol.MEDEWERKER);
      case "coordinator", "coördinator" -> Optional.of(Rol.COORDINATOR);
      case "redacteur" -> Optional.of(Rol.REDACTEUR);
      case "beheerder" -> Optional.of(Rol.BEHEERDER);
      default -> Optional.empty();
    };
  }

  /** What a claim of its own says, and what the roles say of the same thing. */
  private static Set<String> waarden(
      Map<String, Object> claims, List<String> paden, List<String> rollen, String voorvoegsel) {
    var waarden = new LinkedHashSet<String>();
    lijst(claims, paden).forEach(waarde -> waarden.add(klein(waarde)));
    rollen.stream()
        .map(Claimlezer::klein)
        .filter(rol -> rol.startsWith(voorvoegsel))
        .map(rol -> rol.substring(voorvoegsel.length()))
        .forEach(waarden::add);
    return waarden;
  }

  /** In small letters; of the path of a group its last part. */
  private static String klein(String waarde) {
    String deel = waarde.substring(waarde.lastIndexOf('/') + 1);
    return deel.strip().toLowerCase(Locale.ROOT);
  }

  /** The texts of the first claim that is there. */
  private static List<String> lijst(Map<String, Object> claims, List<String> paden) {
    for (String pad : paden) {
      Object waarde = zoek(claims, pad);
      List<String> teksten = teksten(waarde);
      if (!teksten.isEmpty()) {
        return teksten;
      }
    }
    return List.of();
  }

  /** The claim of that name; where there is none, the one that its dots lead to. */
  private static @Nullable Object zoek(Map<?, ?> claims, String pad) {
    Object heel = claims.get(pad);
    if (heel != null) {
      return heel;
    }
    for (int punt = pad.indexOf('.'); punt > 0; punt = pad.indexOf('.', punt + 1)) {
      if (claims.get(pad.substring(0, punt)) instanceof Map<?, ?> binnen) {
        Object gevonden = zoek(binnen, pad.substring(punt + 1));
        if (gevonden != null) {
          return gevonden;
        }
      }
    }
    return null;
  }

  private static List<String> teksten(@Nullable Object waarde) {
    var teksten = new ArrayList<String>();
    if (waarde instanceof Collection<?> lijst) {
      for (Object een : lijst) {
        if (een instanceof String tekst && !tekst.isBlank()) {
          teksten.add(tekst.strip());
        }
      }
    } else if (waarde instanceof String tekst) {
      List.of(tekst.split(",", -1)).stream()
          .map(String::strip)
          .filter(deel -> !deel.isEmpty())
          .forEach(teksten::add);
    }
    return teksten;
  }
}
