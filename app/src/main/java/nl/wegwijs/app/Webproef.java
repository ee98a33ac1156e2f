package nl.wegwijs.app;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.wegwijs.app.klant.Webklant;
import nl.wegwijs.gemeente.GemeenteId;
import tools.jackson.databind.JsonNode;

/** The web channel, over HTTP. */
final class Webproef implements Kanaalproef, AutoCloseable {
  private final Webklant klant;

  Webproef(URI dienst) {
    this.klant = new Webklant(dienst);
  }

  @Override
  public String naam() {
    return "web";
  }

  @Override
  public Waarneming vraag(GemeenteId gemeente, String zin)
      throws IOException, InterruptedException {
    JsonNode antwoord = klant.zeg(klant.begin(gemeente), zin);
    var producten = new ArrayList<String>();
    var versies = new ArrayList<String>();
    var teams = new ArrayList<String>();
    for (JsonNode bericht : antwoord.path("berichten")) {
      JsonNode product = bericht.path("product");
      if (product.isObject()) {
        producten.add(product.path("naam").asString() + " " + product.path("url").asString());
        versies.add(product.path("gemeente").asString() + " " + dag(product.path("bijgewerktOp")));
      }
      if (bericht.path("team").isObject()) {
        teams.add(bericht.path("team").path("naam").asString());
      }
    }
    return new Waarneming(producten, versies, teams);
  }

  /** As a number, since other channels write it out in the language of the gesprek. */
  private static String dag(JsonNode datum) {
    return LocalDate.parse(datum.asString()).toString();
  }

  @Override
  public void close() {
    klant.close();
  }
}
