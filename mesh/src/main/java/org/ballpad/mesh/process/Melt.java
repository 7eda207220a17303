package org.ballpad.mesh.process;

import java.util.List;
import java.util.function.Predicate;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Section;
import org.ballpad.mesh.solder.Joint;
import org.ballpad.mesh.solder.Liquid;

/// The keys of steps that melt solder: what melts, what it wets, and what shapes its surface.
///
/// @param regions ids of the solder deposits that melt; the first names the joint
/// @param wettable ids of the layers that the solder may wet; all wettable metals when empty
/// @param peak highest temperature, K
/// @param solidus temperature at which the solder is solid again, K
/// @param gravity whether the weight of the solder counts
/// @param surfaceTension surface tension of the molten solder, uN/um, or null for the material's
/// @param density density of the molten solder, kg/um3, or null for the material's
public record Melt(
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
    @Key(value = "whether the weight of the molten solder counts", otherwise = "false")
        boolean gravity,
    @Key(
            value = "surface tension of the molten solder; the material's if left out",
            quantity = Quantity.SURFACE_TENSION,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double surfaceTension,
    @Key(
            value = "density of the molten solder; the material's if left out",
            quantity = Quantity.DENSITY,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double density) {

  /// Solder without weight.
  static Melt of(List<String> regions, List<String> wettable, double peak, double solidus) {
    return new Melt(regions, wettable, peak, solidus, false, null, null);
  }

  void check(FlowCheck flow) {
    for (String id : regions) {
      if (flow.isMounted(id)) {
        flow.fault("E-ORDER", "regions", "%s lies between wafer and board already", id);
      }
      for (String material : flow.needs("regions", id)) {
        ProcessTraits traits = flow.traits(material);
        if (!traits.solder()) {
          flow.fault("E-NOWET", "regions", "%s is of %s, which is no solder", id, material);
        } else if (gravity) {
          checkLiquid(material, traits, flow);
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

  private void checkLiquid(String material, ProcessTraits traits, FlowCheck flow) {
    checkTension(material, flow);
    if (density == null && traits.liquidDensity() == null) {
      String message =
          "material %s: no liquid_density; give `density` or `materials.%s.process.liquid_density`";
      flow.fault("E-NOPROP", "gravity", message, material, material);
    }
  }

  /// Checks that the surface tension of a solder is known.
  void checkTension(String material, FlowCheck flow) {
    if (surfaceTension == null && flow.traits(material).surfaceTension() == null) {
      String message =
          "material %s: no surface_tension; give the key or"
              + " `materials.%s.process.surface_tension`";
      flow.fault("E-NOPROP", "", message, material, material);
    }
  }

  /// Whether the material's surface tension is asked for.
  ///
  /// @param isLoaded whether a force shapes the joint
  public boolean asksTension(boolean isLoaded) {
    return (gravity || isLoaded) && surfaceTension == null;
  }

  /// Whether the material's liquid density is asked for.
  public boolean asksDensity() {
    return gravity && density == null;
  }

  /// Surface tension, uN/um.
  double tension(ProcessTraits solder) {
    return surfaceTension == null ? solder.surfaceTension() : surfaceTension;
  }

  /// The molten solder.
  ///
  /// @param down direction of its weight: 1 towards -z, -1 towards +z
  Liquid liquid(double volume, ProcessTraits solder, Double angle, int down) {
    double weight =
        gravity
            ? Liquid.weight(density == null ? solder.liquidDensity() : density, tension(solder))
            : 0;
    return new Liquid(volume, down * weight, angle);
  }

  /// The edges of a surface that the solder wets.
  Predicate<Edge> wets(Partition partition, Bench bench) {
    return edge ->
        partition.region(edge.beyond()).filter(region -> isWettable(region, bench)).isPresent();
  }

  private boolean isWettable(Region region, Bench bench) {
    return bench.traits(region.material()).wettable()
        && (wettable.isEmpty() || wettable.stream().anyMatch(region::isPartOf));
  }

  /// The fault of solder that finds nothing to wet.
  StepFault dry(String exposed, Bench bench) {
    String message = "no wettable surface under %s; exposed: %s";
    return bench.fault("E-NOWET", "wettable", message, regions.getFirst(), exposed);
  }

  /// The fault of solder without a shape.
  static StepFault shapeless(Joint.Impossible joint, Bench bench) {
    return bench.fault("E-SHAPE", "regions", "no equilibrium shape for %s", joint.why());
  }

  /// Checks how near a joint comes to its neighbours and to the end of the section.
  ///
  /// @param from smallest lateral coordinate of its surface, um
  /// @param to largest lateral coordinate of its surface, um
  static void checkClearance(double from, double to, Section section, Bench bench) {
    checkNeighbours(to, section, "after reflow", bench);
    boolean isSymmetric = from + to < Grid.STEP;
    if (to >= section.width() || from < 0 && !isSymmetric) {
      throw bench.fault(
          "E-OUTSIDE",
          "regions",
          "the bump reaches r = %s um, section ends at %s um",
          from < 0 && !isSymmetric ? from : to,
          section.width());
    }
  }

  /// Checks that a bump keeps its distance from its neighbour.
  static void checkNeighbours(double radius, Section section, String when, Bench bench) {
    checkBridge(radius, section, when, bench);
    double gap = section.pitch() - 2 * radius;
    if (gap < bench.settings().minGap()) {
      bench.warn("W-CLEARANCE", "neighbouring bumps are %s um apart", gap);
    }
  }

  /// Checks that a bump does not touch its neighbour.
  static void checkBridge(double radius, Section section, String when, Bench bench) {
    if (2 * radius >= section.pitch()) {
      throw bench.fault(
          "E-BRIDGE",
          "regions",
          "bump radius %s um touches its neighbour at pitch %s um (%s)",
          radius,
          section.pitch(),
          when);
    }
  }
}
