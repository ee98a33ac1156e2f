package nl.wegwijs.channels.web;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/** A list of networks in CIDR notation: {@code 10.0.0.0/8, 2001:db8::/32, 192.0.2.7}. */
public final class Netwerken {
  /** No network at all. */
  public static final Netwerken GEEN = new Netwerken(List.of());

  private final List<Netwerk> alle;

  private Netwerken(List<Netwerk> alle) {
    this.alle = List.copyOf(alle);
  }

  /**
   * Reads networks parted by commas; an address without a length stands for itself alone.
   *
   * @throws IllegalArgumentException with the part that is no network
   */
  public static Netwerken parse(String waarde) {
    var gelezen = new ArrayList<Netwerk>();
    for (String deel : waarde.split(",", -1)) {
      if (!deel.isBlank()) {
        gelezen.add(netwerk(deel.strip()));
      }
    }
    return new Netwerken(gelezen);
  }

  /** Whether the address lies in one of the networks. */
  public boolean bevat(InetAddress adres) {
    return alle.stream().anyMatch(netwerk -> netwerk.bevat(adres.getAddress()));
  }

  /** Whether there is none. */
  public boolean leeg() {
    return alle.isEmpty();
  }

  private static Netwerk netwerk(String deel) {
    int streep = deel.indexOf('/');
    try {
      byte[] adres =
          InetAddress.ofLiteral(streep < 0 ? deel : deel.substring(0, streep)).getAddress();
      int lengte = streep < 0 ? adres.length * 8 : Integer.parseInt(deel.substring(streep + 1));
      if (lengte < 0 || lengte > adres.length * 8) {
        throw new IllegalArgumentException("lengte buiten bereik");
      }
      return new Netwerk(adres, lengte);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is geen netwerk; bijvoorbeeld 10.0.0.0/8 of 192.0.2.7".formatted(deel), e);
    }
  }

  private static final class Netwerk {
    private final byte[] adres;
    private final int lengte;

    Netwerk(byte[] adres, int lengte) {
      this.adres = adres;
      this.lengte = lengte;
    }

    boolean bevat(byte[] ander) {
      if (ander.length != adres.length) {
        return false;
      }
      for (int bit = 0; bit < lengte; bit++) {
        int masker = 0x80 >> (bit % 8);
        if ((adres[bit / 8] & masker) != (ander[bit / 8] & masker)) {
          return false;
        }
      }
      return true;
    }
  }
}
