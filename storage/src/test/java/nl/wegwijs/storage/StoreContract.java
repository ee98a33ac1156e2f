package nl.wegwijs.storage;

import org.junit.jupiter.api.Nested;

/** Everything that is asked of any database. */
abstract class StoreContract {
  /** The database to ask it of. */
  abstract TestDatabase database();

  @Nested
  final class Append extends AppendContract {
    Append() {
      super(database());
    }
  }

  @Nested
  final class Concurrency extends ConcurrencyContract {
    Concurrency() {
      super(database());
    }
  }

  @Nested
  final class Erasure extends ErasureContract {
    Erasure() {
      super(database());
    }
  }

  @Nested
  final class Bezorging extends BezorgContract {
    Bezorging() {
      super(database());
    }
  }

  @Nested
  final class Mails extends MailContract {
    Mails() {
      super(database());
    }
  }

  @Nested
  final class Bewijsopeningen extends BewijsopeningContract {
    Bewijsopeningen() {
      super(database());
    }
  }

  @Nested
  final class Hervatten extends HervatContract {
    Hervatten() {
      super(database());
    }
  }

  @Nested
  final class Sessies extends SessieContract {
    Sessies() {
      super(database());
    }
  }

  @Nested
  final class Productversies extends ProductversieContract {
    Productversies() {
      super(database());
    }
  }

  @Nested
  final class Actueel extends ActueelContract {
    Actueel() {
      super(database());
    }
  }

  @Nested
  final class Editors extends RedactieContract {
    Editors() {
      super(database(), database().isShared());
    }
  }

  @Nested
  final class Vragen extends VraagContract {
    Vragen() {
      super(database());
    }
  }

  @Nested
  final class Verbeteren extends VerbeterContract {
    Verbeteren() {
      super(database());
    }
  }

  @Nested
  final class Desk extends BalieContract {
    Desk() {
      super(database());
    }
  }

  @Nested
  final class Postvak extends PostvakContract {
    Postvak() {
      super(database());
    }
  }

  @Nested
  final class DeskWork extends BalieWorkContract {
    DeskWork() {
      super(database());
    }
  }

  @Nested
  final class DeskRights extends BalieRightsContract {
    DeskRights() {
      super(database());
    }
  }

  @Nested
  final class DeskErasure extends BalieErasureContract {
    DeskErasure() {
      super(database());
    }
  }

  @Nested
  final class Timers extends WekkerContract {
    Timers() {
      super(database());
    }
  }

  @Nested
  final class Format extends FormatContract {
    Format() {
      super(database());
    }
  }
}
