package org.ballpad.solver.result;

import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// One question to a solution: a result quantity with a name. One record per measure, one file
/// each.
public sealed interface Probe
    permits AreaGain,
        Clearance,
        ContactAngle,
        CornerExponent,
        CornerIntensity,
        CornerStress,
        CycleDamage,
        DisplacementAt,
        Extent,
        InterfaceArea,
        InterfaceAverage,
        InterfaceMax,
        LayerAverage,
        LayerPercentile,
        Life,
        PathGain,
        PathLength,
        RegionAverage,
        RegionMax,
        Relief,
        SectionStrain,
        Standoff,
        TensionShare,
        Undercut,
        Volume {
  /// What the case calls the result.
  String name();

  /// Unit of the value, which case files and reports write beside it: `MPa`, `um`, `um2`, `1` ...
  String unit(Hypothesis hypothesis);

  /// Evaluates the measure on one mesh. Its discretisation error follows from several meshes.
  ///
  /// @throws IllegalArgumentException when a region or interface it names is not in the mesh; the
  ///   message says which exist
  Measured evaluate(Solution solution);
}
