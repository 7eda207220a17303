package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Growth;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Profile;
import org.ballpad.mesh.section.Region;

/// Removes material from its exposed surface inwards.
///
/// An attack of depth d reaches (1 - A) d sideways and d downwards. With A below 1 a mask protects
/// what it touches, less the sideways attack; with A = 1 everything in the vertical shadow of
/// whatever lies above is protected.
///
/// @param info common keys
/// @param target ids or materials that are attacked
/// @param mask id of the layer that protects the target, or null
/// @param depth depth of the attack, um, or null
/// @param overetch depth beyond the film's thickness, percent of it; used without `depth` and
///   `undercut`
/// @param anisotropy A, from 0 (all directions alike) to 1 (only downwards)
/// @param undercut distance of the straight wall inside the mask's footprint, um, or null
/// @param profile shape of the wall for `undercut`
@Keyword(value = "etch", says = "removes material from its exposed surface inwards")
public record Etch(
    @Inline StepInfo info,
    @Key("layers or materials that are attacked") List<String> target,
    @Key(value = "layer that protects the target, or none", otherwise = Etch.UNMASKED) String mask,
    @Key(
            value = "depth of the attack",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double depth,
    @Key(
            value = "depth beyond the film's thickness, in percent of it",
            min = 0,
            max = 1000,
            otherwise = "0")
        double overetch,
    @Key(
            value = "0 attacks in all directions alike, 1 only downwards",
            quantity = Quantity.FRACTION,
            min = 0,
            max = 1,
            otherwise = "0")
        double anisotropy,
    @Key(
            value = "distance of a straight wall inside the footprint of the mask",
            quantity = Quantity.LENGTH,
            min = 0,
            otherwise = Key.NOTHING)
        Double undercut,
    @Key(value = "shape of the wall that undercut places", otherwise = Key.NOTHING) Wall profile)
    implements ProcessStep {
  private static final String UNMASKED = "none";

  /// Takes the word for no mask as none.
  public Etch {
    mask = UNMASKED.equals(mask) ? null : mask;
  }

  @Override
  public void check(FlowCheck flow) {
    for (String name : target) {
      if (!flow.has(name)) {
        flow.needs("target", name);
      }
    }
    if (mask != null) {
      flow.needs("mask", mask);
    }
    if (undercut == null) {
      if (profile != null) {
        flow.fault("E-KEY", "profile", "profile goes with undercut only");
      }
      return;
    }
    if (mask == null) {
      flow.fault("E-KEY", "undercut", "undercut is measured from a mask, and there is none");
    }
    if (depth != null || overetch != 0 || anisotropy != 0) {
      flow.fault("E-KEY", "undercut", "undercut excludes depth, overetch and anisotropy");
    }
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    if (mask != null) {
      bench.layer(wafer, "mask", mask);
    }
    if (wafer.partition().regions().stream().noneMatch(this::isTarget)) {
      throw bench.fault(
          "E-ORDER", "target", "%s must exist before etch", String.join(", ", target));
    }
    EtchAttack attack = new EtchAttack(wafer.landscape(), this::isTarget);
    if (!attack.isExposed()) {
      bench.warn(
          "W-RESIDUE",
          "%s is not reachable: %s um2 are left",
          String.join(", ", target),
          attack.target().getArea());
      return wafer;
    }
    Growth.Grown cut = cut(attack, bench.settings().arcTol());
    Removal removal = Removal.of(wafer, this::isTarget, cut.shape(), cut.arcs());
    warnOfResidue(removal, bench);
    return removal.held(bench);
  }

  private boolean isTarget(Region region) {
    return target.stream()
        .anyMatch(name -> region.isPartOf(name) || region.material().equals(name));
  }

  private Growth.Grown cut(EtchAttack attack, double arcTol) {
    if (undercut != null) {
      return new Growth.Grown(attack.outside(mask, undercut), List.of());
    }
    double reach = depth == null ? attack.thickness() * (1 + overetch / 100) : depth;
    return attack.advance(reach, anisotropy, arcTol);
  }

  /// Reports target that is left where the etch was to clear it.
  private void warnOfResidue(Removal removal, Bench bench) {
    if (removal.trapped() > 0) {
      bench.warn("W-RESIDUE", "%s um2 are not reachable and left", removal.trapped());
    }
    if (depth != null) {
      return;
    }
    Landscape left = removal.wafer().landscape();
    List<Edge> seen =
        Profile.of(left).pieces().stream()
            .filter(e -> left.partition().region(e.beyond()).filter(this::isTarget).isPresent())
            .toList();
    if (!seen.isEmpty()) {
      bench.warn(
          "W-RESIDUE",
          "%s is left between r = %s and %s um",
          String.join(", ", target),
          seen.getFirst().r0(),
          seen.getLast().r1());
    }
  }

  /// Shape of the wall that `undercut` places.
  public enum Wall {
    VERTICAL
  }
}
