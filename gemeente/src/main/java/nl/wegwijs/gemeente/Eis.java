package nl.wegwijs.gemeente;

import java.util.List;

/** What a condition asks of one fact. A fact that is not known meets only {@link Leeg}. */
public sealed interface Eis {
  /** Whether these values meet it; an empty list is a fact that is not known. */
  boolean geldt(List<String> waarden);

  /** One of these values. */
  record EenVan(List<String> toegestaan) implements Eis {
    public EenVan {
      toegestaan = List.copyOf(toegestaan);
    }

    @Override
    public boolean geldt(List<String> waarden) {
      return waarden.stream().anyMatch(toegestaan::contains);
    }
  }

  /** Known, and none of these values. */
  record GeenVan(List<String> verboden) implements Eis {
    public GeenVan {
      verboden = List.copyOf(verboden);
    }

    @Override
    public boolean geldt(List<String> waarden) {
      return !waarden.isEmpty() && waarden.stream().noneMatch(verboden::contains);
    }
  }

  /** A whole number within these bounds, both included. */
  record Bereik(int van, int totEnMet) implements Eis {
    @Override
    public boolean geldt(List<String> waarden) {
      return waarden.stream()
          .filter(waarde -> waarde.matches("-?[0-9]{1,9}"))
          .mapToInt(Integer::parseInt)
          .anyMatch(getal -> getal >= van && getal <= totEnMet);
    }
  }

  /** Any value. */
  record Ingevuld() implements Eis {
    @Override
    public boolean geldt(List<String> waarden) {
      return !waarden.isEmpty();
    }
  }

  /** No value yet. */
  record Leeg() implements Eis {
    @Override
    public boolean geldt(List<String> waarden) {
      return waarden.isEmpty();
    }
  }
}
