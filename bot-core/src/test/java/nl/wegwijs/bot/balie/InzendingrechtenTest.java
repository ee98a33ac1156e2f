package nl.wegwijs.bot.balie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.wegwijs.bot.gesprekken.Testwereld;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.TeamId;
import org.junit.jupiter.api.Test;

class InzendingrechtenTest {
  private static final Gemeente WATERRIJK = Testwereld.gemeente("waterrijk");

  private static Rechten van(String team) {
    return new Rechten(
        WATERRIJK,
        new Medewerker(
            "id-1",
            "Anna Voorbeeld",
            Set.of(WATERRIJK.id()),
            Set.of(Rol.MEDEWERKER),
            Set.of(new TeamId(team)),
            Set.of()));
  }

  @Test
  void aFormFiledWithAnIdentityIsForItsOwnTeam() {
    assertThat(van("burgerzaken").leestInzending("verhuizing", "burgerzaken")).isTrue();
    assertThat(van("stadsbeheer").leestInzending("verhuizing", "burgerzaken")).isFalse();
  }

  @Test
  void anotherFormIsForWhoMayReadTheWorkOfItsTeam() {
    assertThat(van("burgerzaken").leestInzending("melding-openbare-ruimte", "stadsbeheer"))
        .isTrue();
    assertThat(van("burgerzaken").leestInzending("melding-openbare-ruimte", "schuldhulp"))
        .isFalse();
  }

  @Test
  void aFormOfWhichTheFileIsGoneIsForItsOwnTeam() {
    assertThat(van("burgerzaken").leestInzending("verdwenen", "stadsbeheer")).isFalse();
    assertThat(van("stadsbeheer").leestInzending("verdwenen", "stadsbeheer")).isTrue();
  }
}
