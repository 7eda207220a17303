package org.ballpad.mesh.process;

import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// What is neither geometry nor physics: tolerances of the process engine and of its reports.
///
/// @param arcTol largest distance between an arc and its chords, um
/// @param verticalTol largest deviation from 90 degrees of a wall that counts as vertical, degrees
/// @param areaTol largest relative difference of two areas that count as equal
/// @param minGap smallest clearance between neighbouring joints without a warning, um
/// @param minFeature smallest width of a region, um
/// @param minFilm films thinner than this are meshed as part of a neighbour, um; 0 for none
/// @param fieldAt lateral coordinate at which the field is measured, um; null for the edge of the
///   section
/// @param ringModel what a ring with gaps is computed as; null where it is not to be computed
public record Settings(
    @Key(
            value = "largest distance between an arc and its chords",
            quantity = Quantity.LENGTH,
            min = 0.002,
            max = 1,
            otherwise = "0.02 um")
        double arcTol,
    @Key(
            value = "deviation from 90 deg of a wall that counts as vertical",
            quantity = Quantity.ANGLE,
            min = 0,
            max = 45,
            otherwise = "5 deg")
        double verticalTol,
    @Key(
            value = "relative difference of areas that count as equal",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1,
            otherwise = "0.1")
        double areaTol,
    @Key(
            value = "smallest clearance between joints without a warning",
            quantity = Quantity.LENGTH,
            min = 0,
            otherwise = "10 um")
        double minGap,
    @Key(
            value = "smallest width of a region",
            quantity = Quantity.LENGTH,
            min = 0.001,
            otherwise = "0.005 um")
        double minFeature,
    @Key(
            value = "films thinner than this are meshed as part of a neighbour",
            quantity = Quantity.LENGTH,
            min = 0,
            otherwise = "0 um")
        double minFilm,
    @Key(
            value = "where the field height is measured; the edge of the section by default",
            quantity = Quantity.LENGTH,
            min = 0,
            otherwise = Key.NOTHING)
        Double fieldAt,
    @Key(
            value =
                "what a ring with gaps is computed as: homogenised (both bounds, a variant each),"
                    + " voigt, reuss; sector3d is to come",
            otherwise = Key.NOTHING)
        RingModel ringModel) {

  /// What a ring with gaps is computed as.
  public enum RingModel {
    /// A mixture of the ring and of what stands in its gaps, once by each bound.
    HOMOGENISED,
    /// The mixture in which all parts strain alike: the stiffest.
    VOIGT,
    /// The mixture in which all parts carry the same stress: the softest.
    REUSS,
    /// The ring itself, in three dimensions.
    SECTOR3D
  }

  /// The same with another ring model.
  public Settings with(RingModel other) {
    return new Settings(arcTol, verticalTol, areaTol, minGap, minFeature, minFilm, fieldAt, other);
  }
}
