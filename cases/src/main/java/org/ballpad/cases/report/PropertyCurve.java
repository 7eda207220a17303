package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.cases.file.material.Provenance;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.PropertyTable;

/// One property of a material against temperature, in the unit that a reader expects.
///
/// Temperatures are in K. From `first` to `last` there are points and the source speaks; infinite
/// ends say that one number is given for no range. From `lowest` to `highest` there are values,
/// beyond the points because the end ones are held.
///
/// @param property its key: `elastic.E`
/// @param form what its numbers are: `constant`, `table`, `slope`, `mean from 25 degC`
/// @param unit unit of the values, empty for a pure number
/// @param value the value at a temperature
/// @param provenance where it comes from
record PropertyCurve(
    String property,
    String form,
    String unit,
    DoubleUnaryOperator value,
    double first,
    double last,
    double lowest,
    double highest,
    Provenance provenance) {

  /// Reference of the thermal strain, K.
  static final double REFERENCE = 298.15;

  private static final double GIGA = 1e-3;
  private static final double PPM = 1e6;
  private static final double PER_MILLE = 1e3;

  /// The elastic constants and expansions of a material, in the order of its provenance.
  static List<PropertyCurve> of(CaseMaterial material) {
    var curves = new ArrayList<PropertyCurve>();
    for (Provenance p : material.provenance()) {
      material.material().ifPresent(m -> add(m, p, curves));
    }
    return curves;
  }

  /// The thermal strain that an expansion makes from [#REFERENCE], in 1e-3.
  ///
  /// @param index 0, 1, 2 for r, z, t
  static PropertyCurve strain(Material material, int index, PropertyCurve expansion) {
    Expansion along = material.expansion().get(index);
    return new PropertyCurve(
        expansion.property,
        "strain from 25 degC",
        "1e-3",
        t -> PER_MILLE * along.strain(t, REFERENCE),
        expansion.first,
        expansion.last,
        expansion.lowest,
        expansion.highest,
        expansion.provenance);
  }

  /// Whether there is a value at a temperature.
  boolean covers(double kelvin) {
    return kelvin >= lowest && kelvin <= highest;
  }

  private static void add(Material material, Provenance p, List<PropertyCurve> curves) {
    String name = material.name() + " " + p.property();
    for (PropertyTable constant : material.elasticity().constants()) {
      if (constant.name().equals(name)) {
        boolean isModulus = !p.property().contains("nu");
        double factor = isModulus ? GIGA : 1;
        String form = constant.temperatures().length == 1 ? "constant" : "table";
        curves.add(of(p, form, isModulus ? "GPa" : "", constant, factor));
      }
    }
    if (p.property().startsWith("expansion")) {
      curves.add(of(p, material.expansion().get(direction(p.property()))));
    }
  }

  /// Index of the direction of an expansion's key; one key for all stands for the first.
  static int direction(String property) {
    return Math.max(0, List.of("r", "z", "t").indexOf(property.replace("expansion.", "")));
  }

  private static PropertyCurve of(Provenance p, Expansion expansion) {
    return switch (expansion) {
      case Expansion.Constant c ->
          of(p, "constant", "ppm/K", PropertyTable.constant("", c.coefficient()), PPM);
      case Expansion.Secant s ->
          of(p, "mean from " + celsius(s.reference()) + " degC", "ppm/K", s.mean(), PPM);
      case Expansion.Instantaneous i -> of(p, "slope", "ppm/K", i.slope(), PPM);
    };
  }

  private static PropertyCurve of(
      Provenance p, String form, String unit, PropertyTable table, double factor) {
    double[] points = table.temperatures();
    boolean isTable = points.length > 1;
    boolean everywhere = table.covers(0, Double.MAX_VALUE);
    double start = points[0];
    double end = points[points.length - 1];
    return new PropertyCurve(
        p.property(),
        form,
        unit,
        t -> factor * table.at(t),
        isTable ? Math.max(start, p.lowest()) : p.lowest(),
        isTable ? Math.min(end, p.highest()) : p.highest(),
        everywhere ? 0 : start,
        everywhere ? Double.POSITIVE_INFINITY : end,
        p);
  }

  /// Whether it is given for some temperatures only.
  boolean isLimited() {
    return !Double.isInfinite(first);
  }

  /// What temperatures it is given for, in degC; `any` for one number.
  String range() {
    if (!isLimited()) {
      return "any";
    }
    String points = celsius(first) + " to " + celsius(last);
    return Double.isInfinite(highest) ? points + ", ends held" : points;
  }

  static String celsius(double kelvin) {
    return Figures.plain(Math.round(1e3 * SummaryJson.celsius(kelvin)) / 1e3);
  }
}
