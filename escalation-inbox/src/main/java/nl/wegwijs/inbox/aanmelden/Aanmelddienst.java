package nl.wegwijs.inbox.aanmelden;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.bot.balie.Medewerker;
import nl.wegwijs.bot.gesprek.Kenmerken;
import nl.wegwijs.gemeente.GemeenteId;
import nl.wegwijs.inbox.aanmelden.AanmelddienstException.Soort;
import nl.wegwijs.inbox.sessie.Herkomst;

/**
 * Logs medewerkers in at the provider of the organisation: OpenID Connect's authorization code flow
 * with PKCE (RFC 7636), state and nonce. Safe for use by many threads.
 */
final class Aanmelddienst {
  private final OidcInstellingen instellingen;
  private final ClientID client;
  private final Provider provider;
  private final Claimlezer claims;

  Aanmelddienst(OidcInstellingen instellingen, InstantSource klok) {
    this.instellingen = instellingen;
    this.client = new ClientID(instellingen.clientId());
    this.provider = new Provider(instellingen, klok);
    this.claims = new Claimlezer(instellingen.claims());
  }

  /** A login that begins: what to remember, and where to send the browser. */
  record Begonnen(Poging poging, URI adres) {}

  /** Somebody who logged in, with the provider's proof of it. */
  record Aangemeld(Medewerker medewerker, String bewijs) {}

  /**
   * Begins a login.
   *
   * @param opnieuw whether the provider must ask who it is even if it knows
   */
  Begonnen begin(String naar, boolean opnieuw) throws AanmelddienstException {
    OIDCProviderMetadata metadata = provider.metadata();
    var state = new State(32);
    var nonce = new Nonce(32);
    var verifier = new CodeVerifier();
    var verzoek =
        new AuthenticationRequest.Builder(
                ResponseType.CODE, new Scope("openid", "profile"), client, instellingen.terug())
            .endpointURI(metadata.getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256);
    if (opnieuw) {
      verzoek.prompt(Prompt.Type.LOGIN);
    }
    var poging = new Poging(state.getValue(), nonce.getValue(), verifier.getValue(), naar);
    return new Begonnen(poging, verzoek.build().toURI());
  }

  /**
   * Ends a login with what the provider sent along with the browser.
   *
   * @param antwoord the parameters of the address
   * @param bekend the gemeenten of this service
   */
  Aangemeld voltooi(Poging poging, Map<String, List<String>> antwoord, Set<GemeenteId> bekend)
      throws AanmelddienstException {
    AuthorizationCode code = code(poging, antwoord);
    JWT token = haal(code, new CodeVerifier(poging.verifier()));
    IDTokenClaimsSet gezegd = provider.controleer(token, new Nonce(poging.nonce()));
    Medewerker medewerker =
        claims.lees(gezegd.getSubject().getValue(), gezegd.toJSONObject(), bekend);
    return new Aangemeld(medewerker, token.serialize());
  }

  /** Where the browser goes to log out at the provider too, if it lets it. */
  Optional<URI> afmelden(Optional<String> bewijs) {
    return eindpuntAfmelden()
        .map(eindpunt ->
            new LogoutRequest(
                    eindpunt,
                    bewijs.map(Aanmelddienst::token).orElse(null),
                    null,
                    client,
                    instellingen.afgemeld(),
                    null,
                    null)
                .toURI());
  }

  /** The origins to which a form of ours may lead: that of the provider, for logging out. */
  List<String> formulierdoelen() {
    var doelen = new ArrayList<String>();
    doelen.add(Herkomst.van(instellingen.issuer()));
    eindpuntAfmelden()
        .map(Herkomst::van)
        .filter(doel -> !doelen.contains(doel))
        .ifPresent(doelen::add);
    return doelen;
  }

  private Optional<URI> eindpuntAfmelden() {
    return provider.bekend().map(OIDCProviderMetadata::getEndSessionEndpointURI);
  }

  private AuthorizationCode code(Poging poging, Map<String, List<String>> antwoord)
      throws AanmelddienstException {
    String state = eerste(antwoord, "state");
    // A provider that names itself in its answer (RFC 9207) must be the one that was asked.
    String wie = eerste(antwoord, "iss");
    boolean dezelfde = wie.isEmpty() || wie.equals(instellingen.issuer().toString());
    if (!dezelfde || !Kenmerken.gelijk(Kenmerken.hash(state), Kenmerken.hash(poging.state()))) {
      throw new AanmelddienstException(Soort.ONGELDIG, "the answer is not of this login");
    }
    String fout = eerste(antwoord, "error");
    if (!fout.isEmpty()) {
      throw new AanmelddienstException(
          Soort.GEWEIGERD, "the provider says " + fout.replaceAll("[^a-z_]", "?"));
    }
    String code = eerste(antwoord, "code");
    if (code.isEmpty()) {
      throw new AanmelddienstException(Soort.ONGELDIG, "the answer has no code");
    }
    return new AuthorizationCode(code);
  }

  private JWT haal(AuthorizationCode code, CodeVerifier verifier) throws AanmelddienstException {
    OIDCProviderMetadata metadata = provider.metadata();
    var bewijs = new AuthorizationCodeGrant(code, instellingen.terug(), verifier);
    URI eindpunt = metadata.getTokenEndpointURI();
    HTTPRequest verzoek =
        geheim(metadata)
            .map(geheim -> new TokenRequest.Builder(eindpunt, geheim, bewijs))
            .orElseGet(() -> new TokenRequest.Builder(eindpunt, client, bewijs))
            .build()
            .toHTTPRequest();
    verzoek.setConnectTimeout(Provider.GEDULD_MS);
    verzoek.setReadTimeout(Provider.GEDULD_MS);
    verzoek.setFollowRedirects(false);
    try {
      TokenResponse antwoord = OIDCTokenResponseParser.parse(verzoek.send());
      if (!(antwoord instanceof OIDCTokenResponse gelukt)) {
        throw new AanmelddienstException(
            Soort.GEWEIGERD,
            "the provider gives no token: "
                + antwoord.toErrorResponse().getErrorObject().getCode());
      }
      JWT token = gelukt.getOIDCTokens().getIDToken();
      if (token == null) {
        throw new AanmelddienstException(Soort.ONGELDIG, "the answer has no id token");
      }
      return token;
    } catch (ParseException e) {
      throw new AanmelddienstException(Soort.ONGELDIG, "the provider's answer is no token", e);
    } catch (IOException e) {
      throw new AanmelddienstException(Soort.ONBEREIKBAAR, "the provider gives no token", e);
    }
  }

  private Optional<ClientAuthentication> geheim(OIDCProviderMetadata metadata) {
    List<ClientAuthenticationMethod> wijzen = metadata.getTokenEndpointAuthMethods();
    boolean alleenPost =
        wijzen != null
            && !wijzen.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            && wijzen.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    return instellingen
        .clientSecret()
        .map(Secret::new)
        .map(geheim ->
            alleenPost
                ? new ClientSecretPost(client, geheim)
                : new ClientSecretBasic(client, geheim));
  }

  private static JWT token(String tekst) {
    try {
      return JWTParser.parse(tekst);
    } catch (java.text.ParseException e) {
      throw new IllegalStateException("a kept id token cannot be read", e);
    }
  }

  private static String eerste(Map<String, List<String>> antwoord, String naam) {
    return antwoord.getOrDefault(naam, List.of()).stream().findFirst().orElse("");
  }
}
