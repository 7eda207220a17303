package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballpad.cases.file.History;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.process.Attach;
import org.ballpad.mesh.process.Cure;
import org.ballpad.mesh.process.Cycle;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.Reflow;
import org.ballpad.mesh.process.Snapshot;
import org.ballpad.mesh.process.Temperature;
import org.ballpad.mesh.section.Region;
import org.ballpad.solver.nonlinear.Stage;

/// The temperature that a package goes through, and when its regions come into being.
///
/// A step heats the wafer to its temperature, where its layer is born free of stress, and lets it
/// cool to room temperature. A layer that is cured is born at its cure: before, it carries nothing.
/// Annealed and melted regions are born again. What steps take away was never there: only the
/// regions of the finished cross-section take part.
final class Sequence {
  /// Rate of changes that no step gives a rate for, K/s; matters only where material creeps.
  private static final double RATE = 1;

  /// 25 degC, where the process begins and steps without a temperature take place, K.
  static final double ROOM = 298.15;

  private final Geometry geometry;
  private final Function<Region, MaterialLaw> law;
  private final List<Stage> stages = new ArrayList<>();
  private final Map<String, Region> alive = new HashMap<>();
  private final Map<String, double[]> extremes = new HashMap<>();
  private double now = ROOM;

  private Sequence(Geometry geometry, Function<Region, MaterialLaw> law) {
    this.geometry = geometry;
    this.law = law;
  }

  /// The stages of a variant.
  ///
  /// @param law law of a region as it is born
  static List<Stage> stages(Geometry geometry, Function<Region, MaterialLaw> law) {
    return walked(geometry, law).stages;
  }

  /// The lowest and the highest temperature (K) that each region carries stress at, by id.
  static Map<String, double[]> extremes(Geometry geometry) {
    return walked(geometry, region -> null).extremes;
  }

  /// Regions that are not there when the process begins: all but the substrate.
  static Set<String> absent(Geometry geometry) {
    return geometry.partition().regions().stream()
        .skip(1)
        .map(Region::id)
        .collect(Collectors.toSet());
  }

  private static Sequence walked(Geometry geometry, Function<Region, MaterialLaw> law) {
    Sequence sequence = new Sequence(geometry, law);
    History history = geometry.variant().history();
    if (history.mode() == History.Mode.SINGLE_REFERENCE) {
      sequence.now = history.everywhere().orElseThrow();
      geometry
          .partition()
          .regions()
          .forEach(r -> sequence.extremes.put(r.id(), new double[] {sequence.now, sequence.now}));
      history.then().forEach(sequence::then);
      return sequence;
    }
    Region substrate = geometry.partition().regions().getFirst();
    sequence.alive.put(substrate.id(), substrate);
    sequence.extremes.put(substrate.id(), new double[] {ROOM, ROOM});
    geometry.snapshots().forEach(sequence::step);
    history.then().forEach(sequence::then);
    return sequence;
  }

  private void step(Snapshot snapshot) {
    ProcessStep step = geometry.variant().steps().get(snapshot.step());
    if (step instanceof Temperature temperature) {
      to(temperature.to(), temperature.rate() == null ? RATE : temperature.rate());
    }
    births(snapshot, step)
        .forEach((kelvin, regions) -> {
          to(kelvin, RATE);
          bear(regions);
        });
    switch (step) {
      case Temperature temperature when temperature.hold() != null -> stay(temperature.hold());
      case Temperature _ -> {}
      case Cycle cycle ->
          cycles(cycle.low(), cycle.high(), cycle.ramp(), cycle.dwell(), cycle.count());
      default -> to(ROOM, RATE);
    }
  }

  private void then(History.Then then) {
    switch (then) {
      case History.Then.Change change -> {
        to(change.to(), change.rate());
        stay(change.hold());
      }
      case History.Then.Cycles c -> cycles(c.low(), c.high(), c.rate(), c.dwell(), c.count());
    }
  }

  /// What a step brings into being, by the temperature at which it is free of stress.
  private Map<Double, List<Region>> births(Snapshot snapshot, ProcessStep step) {
    Map<Double, List<Region>> births = new TreeMap<>();
    for (Region last : geometry.partition().regions()) {
      snapshot
          .partition()
          .region(last.id())
          .filter(Region::structural)
          .filter(region -> !waitsForCure(region, snapshot.step()))
          .filter(region -> isNew(region, step))
          .ifPresent(region ->
              births.computeIfAbsent(stressFree(region), _ -> new ArrayList<>()).add(region));
    }
    return births;
  }

  private double stressFree(Region region) {
    return geometry.variant().history().stressFree(region);
  }

  private boolean waitsForCure(Region region, int step) {
    List<ProcessStep> steps = geometry.variant().steps();
    boolean isCured = alive.containsKey(region.id());
    return !isCured
        && steps.subList(step + 1, steps.size()).stream()
            .anyMatch(later -> later instanceof Cure cure && region.isPartOf(cure.layer()));
  }

  private boolean isNew(Region region, ProcessStep step) {
    Region before = alive.get(region.id());
    return before == null
        || before.birthTemperature() != region.birthTemperature()
        || before.shrinkage() != region.shrinkage()
        || molten(step).stream().anyMatch(region::isPartOf);
  }

  private static List<String> molten(ProcessStep step) {
    return switch (step) {
      case Reflow reflow -> reflow.melt().regions();
      case Attach attach -> attach.melt().regions();
      default -> List.of();
    };
  }

  private void bear(List<Region> regions) {
    Map<String, MaterialLaw> laws = new LinkedHashMap<>();
    for (Region region : regions) {
      alive.put(region.id(), region);
      extremes.put(region.id(), new double[] {now, now});
      laws.put(region.id(), law.apply(region));
    }
    if (!laws.containsValue(null)) {
      stages.add(new Stage.Birth(laws));
    }
  }

  private void cycles(double low, double high, double rate, double dwell, int count) {
    for (int i = 0; i < count; i++) {
      stages.add(new Stage.CycleStart());
      to(high, rate);
      stay(dwell);
      to(low, rate);
      stay(dwell);
    }
  }

  private void to(double kelvin, double rate) {
    if (kelvin != now) {
      stages.add(new Stage.Ramp(kelvin, 1, Math.abs(kelvin - now) / rate));
      now = kelvin;
      for (double[] range : extremes.values()) {
        range[0] = Math.min(range[0], now);
        range[1] = Math.max(range[1], now);
      }
    }
  }

  private void stay(double seconds) {
    if (seconds > 0) {
      stages.add(new Stage.Ramp(now, 1, seconds));
    }
  }
}
