package org.ballpad.cases.verify;

import java.util.Optional;
import org.ballpad.cases.file.Expectation;
import org.ballpad.cases.run.Answer;

/// An expected number beside the result.
///
/// @param variant name of the variant
/// @param expectation what the case expects
/// @param answer what came out; empty where the variant lacks the result
public record Comparison(String variant, Expectation expectation, Optional<Answer> answer) {
  /// The key of the file, or `VARIANT.RESULT` where the result is of one bound of a variant.
  public String name() {
    String key = expectation.key();
    boolean ofBound = !key.equals(expectation.result()) && !key.startsWith(variant + ".");
    return ofBound ? variant + "." + expectation.result() : key;
  }

  /// Result less expected value, in the unit of the result; NaN where there is no result.
  public double difference() {
    return answer.map(a -> a.value() - expectation.value()).orElse(Double.NaN);
  }

  /// Whether the difference is within the tolerance.
  public boolean holds() {
    return Math.abs(difference()) <= expectation.tolerance();
  }
}
