package nl.wegwijs.gemeente.schrijven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;

/** A file could not be written, and is as it was. The message is for an editor, in Dutch. */
public final class SchrijffoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SchrijffoutException(Exception oorzaak) {
    super(uitleg(oorzaak), oorzaak);
  }

  private static String uitleg(Exception oorzaak) {
    String reden = oorzaak instanceof FileSystemException bestand ? reden(bestand) : "";
    if (oorzaak instanceof AccessDeniedException
        || oorzaak instanceof ReadOnlyFileSystemException
        || reden.contains("Read-only")) {
      return "De map met teksten is alleen-lezen. Vraag de beheerder om schrijfrechten.";
    }
    if (reden.contains("No space") || vol(oorzaak)) {
      return "De schijf is vol. Vraag de beheerder om ruimte te maken.";
    }
    return "Het bestand kon niet worden geschreven. Vraag de beheerder om naar de map te kijken.";
  }

  private static String reden(FileSystemException oorzaak) {
    return oorzaak.getReason() == null ? "" : oorzaak.getReason();
  }

  private static boolean vol(Exception oorzaak) {
    return oorzaak instanceof IOException
        && String.valueOf(oorzaak.getMessage()).contains("No space");
  }
}
