package nl.wegwijs.bot.dialoog;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.gemeente.Product;
import nl.wegwijs.intents.Understanding;
import nl.wegwijs.knowledge.Aspect;

/** The question in a message that answers a form too: '3484 HG, en wat kost dat?'. */
final class Tussenvraag {
  private Tussenvraag() {}

  /** The message as its last question alone; empty where it is no more than a question or none. */
  static Optional<Context> deel(Context context) {
    List<Vraagdeler.Deel> delen = Vraagdeler.delen(context.tekst());
    if (delen.isEmpty()) {
      return Optional.empty();
    }
    String vraag = delen.getLast().vraag();
    if (vraag.length() == context.tekst().strip().length()) {
      return Optional.empty();
    }
    Understanding begrip =
        context
            .wereld()
            .understander()
            .understand(vraag, context.gemeente(), context.taal(), context.vandaag());
    return Optional.of(context.metBegrip(begrip));
  }

  /** Whether something is told before the question. */
  static boolean metMededeling(Context context) {
    return Vraagdeler.delen(context.tekst()).stream()
        .findFirst()
        .filter(eerste -> eerste.geheel().length() > eerste.vraag().length())
        .isPresent();
  }

  /** What is asked of the form's own product, in a question that names no subject. */
  static Optional<Product> zonderOnderwerp(Context context, String formulier) {
    Optional<Aspect> aspect = Vervolgwoorden.aspect(context.tekst());
    if (aspect.isEmpty() || !Vervolgwoorden.zonderOnderwerp(context.tekst())) {
      return Optional.empty();
    }
    return context.gemeente().producten().alle().stream()
        .filter(product -> product.formulier().filter(formulier::equals).isPresent())
        .map(Product::id)
        .findFirst()
        .flatMap(context::product);
  }
}
