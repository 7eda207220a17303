package org.ballpad.solver.result;

import java.util.Locale;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Strain or curvature that a section has as a whole: an unknown of its outer face or, under
/// generalised plane strain, of its third direction (docs/theory.md, eq. 2.3 and 3.4).
@Keyword(value = "section_strain", says = "Strain or curvature of the section as a whole.")
public record SectionStrain(
    @Key("Name of the result.") String name,
    @Key("Strain or curvature of the outer face or, with _t, out of a planar section.") Of of)
    implements Probe {
  private static final double PER_METRE = 1e6;

  /// Which one. The outer face moves by R (e - tilt z), the third strain is e_t - tilt_t z.
  public enum Of {
    E,
    TILT,
    E_T,
    TILT_T
  }

  @Override
  public String unit(Hypothesis hypothesis) {
    return switch (of) {
      case E, E_T -> "1";
      case TILT, TILT_T -> "1/m";
    };
  }

  @Override
  public Measured evaluate(Solution solution) {
    String unknown = of.name().toLowerCase(Locale.ROOT);
    Double value = solution.globals().get(unknown);
    if (value == null) {
      throw new IllegalArgumentException(
          "the section has no unknown `%s`; it has %s"
              .formatted(unknown, solution.globals().keySet()));
    }
    String unit = unit(solution.hypothesis());
    double scale = Scales.ofStrain(solution);
    return switch (of) {
      case E, E_T -> new Measured(value, unit, Double.NaN, false, scale);
      case TILT, TILT_T ->
          new Measured(
              PER_METRE * value,
              unit,
              Double.NaN,
              false,
              PER_METRE * scale / height(solution.mesh()));
    };
  }

  private static double height(Mesh mesh) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int node = 0; node < mesh.nodeCount(); node++) {
      low = Math.min(low, mesh.z(node));
      high = Math.max(high, mesh.z(node));
    }
    return high - low;
  }
}
