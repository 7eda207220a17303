package org.ballpad.mesh.process;

import java.util.List;
import java.util.function.Predicate;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Later;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Section;
import org.ballpad.mesh.solder.Joint;

/// Melts solder, which takes its capillary shape on what it wets and is born free of stress at its
/// solidus.
///
/// @param info common keys
/// @param regions ids of the solder deposits that melt; the first names the joint
/// @param wettable ids of the layers that the solder may wet; all wettable metals when empty
/// @param peak highest temperature, K
/// @param solidus temperature at which the solder is solid again, K
/// @param model how the free surface is found
@Later({"gravity", "surface_tension", "contact_angle"})
@Keyword(value = "reflow", says = "melts solder into its capillary shape")
public record Reflow(
    @Inline StepInfo info,
    @Key("solder deposits that melt; the first names the joint") List<String> regions,
    @Key(value = "layers that the solder may wet", otherwise = Key.NOTHING) List<String> wettable,
    @Key(value = "highest temperature", name = "T_peak", quantity = Quantity.TEMPERATURE, min = 0)
        double peak,
    @Key(
            value = "temperature at which the solder is solid again",
            name = "T_solidus",
            quantity = Quantity.TEMPERATURE,
            min = 0)
        double solidus,
    @Key(value = "how the free surface is found", otherwise = "cap") Model model)
    implements ProcessStep {

  @Override
  public void check(FlowCheck flow) {
    for (String id : regions) {
      for (String material : flow.needs("regions", id)) {
        if (!flow.traits(material).solder()) {
          flow.fault("E-NOWET", "regions", "%s is of %s, which is no solder", id, material);
        }
      }
    }
    for (String id : wettable) {
      List<String> materials = flow.needs("wettable", id);
      if (!materials.isEmpty() && materials.stream().noneMatch(m -> flow.traits(m).wettable())) {
        flow.fault(
            "E-NOWET",
            "wettable",
            "%s is of %s, which solder does not wet",
            id,
            String.join(", ", materials));
      }
    }
    if (peak < solidus) {
      flow.fault("E-RANGE", "T_peak", "T_peak is below T_solidus: nothing melts");
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    Molten molten = Molten.of(wafer, regions, bench);
    Landscape landscape = molten.rest().landscape();
    Partition partition = molten.rest().partition();
    checkBridge(molten.reach(), partition.section(), "before", bench);
    Predicate<Edge> wetted =
        edge ->
            partition.region(edge.beyond()).filter(region -> isWettable(region, bench)).isPresent();
    double arcTol = bench.settings().arcTol();
    Joint joint = Joint.of(landscape, wetted, molten.volume(), molten.at(), arcTol);
    return switch (joint) {
      case Joint.Dry() ->
          throw bench.fault(
              "E-NOWET",
              "wettable",
              "no wettable surface under %s; exposed: %s",
              regions.getFirst(),
              landscape.exposed());
      case Joint.Impossible(String why) ->
          throw bench.fault("E-SHAPE", "regions", "no equilibrium shape for %s", why);
      case Joint.Settled settled -> {
        checkClearance(settled, partition.section(), bench);
        yield molten
            .rest()
            .plus(
                bench.region(regions.getFirst(), molten.material(), settled.shape(), solidus),
                List.of(settled.dome().arc()));
      }
    };
  }

  private boolean isWettable(Region region, Bench bench) {
    return bench.traits(region.material()).wettable()
        && (wettable.isEmpty() || wettable.stream().anyMatch(region::isPartOf));
  }

  private void checkClearance(Joint.Settled joint, Section section, Bench bench) {
    double from = joint.dome().from();
    double to = joint.dome().to();
    checkBridge(to, section, "after", bench);
    boolean isSymmetric = from + to < Grid.STEP;
    if (to >= section.width() || from < 0 && !isSymmetric) {
      throw bench.fault(
          "E-OUTSIDE",
          "regions",
          "the bump reaches r = %s um, section ends at %s um",
          from < 0 && !isSymmetric ? from : to,
          section.width());
    }
    double gap = section.pitch() - 2 * to;
    if (gap < bench.settings().minGap()) {
      bench.warn("W-CLEARANCE", "neighbouring bumps are %s um apart", gap);
    }
  }

  private static void checkBridge(double radius, Section section, String when, Bench bench) {
    if (2 * radius >= section.pitch()) {
      throw bench.fault(
          "E-BRIDGE",
          "regions",
          "bump radius %s um touches its neighbour at pitch %s um (%s reflow)",
          radius,
          section.pitch(),
          when);
    }
  }

  /// How the free surface is found.
  public enum Model {
    /// A part of a sphere: gravity is negligible against surface tension.
    CAP
  }
}
