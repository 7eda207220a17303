package org.ballpad.mesh.process;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Section;
import org.ballpad.mesh.solder.Joint;
import org.ballpad.mesh.solder.Liquid;

/// Melts solder, which takes its capillary shape on what it wets and is born free of stress at its
/// solidus. The wafer lies below it: weight presses on the pad.
///
/// @param info common keys
/// @param melt what melts, and what shapes it
/// @param model how the free surface is found
/// @param contactAngle angle at which solder stops on a wide pad, degrees, or null if it spreads to
///   the end of what it wets
@Keyword(value = "reflow", says = "melts solder into its capillary shape")
public record Reflow(
    @Inline StepInfo info,
    @Inline Melt melt,
    @Key(value = "how the free surface is found", otherwise = "cap") Model model,
    @Key(
            value = "angle at which solder stops on a wide pad; it spreads to the end if left out",
            quantity = Quantity.ANGLE,
            min = 1,
            max = 179,
            otherwise = Key.NOTHING)
        Double contactAngle)
    implements ProcessStep {

  @Override
  public void check(FlowCheck flow) {
    melt.check(flow);
    if (melt.gravity() && model == Model.CAP) {
      flow.fault("E-KEY", "gravity", "a cap has no weight; gravity needs model: young_laplace");
    }
    if (contactAngle != null && flow.section().kind() == Section.Kind.PLANAR) {
      flow.fault("E-KEY", "contact_angle", "`contact_angle` is for axisymmetric sections");
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    Molten molten = Molten.of(wafer, melt.regions(), bench);
    Landscape landscape = molten.rest().landscape();
    Partition partition = molten.rest().partition();
    Melt.checkBridge(molten.reach(), partition.section(), "before reflow", bench);
    ProcessTraits solder = bench.traits(molten.material());
    Liquid liquid = melt.liquid(molten.volume(), solder, contactAngle, 1);
    double arcTol = bench.settings().arcTol();
    Joint.OnPad joint =
        Joint.of(landscape, melt.wets(partition, bench), liquid, molten.at(), arcTol);
    return switch (joint) {
      case Joint.Dry() -> throw melt.dry(landscape.exposed(), bench);
      case Joint.Impossible impossible -> throw Melt.shapeless(impossible, bench);
      case Joint.Settled(var shape, var dome) -> {
        Melt.checkClearance(dome.from(), dome.to(), partition.section(), bench);
        String id = melt.regions().getFirst();
        yield molten
            .rest()
            .plus(bench.region(id, molten.material(), shape, melt.solidus()), dome.arcs());
      }
    };
  }

  /// How the free surface is found.
  public enum Model {
    /// A part of a sphere: gravity is negligible against surface tension.
    CAP,
    /// The equation of Young and Laplace, with gravity if that is asked for; the sphere otherwise.
    YOUNG_LAPLACE
  }
}
