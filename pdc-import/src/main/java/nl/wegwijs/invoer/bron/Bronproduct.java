package nl.wegwijs.invoer.bron;

import java.time.LocalDate;
import java.util.Optional;
import nl.wegwijs.gemeente.Product.Upl;

/**
 * One product as a source has it.
 *
 * @param id what the source calls it; the same the next time
 * @param item how an operator finds it in the source
 * @param product id of the product in the catalogue, where the source says it
 * @param aangeboden false where the gemeente does not offer it
 * @param valtOnder {@link #id} of the product of the same source that it is a part of
 * @param gewijzigdOp when the source changed it
 */
public record Bronproduct(
    String id,
    String item,
    Optional<String> product,
    Optional<Upl> upl,
    boolean aangeboden,
    Optional<String> valtOnder,
    Optional<LocalDate> gewijzigdOp,
    Bronteksten nl,
    Optional<Bronteksten> en) {

  /** The same with other texts. */
  Bronproduct metTeksten(Bronteksten nederlands, Optional<Bronteksten> engels) {
    return new Bronproduct(
        id, item, product, upl, aangeboden, valtOnder, gewijzigdOp, nederlands, engels);
  }
}
