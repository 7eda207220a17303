package org.ballpad.cases.run;

import java.util.List;
import org.ballpad.solver.result.ErrorEstimate;
import org.ballpad.solver.result.Limit;
import org.ballpad.solver.result.Measured;

/// What one question to one variant gave on every mesh, and the error that follows.
///
/// @param name name of the result in the case
/// @param measured value on each mesh, coarse to fine
/// @param estimate value on the finest mesh with its error
public record Answer(String name, List<Measured> measured, ErrorEstimate estimate) {
  /// Last change between meshes, over the value, below which a maximum may be compared.
  private static final double SETTLED = 0.02;

  /// Joins the values of nested meshes.
  static Answer of(String name, List<Measured> measured) {
    return new Answer(name, List.copyOf(measured), ErrorEstimate.of(measured));
  }

  /// Value on the finest mesh, in [#unit].
  public double value() {
    return estimate.value();
  }

  /// Discretisation error, of mesh and time, in the unit of the value, or null when it cannot be
  /// told.
  public Double error() {
    return estimate.error();
  }

  /// Unit of the value.
  public String unit() {
    return measured.getLast().unit();
  }

  /// Whether the value says as much about the mesh as about the part: it has no limit under
  /// refinement, or should have one and still changes by more than 2 % from mesh to mesh.
  public boolean meshDependent() {
    return switch (measured.getLast().limit()) {
      case EXISTS -> false;
      case MISSING -> true;
      case OPEN -> !isWithin(lastChange(), SETTLED);
    };
  }

  private Double lastChange() {
    int n = measured.size();
    return n < 2 ? null : Math.abs(value() - measured.get(n - 2).value());
  }

  private boolean hasNoLimit() {
    return measured.getLast().limit() == Limit.MISSING;
  }

  /// What rounding can make of the value, in [#unit].
  double rounding() {
    return measured.getLast().rounding();
  }

  /// Whether the error is known and at most a share of the value, or no more than rounding: a value
  /// that is zero by equilibrium has no share. No accuracy is asked of what has no limit.
  boolean meets(double accuracy) {
    boolean isSaturated = estimate.status() != ErrorEstimate.Status.NOT_SATURATED;
    return hasNoLimit() || isSaturated && isWithin(error(), accuracy);
  }

  /// The same of the part of the error that finer meshes reduce.
  boolean meetsOnMeshes(double accuracy) {
    return hasNoLimit() || isWithin(estimate.meshError(), accuracy);
  }

  /// Whether the length of the increments takes no more than half of the error that is allowed.
  boolean meetsInTime(double accuracy) {
    return hasNoLimit() || isWithin(measured.getLast().hidden().steps(), accuracy / 2);
  }

  private boolean isWithin(Double error, double accuracy) {
    return error != null && error <= Math.max(accuracy * Math.abs(value()), rounding());
  }
}
