package org.ballpad.cases.file.point;

import java.util.List;
import java.util.stream.DoubleStream;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.materials.point.Leg;

/// A material and the paths that one point of it takes.
///
/// Units: K.
///
/// @param title what it is
/// @param material the material
/// @param error largest relative error in time
/// @param runs the paths, each from new material
public record PointTest(String title, CaseMaterial material, double error, List<Run> runs) {
  /// One path.
  ///
  /// @param name its name
  /// @param start temperature at the start, free of stress, K
  /// @param legs its stretches
  /// @param components indices of the components of strain and stress that it speaks of
  public record Run(String name, double start, List<Leg> legs, List<Integer> components) {
    /// All temperatures where legs begin or end.
    DoubleStream temperatures() {
      return DoubleStream.concat(
          DoubleStream.of(start), legs.stream().flatMapToDouble(leg -> leg.temperature().stream()));
    }
  }

  /// The law of a run.
  public MaterialLaw law(Run run) {
    return material
        .behaviour()
        .law(new ThermoElastic(material.material().orElseThrow(), run.start(), 0));
  }

  /// What is to be said of the material's numbers at the temperatures of the paths.
  public List<String> warnings() {
    return runs.stream()
        .flatMap(run ->
            DoubleStream.of(
                    run.temperatures().min().orElseThrow(), run.temperatures().max().orElseThrow())
                .boxed()
                .flatMap(t -> material.warnings(run.start(), t).stream()))
        .distinct()
        .toList();
  }
}
