package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Profile;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// A liquid that fills everything open to its side up to a level. What stands higher sticks out.
///
/// @param info common keys
/// @param material name of the material
/// @param overburden height of the level above the reference, um
/// @param reference what the overburden counts from
/// @param voids whether enclosed ambient is allowed to remain
@Keyword(value = "fill", says = "fills trenches and recesses to a flat level")
public record Fill(
    @Inline StepInfo info,
    @Key("material of the filler") String material,
    @Key(value = "height of the level above the reference", quantity = Quantity.LENGTH, min = 0)
        double overburden,
    @Key(value = "height that the overburden counts from", otherwise = "highest")
        Reference reference,
    @Key(value = "whether enclosed voids may remain", otherwise = "forbid") Voids voids)
    implements ProcessStep {

  @Override
  public List<String> makes() {
    return List.of(material);
  }

  @Override
  public void check(FlowCheck flow) {
    flow.fills();
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    Landscape landscape = wafer.landscape();
    Profile surface = Profile.of(landscape);
    double width = wafer.partition().section().width();
    double level =
        overburden
            + switch (reference) {
              case HIGHEST -> surface.highest();
              case FIELD -> bench.field(surface, width);
            };
    Geometry below = Grid.rectangle(0, wafer.box().getMinY(), width, level);
    Geometry liquid = Grid.intersection(landscape.front(), below);
    if (voids == Voids.FORBID && !landscape.voids().isEmpty()) {
      throw voids(landscape.voids(), bench);
    }
    return wafer.plus(
        bench.region(info.id(), material, liquid, bench.temperature(Bench.ROOM)), List.of());
  }

  private static StepFault voids(List<Polygon> left, Bench bench) {
    Geometry all = Grid.collect(left);
    Envelope box = all.getEnvelopeInternal();
    return bench.fault(
        "E-FILL-VOID",
        "voids",
        "fill leaves %s void(s), area %s um2, at r = %s .. %s, z = %s .. %s um",
        left.size(),
        all.getArea(),
        box.getMinX(),
        box.getMaxX(),
        box.getMinY(),
        box.getMaxY());
  }

  /// What the overburden counts from.
  public enum Reference {
    HIGHEST,
    FIELD
  }

  /// Whether enclosed voids may remain.
  public enum Voids {
    ALLOW,
    FORBID
  }
}
