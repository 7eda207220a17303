package org.ballpad.mesh.section;

import org.locationtech.jts.geom.Geometry;

/// One material body of the cross-section.
///
/// @param id step id, or `id.1`, `id.2` for the layers of one step
/// @param material name of the material
/// @param shape polygon or multipolygon on the 1 nm grid, um
/// @param bornAtStep index of the step that made it
/// @param birthTemperature temperature at which it is free of stress, K
/// @param intrinsicStress equi-biaxial stress at birth, MPa
/// @param shrinkage linear shrinkage since birth, as of a cure; a strain of its negative in all
///   directions
/// @param structural whether it carries stress; resists and paste do not and leave no elements
public record Region(
    String id,
    String material,
    Geometry shape,
    int bornAtStep,
    double birthTemperature,
    double intrinsicStress,
    double shrinkage,
    boolean structural) {

  /// A body without shrinkage.
  public Region(
      String id,
      String material,
      Geometry shape,
      int bornAtStep,
      double birthTemperature,
      double intrinsicStress,
      boolean structural) {
    this(id, material, shape, bornAtStep, birthTemperature, intrinsicStress, 0, structural);
  }

  /// The same body with another shape.
  public Region withShape(Geometry other) {
    return new Region(
        id, material, other, bornAtStep, birthTemperature, intrinsicStress, shrinkage, structural);
  }

  /// The same body under another id.
  public Region withId(String other) {
    return new Region(
        other,
        material,
        shape,
        bornAtStep,
        birthTemperature,
        intrinsicStress,
        shrinkage,
        structural);
  }

  /// The same body, free of stress at another temperature (K) after a linear shrinkage.
  public Region cured(double kelvin, double linearShrinkage) {
    return new Region(
        id, material, shape, bornAtStep, kelvin, intrinsicStress, linearShrinkage, structural);
  }

  /// The same body, free of stress at another temperature (K).
  public Region withBirthTemperature(double kelvin) {
    return cured(kelvin, shrinkage);
  }

  /// Whether the region belongs to the step called `name`: `seed` stands for `seed.1` and `seed.2`.
  public boolean isPartOf(String name) {
    return isPartOf(id, name);
  }

  /// Whether the region with the id `id` belongs to the step called `name`.
  static boolean isPartOf(String id, String name) {
    return id.equals(name) || id.startsWith(name + ".");
  }
}
