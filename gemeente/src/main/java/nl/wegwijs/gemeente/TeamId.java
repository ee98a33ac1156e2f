package nl.wegwijs.gemeente;

/** A team of the klantcontactcentrum within one gemeente: {@code burgerzaken}. */
public record TeamId(String value) {
  /** The first line, which every gemeente has and where whatever fits nowhere else goes. */
  public static final TeamId KCC = new TeamId("kcc");

  @Override
  public String toString() {
    return value;
  }
}
