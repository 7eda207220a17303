package org.ballpad.mesh.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The documents whose claims are known.
public enum Seed {
  PACKAGE_WITH_TRENCHES("000", Seed000.ROLES, Seed000.CLAIMS),
  EMBOSSED_PAD("001", Seed001.ROLES, Seed001.CLAIMS),
  AMENDED_EMBOSSED_PAD("002", Seed001.ROLES, Seed002.CLAIMS),
  PLATED_BUMP("003", Seed003.ROLES, Seed003.CLAIMS);

  private final String number;
  private final Map<String, List<String>> roles;
  private final List<Claim> claims;

  Seed(String number, Map<String, List<String>> roles, List<Claim> claims) {
    this.number = number;
    this.roles = roles;
    this.claims = claims;
  }

  /// The document with this number.
  public static Optional<Seed> of(String number) {
    return Arrays.stream(values()).filter(seed -> seed.number.equals(number)).findFirst();
  }

  /// Its number, as `001`.
  public String number() {
    return number;
  }

  /// The parts of the structure that its claims speak of, with the step ids that play them where a
  /// case does not say otherwise.
  public Map<String, List<String>> roles() {
    return roles;
  }

  /// Its claims, in order.
  public List<Claim> claims() {
    return claims;
  }
}
