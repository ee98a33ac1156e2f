package nl.wegwijs.inbox.aanmelden;

import nl.wegwijs.bot.balie.Sessie;

/** How medewerkers log in to this service. */
public sealed interface Aanmeldwijze {
  /** At the provider of the organisation. */
  record Oidc(OidcInstellingen instellingen) implements Aanmeldwijze {}

  /** As one of the demo people, on this machine alone. */
  record Demo() implements Aanmeldwijze {}

  /** Not at all, until it is set up. */
  record Geen() implements Aanmeldwijze {}

  /** Whether logins of that kind count. */
  default boolean geldt(Sessie.Wijze wijze) {
    return switch (this) {
      case Oidc oidc -> wijze == Sessie.Wijze.OIDC;
      case Demo() -> wijze == Sessie.Wijze.DEMO;
      case Geen() -> false;
    };
  }
}
