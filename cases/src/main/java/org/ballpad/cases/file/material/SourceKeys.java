package org.ballpad.cases.file.material;

import java.util.List;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// The keys of one entry of `sources:`.
///
/// @param mark how far the number was checked
/// @param source who says so
/// @param range temperatures that the source speaks of, K; none if it does not say
public record SourceKeys(
    @Key(
            value = "how far it was checked",
            oneOf = {"V1", "V2", "M", "C"})
        String mark,
    @Key("who says so") String source,
    @Key(
            value = "first and last temperature that the source speaks of",
            quantity = Quantity.TEMPERATURE,
            otherwise = Key.NOTHING)
        List<Double> range) {

  /// @throws IllegalArgumentException unless the range is empty or rises from first to last
  public SourceKeys {
    if (!range.isEmpty() && (range.size() != 2 || range.get(0) >= range.get(1))) {
      throw new IllegalArgumentException("`range` is [first, last], rising");
    }
  }
}
