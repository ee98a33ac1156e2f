package nl.wegwijs.inbox.aanmelden;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import nl.wegwijs.inbox.aanmelden.AanmelddienstException.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What a provider publishes of itself, fetched when it is first needed and kept for a while; its
 * keys are fetched again as soon as one is unknown. Safe for use by many threads.
 */
final class Provider {
  static final int GEDULD_MS = 3_000;

  private static final Duration BEWAREN = Duration.ofHours(1);

  /** So that a provider that is down does not make everybody wait in turn. */
  private static final Duration NIET_OPNIEUW = Duration.ofSeconds(5);

  private static final int GROOTSTE_ANTWOORD = 256 * 1024;

  /** Signatures that take the provider's own key; never a shared secret, and never none. */
  private static final Set<JWSAlgorithm> HANDTEKENINGEN =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final Issuer issuer;
  private final ClientID client;
  private final InstantSource klok;
  private final ReentrantLock slot = new ReentrantLock();
  private volatile @Nullable Gevonden gevonden;
  private volatile Instant nietVoor = Instant.MIN;

  Provider(OidcInstellingen instellingen, InstantSource klok) {
    this.issuer = new Issuer(instellingen.issuer());
    this.client = new ClientID(instellingen.clientId());
    this.klok = klok;
  }

  private record Gevonden(
      OIDCProviderMetadata metadata, JWKSource<SecurityContext> sleutels, Instant tot) {}

  /** What it publishes. */
  OIDCProviderMetadata metadata() throws AanmelddienstException {
    return haal().metadata();
  }

  /** What it publishes, if that was ever fetched; asks nobody. */
  Optional<OIDCProviderMetadata> bekend() {
    return Optional.ofNullable(gevonden).map(Gevonden::metadata);
  }

  /** The claims of an id token, once issuer, audience, times, nonce and signature are right. */
  IDTokenClaimsSet controleer(JWT token, Nonce nonce) throws AanmelddienstException {
    Gevonden nu = haal();
    var sleutelkeuze = new JWSVerificationKeySelector<>(handtekeningen(nu), nu.sleutels());
    var controle = new IDTokenValidator(issuer, client, sleutelkeuze, null);
    try {
      return controle.validate(token, nonce);
    } catch (BadJOSEException e) {
      throw new AanmelddienstException(Soort.ONGELDIG, "id token refused: " + e.getMessage(), e);
    } catch (JOSEException e) {
      throw new AanmelddienstException(Soort.ONBEREIKBAAR, "no keys: " + e.getMessage(), e);
    }
  }

  private static Set<JWSAlgorithm> handtekeningen(Gevonden nu) {
    List<JWSAlgorithm> genoemd = nu.metadata().getIDTokenJWSAlgs();
    var beide = new HashSet<>(HANDTEKENINGEN);
    if (genoemd != null) {
      beide.retainAll(genoemd);
    }
    return beide.isEmpty() ? HANDTEKENINGEN : beide;
  }

  private Gevonden haal() throws AanmelddienstException {
    Gevonden nu = gevonden;
    if (nu != null && klok.instant().isBefore(nu.tot())) {
      return nu;
    }
    slot.lock();
    try {
      nu = gevonden;
      if (nu != null && klok.instant().isBefore(nu.tot())) {
        return nu;
      }
      return vraag(nu);
    } finally {
      slot.unlock();
    }
  }

  private Gevonden vraag(@Nullable Gevonden oud) throws AanmelddienstException {
    Instant nu = klok.instant();
    if (nu.isBefore(nietVoor)) {
      throw new AanmelddienstException(Soort.ONBEREIKBAAR, "the provider did not answer just now");
    }
    try {
      OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, GEDULD_MS, GEDULD_MS);
      var vers =
          new Gevonden(
              metadata,
              oud != null && oud.metadata().getJWKSetURI().equals(metadata.getJWKSetURI())
                  ? oud.sleutels()
                  : sleutels(metadata),
              nu.plus(BEWAREN));
      gevonden = vers;
      return vers;
    } catch (GeneralException | IOException e) {
      nietVoor = nu.plus(NIET_OPNIEUW);
      if (oud != null) {
        return oud;
      }
      throw new AanmelddienstException(
          Soort.ONBEREIKBAAR, "no settings of the provider: " + e.getMessage(), e);
    }
  }

  private static JWKSource<SecurityContext> sleutels(OIDCProviderMetadata metadata)
      throws MalformedURLException {
    var lezer = new DefaultResourceRetriever(GEDULD_MS, GEDULD_MS, GROOTSTE_ANTWOORD);
    return JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(), lezer)
        .retrying(true)
        .build();
  }
}
