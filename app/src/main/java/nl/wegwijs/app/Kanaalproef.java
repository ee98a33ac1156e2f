package nl.wegwijs.app;

import java.io.IOException;
import nl.wegwijs.gemeente.GemeenteId;

/** One channel, asked from outside as an inwoner does. Safe for use by many threads. */
interface Kanaalproef {
  /** Its name in the results. */
  String naam();

  /** What somebody new sees who asks this. */
  Waarneming vraag(GemeenteId gemeente, String zin) throws IOException, InterruptedException;
}
