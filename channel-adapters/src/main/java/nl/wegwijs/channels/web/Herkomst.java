package nl.wegwijs.channels.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where a request comes from, believing {@code X-Forwarded-For} of trusted proxies only. */
final class Herkomst {
  private static final Pattern MET_POORT =
      Pattern.compile("\\[(?<zes>[^]]+)](?::\\d+)?|(?<vier>[0-9.]+):\\d+");

  private final boolean luistertLokaal;
  private final Netwerken proxies;

  Herkomst(WebSettings settings) {
    this.luistertLokaal = settings.luistertLokaal();
    this.proxies = settings.vertrouwdeProxies();
  }

  Afzender van(HttpServletRequest request) {
    boolean lokaal = luistertLokaal && !doorgestuurd(request);
    return new Afzender(adres(request), lokaal);
  }

  private static boolean doorgestuurd(HttpServletRequest request) {
    for (String naam : Collections.list(request.getHeaderNames())) {
      String klein = naam.toLowerCase(Locale.ROOT);
      if (klein.equals("forwarded") || klein.startsWith("x-forwarded-")) {
        return true;
      }
    }
    return false;
  }

  private String adres(HttpServletRequest request) {
    String verbonden = request.getRemoteAddr();
    Optional<InetAddress> proxy = lees(verbonden);
    if (proxies.leeg() || proxy.isEmpty() || !proxies.bevat(proxy.get())) {
      return proxy.map(InetAddress::getHostAddress).orElse(verbonden);
    }
    InetAddress laatste = proxy.get();
    for (String stap : keten(request).reversed()) {
      Optional<InetAddress> adres = lees(stap);
      if (adres.isEmpty()) {
        break;
      }
      laatste = adres.get();
      if (!proxies.bevat(laatste)) {
        break;
      }
    }
    return laatste.getHostAddress();
  }

  private static List<String> keten(HttpServletRequest request) {
    var keten = new ArrayList<String>();
    for (String regel : Collections.list(request.getHeaders("X-Forwarded-For"))) {
      keten.addAll(List.of(regel.split(",", -1)));
    }
    return keten;
  }

  private static Optional<InetAddress> lees(String tekst) {
    String kaal = tekst.strip();
    Matcher metPoort = MET_POORT.matcher(kaal);
    if (metPoort.matches()) {
      kaal = metPoort.group("zes") != null ? metPoort.group("zes") : metPoort.group("vier");
    }
    try {
      return Optional.of(InetAddress.ofLiteral(kaal));
    } catch (IllegalArgumentException geenAdres) {
      return Optional.empty();
    }
  }
}
