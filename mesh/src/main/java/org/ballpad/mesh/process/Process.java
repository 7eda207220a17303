package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Rounded;
import org.ballpad.mesh.section.Section;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Runs the steps of a process one after the other.
public final class Process {
  private Process() {}

  /// Everything that is wrong with the steps and visible without their geometry, in the order of
  /// the steps.
  public static List<StepFault> check(
      Section section,
      List<ProcessStep> steps,
      Function<String, ProcessTraits> traits,
      Settings settings) {
    FlowCheck flow = new FlowCheck(section, traits);
    flow.settings(settings);
    steps.forEach(flow::visit);
    return List.copyOf(flow.faults());
  }

  /// Carries out the steps.
  ///
  /// @throws StepFault where a step cannot be carried out
  public static ProcessResult run(
      Section section,
      List<ProcessStep> steps,
      Function<String, ProcessTraits> traits,
      Settings settings) {
    List<Snapshot> snapshots = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    List<ThinWall> thinWalls = new ArrayList<>();
    Wafer wafer = new Wafer(new Partition(section, List.of(), List.of()), "");
    for (int i = 0; i < steps.size(); i++) {
      ProcessStep step = steps.get(i);
      Bench bench = new Bench(i, step, settings, traits, warnings, thinWalls);
      if (i == 0 && !(step instanceof Substrate)) {
        throw bench.fault("E-ORDER", "", "substrate must exist before %s", Bench.type(step));
      }
      boolean isBack = step.info().side() == StepInfo.Side.BACK;
      Wafer turned = isBack ? wafer.flipped() : wafer;
      Wafer done = step.apply(turned, bench);
      if (!(step instanceof Attach)) { // the gap below a board is open to its neighbours
        warnOfVoids(turned, done, bench);
      }
      checkWidths(done.partition(), settings, bench);
      wafer = isBack ? done.flipped() : done;
      snapshots.add(new Snapshot(i, Bench.name(step), wafer.partition(), wafer.deposits()));
    }
    for (Region region : wafer.partition().regions()) {
      int born = region.bornAtStep();
      if (isAsPlated(region, steps.get(born), traits)) {
        double reach = region.shape().getEnvelopeInternal().getMaxX();
        Bench bench = new Bench(born, steps.get(born), settings, traits, warnings, thinWalls);
        Melt.checkNeighbours(reach, section, "as plated", bench);
      }
    }
    warnings.addAll(ThinWall.warnings(thinWalls, wafer.partition()));
    warnings.addAll(uncured(steps, wafer.partition()));
    warnings.sort(Comparator.comparingInt(Warning::step));
    return new ProcessResult(snapshots, warnings);
  }

  /// Whether a finished region is a bump that was plated and never melted.
  private static boolean isAsPlated(
      Region region, ProcessStep maker, Function<String, ProcessTraits> traits) {
    return maker instanceof Electroplate plate
        && plate.profile() == Electroplate.Profile.LEVEL
        && traits.apply(region.material()).solder();
  }

  /// Reports fillers that carry stress in the end and were never cured.
  private static List<Warning> uncured(List<ProcessStep> steps, Partition end) {
    List<Warning> warnings = new ArrayList<>();
    for (Region region : end.regions()) {
      boolean isFiller = steps.get(region.bornAtStep()) instanceof Fill;
      boolean isCured =
          steps.stream().anyMatch(s -> s instanceof Cure cure && region.isPartOf(cure.layer()));
      if (isFiller && !isCured && region.structural()) {
        String message = Rounded.format("%s of %s is never cured", region.id(), region.material());
        warnings.add(new Warning("W-UNCURED", region.bornAtStep(), message));
      }
    }
    return warnings;
  }

  /// Reports ambient that was open before a step and is enclosed after it.
  private static void warnOfVoids(Wafer before, Wafer after, Bench bench) {
    if (before.partition() == after.partition()) {
      return;
    }
    for (Polygon hole : after.landscape().voids()) {
      double fresh = Grid.intersection(hole, before.landscape().front()).getArea();
      if (fresh > 0) {
        Envelope box = hole.getEnvelopeInternal();
        bench.warn(
            "W-VOID",
            "a void of %s um2 is enclosed at r = %s .. %s, z = %s .. %s um",
            fresh,
            box.getMinX(),
            box.getMaxX(),
            box.getMinY(),
            box.getMaxY());
      }
    }
  }

  private static void checkWidths(Partition partition, Settings settings, Bench bench) {
    for (Region region : partition.regions()) {
      for (Polygon piece : Grid.pieces(region.shape())) {
        if (Grid.width(piece) < settings.minFeature()) {
          Point at = piece.getInteriorPoint();
          throw bench.fault(
              "E-SLIVER",
              "",
              "region %s is %s nm wide at (%s, %s); below min_feature %s nm",
              region.id(),
              1000 * Grid.width(piece),
              at.getX(),
              at.getY(),
              1000 * settings.minFeature());
        }
      }
    }
  }
}
