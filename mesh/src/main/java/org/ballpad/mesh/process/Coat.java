package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Levelling;
import org.ballpad.mesh.section.Profile;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// A liquid that flows over the topography and hardens.
///
/// The top is at P (z_ref + t) + (1 - P)(h* + t), where h* is the highest surface within (1 - P) t
/// to either side: P = 1 is flat, P = 0 follows the surface. The liquid also runs into pockets
/// below overhangs.
///
/// @param info common keys
/// @param material name of the material
/// @param thickness cured thickness on the field, um
/// @param planarisation P, from 0 (follows steps) to 1 (flat)
/// @param reference height that the flat part refers to
/// @param referenceHeight that height, um, for `reference: value`
/// @param pocketFill filled share of the pockets below overhangs
/// @param exposeOk whether features may stick out of the coat
@Keyword(value = "coat", says = "spreads a liquid that levels the topography and hardens")
public record Coat(
    @Inline StepInfo info,
    @Key("material of the coat") String material,
    @Key(value = "cured thickness on the field", quantity = Quantity.LENGTH, min = 0, above = true)
        double thickness,
    @Key(
            value = "how far steps are levelled: 0 follows them, 1 is flat",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1,
            otherwise = "1")
        double planarisation,
    @Key(
            value = "height that the thickness counts from: the field, the highest point, a value",
            otherwise = "field")
        Reference reference,
    @Key(value = "height for reference: value", quantity = Quantity.LENGTH, otherwise = Key.NOTHING)
        Double referenceHeight,
    @Key(
            value = "filled share of pockets below overhangs",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1,
            otherwise = "1")
        double pocketFill,
    @Key(value = "whether features may stick out of the coat", otherwise = "false")
        boolean exposeOk)
    implements ProcessStep {

  @Override
  public List<String> makes() {
    return List.of(material);
  }

  @Override
  public void check(FlowCheck flow) {
    if (reference == Reference.VALUE && referenceHeight == null) {
      flow.fault("E-KEY", "reference_height", "reference: value needs a reference_height");
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    Landscape landscape = wafer.landscape();
    Profile surface = Profile.of(landscape);
    Levelling levelling =
        new Levelling(planarisation, thickness, referenceHeight(wafer, surface, bench));
    Geometry below = levelling.below(surface, wafer.box().getMinY());
    if (!exposeOk) {
      checkCovered(wafer, below, levelling.lowest(surface), bench);
    }
    Geometry liquid = Grid.intersection(landscape.front(), below);
    if (pocketFill < 1) {
      liquid = Grid.difference(liquid, Pockets.unfilled(liquid, surface, pocketFill));
    }
    return wafer.plus(
        bench.region(info.id(), material, liquid, bench.temperature(Bench.ROOM)), List.of());
  }

  private double referenceHeight(Wafer wafer, Profile surface, Bench bench) {
    return switch (reference) {
      case FIELD -> bench.field(surface, wafer.partition().section().width());
      case HIGHEST -> surface.highest();
      case VALUE -> referenceHeight;
    };
  }

  /// Refuses a coat that something sticks out of.
  ///
  /// @param lowest what is below this height is covered, um
  private void checkCovered(Wafer wafer, Geometry below, double lowest, Bench bench) {
    for (Region region : wafer.partition().regions()) {
      if (region.shape().getEnvelopeInternal().getMaxY() < lowest) {
        continue;
      }
      Coordinate highest = null;
      for (Coordinate c : Grid.difference(region.shape(), below).getCoordinates()) {
        highest = highest == null || c.y > highest.y ? c : highest;
      }
      if (highest != null) {
        Column column = Column.of(below, highest.x);
        throw bench.fault(
            "E-COAT-THIN",
            "thickness",
            "planar coat leaves %s %s um above its surface at r = %s;" + " set expose_ok to allow",
            region.id(),
            column == null ? Double.NaN : highest.y - column.top(),
            highest.x);
      }
    }
  }

  /// Where the thickness of a coat counts from.
  public enum Reference {
    FIELD,
    HIGHEST,
    VALUE
  }
}
