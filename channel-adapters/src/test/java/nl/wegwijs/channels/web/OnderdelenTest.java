package nl.wegwijs.channels.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.wegwijs.channels.weergave.Htmltekst;

/** Small parts that read what strangers send. */
class OnderdelenTest {
  private final Json json = new Json();

  @Property(tries = 2000)
  void readsAnyTextAsJsonOrRefusesIt(@ForAll @StringLength(max = 60) String tekst) {
    try {
      Velden velden = Velden.van(json, tekst);
      velden.optioneel("tekst", 10);
      velden.klaar();
    } catch (ProbleemException e) {
      assertThat(e.probleem().status()).isEqualTo(400);
      assertThat(e.probleem().fouten()).isNotEmpty();
    }
  }

  @Property
  void cleansTextWithoutMovingAnything(@ForAll String tekst) {
    String schoon = Teksten.schoon(tekst);

    assertThat(schoon).hasSameSizeAs(tekst);
    assertThat(Teksten.schoon(schoon)).isEqualTo(schoon);
    assertThat(schoon.codePoints())
        .noneMatch(teken -> Character.getType(teken) == Character.SURROGATE || teken == 0);
  }

  @Property
  void escapesWhateverMeansSomethingInHtml(@ForAll String tekst) {
    assertThat(Htmltekst.veilig(tekst)).doesNotContain("<", ">", "\"", "'");
  }

  @Property
  void readsAnyFormOrRefusesIt(@ForAll String lichaam) {
    try {
      assertThat(Formulierlezer.lees(lichaam)).isNotNull();
    } catch (ProbleemException e) {
      assertThat(e.probleem().status()).isEqualTo(400);
    }
  }

  @Example
  void knowsWhichAddressLiesInANetwork() {
    var netwerken = Netwerken.parse("10.0.0.0/8, 192.0.2.7,2001:db8::/33");

    assertThat(netwerken.bevat(InetAddress.ofLiteral("10.255.0.1"))).isTrue();
    assertThat(netwerken.bevat(InetAddress.ofLiteral("11.0.0.1"))).isFalse();
    assertThat(netwerken.bevat(InetAddress.ofLiteral("192.0.2.7"))).isTrue();
    assertThat(netwerken.bevat(InetAddress.ofLiteral("192.0.2.8"))).isFalse();
    assertThat(netwerken.bevat(InetAddress.ofLiteral("2001:db8:7fff::1"))).isTrue();
    assertThat(netwerken.bevat(InetAddress.ofLiteral("2001:db8:8000::1"))).isFalse();
    assertThat(Netwerken.parse("0.0.0.0/0").bevat(InetAddress.ofLiteral("1.2.3.4"))).isTrue();
    assertThat(Netwerken.parse(" ").leeg()).isTrue();
  }

  @Example
  void refusesWhatIsNoNetwork() {
    for (String onzin :
        new String[] {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0/x", "example.nl", "::/129", "/8"}) {
      assertThatThrownBy(() -> Netwerken.parse(onzin))
          .as(onzin)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("geen netwerk");
    }
  }

  @Example
  void knowsWhoseKeyItIs() {
    var sleutels = ApiSleutels.parse("telefonie:aaaaaaaaaaaaaaaa, mail:bbbbbbbbbbbbbbbb:c");

    assertThat(sleutels.eigenaar("aaaaaaaaaaaaaaaa")).contains("telefonie");
    assertThat(sleutels.eigenaar("bbbbbbbbbbbbbbbb:c")).contains("mail");
    assertThat(sleutels.eigenaar("aaaaaaaaaaaaaaab")).isEmpty();
    assertThat(sleutels.eigenaar("")).isEmpty();
    assertThat(ApiSleutels.parse("").leeg()).isTrue();
  }

  @Example
  void refusesKeysThatAreNoneAndDoesNotShowThem() {
    for (String onzin :
        new String[] {
          "geheimgeheimgeheim",
          "a:",
          ":geheimgeheimgeheim",
          "a b:geheimgeheimgeheim",
          "a:geheimgeheimgeheim,a:geheimgeheimgeheim"
        }) {
      assertThatThrownBy(() -> ApiSleutels.parse(onzin))
          .as(onzin)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("geheim");
    }
  }

  @Example
  void listensLocallyOnlyOnLoopback() {
    assertThat(op("127.0.0.1").luistertLokaal()).isTrue();
    assertThat(op("localhost").luistertLokaal()).isTrue();
    assertThat(op("::1").luistertLokaal()).isTrue();
    assertThat(op("0.0.0.0").luistertLokaal()).isFalse();
    assertThat(op("192.0.2.1").luistertLokaal()).isFalse();
  }

  private static WebSettings op(String host) {
    WebSettings lokaal = WebSettings.lokaal(0);
    return new WebSettings(
        host,
        0,
        lokaal.apiSleutels(),
        lokaal.limieten(),
        lokaal.vertrouwdeProxies(),
        lokaal.ritme());
  }
}
