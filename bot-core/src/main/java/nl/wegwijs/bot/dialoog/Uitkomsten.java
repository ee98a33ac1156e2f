package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.gesprek.Bericht;
import nl.wegwijs.bot.gesprek.Uitkomst;
import nl.wegwijs.gemeente.Gemeente;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.gemeente.Team;

/** Makes outcomes of one beurt, each with the intent that was recognised. */
final class Uitkomsten {
  private Uitkomsten() {}

  static Uitkomst van(Context context, Uitkomst.Soort soort, String... redenen) {
    return new Uitkomst(
        soort, intentie(context), Optional.empty(), Optional.empty(), List.of(redenen));
  }

  static Uitkomst metProduct(
      Context context, Uitkomst.Soort soort, Product product, String... redenen) {
    Team team = context.gemeente().team(product.team());
    return new Uitkomst(
        soort,
        intentie(context),
        Optional.of(bron(context.gemeente(), product)),
        Optional.of(naam(team)),
        List.of(redenen));
  }

  static Uitkomst metTeam(Context context, Uitkomst.Soort soort, Team team, List<String> redenen) {
    return new Uitkomst(
        soort, intentie(context), Optional.empty(), Optional.of(naam(team)), redenen);
  }

  static Bericht.TeamNaam naam(Team team) {
    return new Bericht.TeamNaam(team.id().value(), team.naam());
  }

  static Bericht.Bron bron(Gemeente gemeente, Product product) {
    return new Bericht.Bron(
        product.id(),
        product.naam(),
        product.upl().map(Product.Upl::label),
        product.url().toString(),
        gemeente.naam(),
        product.bijgewerktOp());
  }

  private static Optional<Uitkomst.Intentie> intentie(Context context) {
    return context
        .begrip()
        .beste()
        .map(score -> new Uitkomst.Intentie(score.naam(), score.zekerheid()));
  }
}
