package org.ballpad.cases.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballpad.mesh.claims.Seed;

/// The claims that a case is held against.
///
/// @param seed the document
/// @param numbers the claims to report
/// @param roles the step ids that play each role of the document
public record ClaimsAsked(Seed seed, Set<Integer> numbers, Map<String, List<String>> roles) {
  /// Copies the collections.
  public ClaimsAsked {
    numbers = Set.copyOf(numbers);
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
  }
}
